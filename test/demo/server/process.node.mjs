// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sender } from '../../../demo/server/commands/sender.mjs';
import { tenant } from '../../../demo/server/commands/tenant.mjs';
import { openDatabase } from '../../../demo/server/database.mjs';
import { readMessage } from '../../../demo/server/message.mjs';
import { migrate } from '../../../demo/server/migrate.mjs';
import { parcelStore } from '../../../demo/server/store.mjs';
import { tokenStore } from '../../../demo/server/tokens.mjs';
import { emptyDatabase, makeParcel, startServer } from './helpers.mjs';

const SERVER = fileURLToPath(new URL('../../../demo/server/', import.meta.url));

/** A server that runs where it should have refused would be waited for without end. */
const LIMIT = { timeout: 120_000 };

/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iml-process-'));
});
after(async () => {
  // A test that failed half way must not leave its server behind.
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function run(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: SERVER,
    env: { PATH: process.env.PATH, IML_DATA: folder, PORT: '0', ...env },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  running.add(child);
  const ended = new Promise((resolve) => child.on('exit', resolve)).finally(() => running.delete(child));
  return {
    child,
    /** @returns {Promise<{ code: unknown, output: string }>} */
    end: async () => ({ code: await ended, output }),
    /** @returns {Promise<string>} the address, when it listens */
    address: async () => {
      for (;;) {
        const found = /The coach's page:\s+(\S+)\/grace-church\/coach/.exec(output)?.[1];
        if (found !== undefined) return found;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(output);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

/**
 * @param {string} address
 * @param {unknown} message
 */
const post = (address, message) =>
  fetch(`${address}/grace-church/records`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });

test('what was accepted is there after the server was killed', LIMIT, async () => {
  const accepted = [];
  const first = run(['main.mjs']);
  const killed = await first.address();
  for (let count = 0; count < 5; count += 1) {
    const parcel = makeParcel();
    assert.equal((await post(killed, parcel)).status, 201);
    accepted.push(parcel.id);
  }
  first.child.kill('SIGKILL');
  await first.end();
  const server = run(['main.mjs']);
  const address = await server.address();
  for (const id of accepted) {
    const answer = await fetch(`${address}/grace-church/records/${id}`);
    assert.deepEqual(await answer.json(), { id, status: 'accepted' });
  }

  const second = await run(['main.mjs']).end();
  assert.equal(second.code, 1);
  assert.match(second.output, /is in use by process \d+\. Stop that one first\./);

  server.child.kill('SIGTERM');
  const { code, output } = await server.end();
  assert.equal(code, 0);
  assert.match(output, /a sample for this computer only: sample-password/);
});

test('with the sample password, others cannot reach the server', LIMIT, async () => {
  const refused = await run(['main.mjs'], { HOST: '0.0.0.0' }).end();
  assert.equal(refused.code, 1);
  assert.match(refused.output, /still has the sample password/);
  const changed = await run(['tenant.mjs', 'grace-church', '--words', 'maple, oak']).end();
  assert.equal(changed.code, 0, changed.output);
  const password = /The coach's password: (\S+)/.exec(changed.output)?.[1] ?? '';
  assert.match(password, /^(\w{5}-){3}\w{5}$/);
  const server = run(['main.mjs'], { HOST: '0.0.0.0' });
  const address = (await server.address()).replace('0.0.0.0', '127.0.0.1');
  assert.equal((await post(address, makeParcel())).status, 422);
  assert.equal((await post(address, makeParcel({ word: 'Oak' }))).status, 201);
  const body = new URLSearchParams({ password });
  const signedIn = await fetch(`${address}/grace-church/coach/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
  });
  assert.equal(signedIn.status, 303);
  server.child.kill('SIGINT');
  const { output } = await server.end();
  assert.doesNotMatch(output, /sample-password/);
});

test('reset deletes what was kept', LIMIT, async () => {
  assert.ok((await readdir(join(folder, 'pglite'))).length > 0);
  const { code, output } = await run(['reset.mjs']).end();
  assert.equal(code, 0, output);
  assert.match(output, /^Deleted what was kept/);
  assert.deepEqual(await readdir(folder), []);
});

test('reset asks before it touches a PostgreSQL', LIMIT, async () => {
  const { code, output } = await run(['reset.mjs'], { DATABASE_URL: 'postgres://127.0.0.1:9/none' }).end();
  assert.equal(code, 1);
  assert.match(output, /npm run reset -- --yes/);
});

test('the host makes and ends tokens, hands out what one person sent, and erases it', async () => {
  const database = await emptyDatabase();
  /** @type {import('../../../demo/server/commands/run.mjs').WithDatabase} */
  const within = (work) => work(database);
  try {
    const parcel = makeParcel({ name: 'Zebediah', body: { want: 'xylophone' } });
    const read = readMessage(parcel);
    assert.ok('message' in read && read.message.type === 'parcel');
    await migrate(database);
    assert.match(
      await tenant(['church'], within),
      /^church is ready\. The coach's password: (\w{5}-){3}\w{5}$/,
    );
    await parcelStore(database).accept('church', read.message);

    const made = await tenant(['church', '--token', 'Tablet'], within);
    const token = /shown this once: ([\w-]{43})$/.exec(made)?.[1] ?? '';
    assert.equal(await tokenStore(database).opens('church', token), true);
    assert.match(await tenant(['church', '--tokens'], within), /^\d{4}-\d\d-\d\d {2}Tablet$/);
    await tenant(['church', '--revoke', 'Tablet'], within);
    assert.equal(await tokenStore(database).opens('church', token), false);
    await assert.rejects(tenant(['church', '--tokens', '--revoke', 'Tablet'], within), /npm run tenant/);

    const path = join(folder, 'zebediah.json');
    await sender(['church', 'zebediah', '--export', path], within);
    const file = JSON.parse(await readFile(path, 'utf8'));
    assert.deepEqual([file.sender, file.records[0].body], [parcel.sender, { want: 'xylophone' }]);
    assert.equal((await stat(path)).mode & 0o077, 0, 'for no other account');
    await assert.rejects(sender(['church', 'Zebediah', '--erase'], within), /cannot be undone/);
    await sender(['church', parcel.sender, '--erase', '--yes'], within);
    const kept = JSON.stringify(await database.query('select * from parcels', []));
    assert.ok(kept.includes('"withdrawn"') && !/Zebediah|xylophone/.test(kept));
    assert.deepEqual(await parcelStore(database).accept('church', read.message), {
      status: 'withdrawn',
      first: false,
    });
  } finally {
    await database.close();
  }
});

test('a command of the host tells how it is used before it opens anything', LIMIT, async () => {
  const { code, output } = await run(['sender.mjs', 'church'], { IML_DATA: '/dev/null/none' }).end();
  assert.equal(code, 1);
  assert.match(output, /npm run sender -- <tenant>/);
});

test('migrations run once, in turn, and an older server leaves a newer database alone', LIMIT, async () => {
  const database = await emptyDatabase();
  try {
    const ran = await Promise.all([migrate(database), migrate(database), migrate(database)]);
    assert.deepEqual(ran.flat(), [
      '001-tables.sql',
      '002-topic-tallies.sql',
      '003-program-documents.sql',
      '004-replies.sql',
      '005-coach-tokens.sql',
    ]);
    await database.query("insert into migrations (name) values ('999-later.sql')", []);
    await assert.rejects(migrate(database), /newer server \(999-later\.sql\)/);
  } finally {
    await database.close();
  }
});

test(
  'while the database is away, a sender is asked to try again, and the parcel arrives later',
  LIMIT,
  async () => {
    const real = await emptyDatabase();
    const away = await openDatabase({ url: 'postgres://127.0.0.1:9/none' });
    let now = real;
    const server = await startServer({
      database: {
        engine: real.engine,
        query: (sql, params) => now.query(sql, params),
        transaction: (work) => now.transaction(work),
        close: async () => {
          await real.close();
          await away.close();
        },
      },
    });
    try {
      now = away;
      const parcel = makeParcel();
      const answer = await server.post(parcel);
      assert.equal(answer.status, 503);
      assert.deepEqual(answer.json, { error: 'try-again' });
      assert.equal(answer.headers.get('retry-after'), '10');
      assert.equal((await server.ask('/church/coach')).status, 503);
      now = real;
      assert.equal((await server.post(parcel)).status, 201);
    } finally {
      await server.close();
    }
  },
);
