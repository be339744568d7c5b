/** The PHP file of `docs/sending` in PHP's own server (`apt-get install php-cli php-sqlite3`). */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { json } from '../../dist/npm/outbox/formats/json.js';
import { check } from '../cli/check.mjs';
import { parcelFor, tools } from './parcels.mjs';

const script = fileURLToPath(new URL('../../docs/sending/own-server.php', import.meta.url));
const port = 20_000 + (process.pid % 20_000);
const address = `http://127.0.0.1:${port}/own-server.php`;
const accepted = { outcome: 'accepted' };

describe('the PHP file of the docs', () => {
  let folder;
  let server;
  const database = () => join(folder, 'records.sqlite');

  before(async () => {
    const modules = execFileSync('php', ['-m'], { encoding: 'utf8' });
    assert.match(modules, /pdo_sqlite/, 'needs: apt-get install php-cli php-sqlite3');
    folder = await mkdtemp(join(tmpdir(), 'iml-php-'));
    server = spawn('php', ['-S', `127.0.0.1:${port}`, script], {
      stdio: 'ignore',
      env: { ...process.env, WORD: 'maple', DATABASE: database(), PHP_CLI_SERVER_WORKERS: '4' },
    });
    for (let turn = 0; ; turn += 1) {
      try {
        await fetch(address, { method: 'OPTIONS' });
        break;
      } catch (error) {
        if (turn > 50) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  });
  after(async () => {
    server.kill();
    await rm(folder, { recursive: true });
  });

  it('has nothing to change for check-endpoint, which leaves no words there', async () => {
    const { status, findings } = await check(address, ['--yes', '--word', ' Maple']);
    assert.deepEqual(
      findings.filter(({ verdict }) => verdict !== 'ok'),
      [],
    );
    assert.equal(status, 0);
    assert.equal((await readFile(database())).includes('test by iml-kit'), false);
  });

  it('keeps one copy of two that come at once, as it came and without the key', async () => {
    const parcel = { ...parcelFor(address, 'json'), word: 'maple' };
    const both = await Promise.all([json.send(parcel, tools()), json.send(parcel, tools())]);
    assert.deepEqual(both, [accepted, accepted]);
    const kept = await readFile(database(), 'utf8');
    assert.equal(kept.split('Call the choir').length, 2);
    assert.equal(kept.includes(parcel.withdrawalKey), false);
    assert.deepEqual(await json.withdraw(parcel, tools()), accepted);
    assert.equal((await readFile(database())).includes('Call the choir'), false);
  });
});
