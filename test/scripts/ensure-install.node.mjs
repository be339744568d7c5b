import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isStale } from '../../scripts/ensure-install.mjs';

describe('ensure-install', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iml-install-'));
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.package-lock.json');
  after(() => rmSync(folder, { recursive: true }));

  it('leaves a folder without a lockfile alone', () => assert.equal(isStale(folder), false));

  it('installs where nothing is installed', () => {
    writeFileSync(lock, '{}');
    assert.equal(isStale(folder), true);
  });

  it('installs again when the lockfile is newer', () => {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(installed, '{}');
    utimesSync(lock, 1000, 1000);
    assert.equal(isStale(folder), false);
    utimesSync(installed, 500, 500);
    assert.equal(isStale(folder), true);
  });
});
