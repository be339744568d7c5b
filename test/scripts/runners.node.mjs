import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { nodeSums } from '../../scripts/lib/runners.mjs';
import { countingReporter } from '../helpers/counting-reporter.mjs';

describe('adding up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iml-count-'));
  after(() => rmSync(folder, { recursive: true }));

  it('reads the sums of the Node runner, cancelled tests as failed', () => {
    assert.deepEqual(nodeSums('ℹ tests 9\nℹ pass 6\nℹ fail 2\nℹ cancelled 1\n'), { passed: 6, failed: 3 });
    assert.deepEqual(nodeSums('nothing'), { passed: 0, failed: 0 });
  });

  it('counts nested tests of pages and a page that broke without a test', () => {
    const file = join(folder, 'counts.json');
    const testResults = {
      tests: [{ passed: true }, { passed: false, skipped: true }],
      suites: [{ tests: [{ passed: false }], suites: [{ tests: [{ passed: true }], suites: [] }] }],
    };
    const sessions = [
      { passed: false, testResults },
      { passed: false },
      { passed: true, testResults: undefined },
    ];
    countingReporter(file).onTestRunFinished({ sessions });
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { passed: 2, failed: 2, skipped: 1 });
  });
});
