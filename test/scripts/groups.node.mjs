import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesEnding } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { byFile } from '../helpers/groups/by-file.mjs';
import { alone, mark, plan } from '../helpers/groups/plan.mjs';

describe('groups of test files that share a page', () => {
  it('hold every file once, and those that need a page of their own by themselves', async () => {
    const files = await filesEnding('.test.ts', 'test');
    const groups = plan(files, (file) => 10_000 + (file.length % 7) * 9_000);
    assert.deepEqual(groups.flat().sort(), files);
    for (const file of alone.keys()) {
      assert.ok(existsSync(join(root, file)), file);
      assert.ok(
        groups.some((group) => group.length === 1 && group[0] === file),
        file,
      );
    }
  });

  it('are cut into parts of about the same work, the longest first', () => {
    const files = ['test/ui/large.test.ts'];
    for (let number = 10; number < 40; number += 1) files.push(`test/storage/${number}.test.ts`);
    const costOf = (file) => (file.includes('large') ? 250_000 : file.includes('/1') ? 20_000 : 10_000);
    assert.deepEqual(
      plan(files, costOf).map((group) => [group[0], group.length]),
      [
        ['test/ui/large.test.ts', 1],
        ['test/storage/10.test.ts', 10],
        ['test/storage/20.test.ts', 20],
      ],
    );
  });

  const passes = { name: 'passes', passed: true, skipped: false };
  const fails = { name: 'fails', passed: false, skipped: false, error: { message: 'broken' } };
  const suite = (name, ...tests) => ({ name, tests: [], suites: [{ name: 'inside', tests, suites: [] }] });

  it('are told apart again: each file with its tests and with what it said', () => {
    const session = {
      passed: false,
      errors: [],
      request404s: [],
      logs: [['before'], [`${mark}a`], ['said by a'], [`${mark}b`], ['said by b', 2]],
      testResults: { name: '', tests: [], suites: [suite('a', passes), suite('b', passes, fails)] },
    };
    const parts = byFile(['a', 'b'], 'group', [session]);
    assert.deepEqual(
      parts.map(({ testFile, sessionsForTestFile: [one] }) => [testFile, one.logs, one.testResults?.suites]),
      [
        ['a', [['said by a']], suite('a', passes).suites],
        ['b', [['said by b', 2]], suite('b', passes, fails).suites],
        ['a, b', [['before']], undefined],
      ],
    );
    assert.deepEqual(
      parts.slice(0, 2).map(({ sessionsForTestFile: [one] }) => one.passed),
      [true, false],
    );
  });

  it('name all their files where the page broke', () => {
    const errors = [{ message: 'the page went away' }];
    const broken = { passed: false, errors, request404s: [], logs: [] };
    const told = byFile(['a', 'b'], 'group', [broken]).filter(
      ({ sessionsForTestFile }) => sessionsForTestFile.length > 0,
    );
    assert.deepEqual(
      told.map(({ testFile, sessionsForTestFile: [one] }) => [testFile, one.errors]),
      [['a, b', errors]],
    );
    assert.deepEqual(byFile(undefined, 'own', [broken]), [
      { testFile: 'own', sessionsForTestFile: [broken] },
    ]);
  });
});
