// @ts-check
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { migrate } from '../../../demo/server/migrate.mjs';
import { parcelStore } from '../../../demo/server/store.mjs';
import { tokenStore } from '../../../demo/server/tokens.mjs';
import { emptyDatabase, makeKey, makeParcel, makeQuestion, startServer } from './helpers.mjs';

/** @type {string[]} */
const lines = [];
const server = await startServer({ log: { level: 'info', stream: { write: (line) => lines.push(line) } } });
after(() => server.close());

/** @param {number} wanted how many log lines of requests must be there */
async function logged(wanted) {
  // A line is written when its answer has left, which a client can be ahead of.
  for (let turn = 0; turn < 200; turn += 1) {
    const found = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    if (found.length >= wanted) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`only ${lines.length} lines`);
}

test('one line a request: the pattern of the route, the status, the time, the size', async () => {
  lines.length = 0;
  await server.post(makeParcel());
  await server.ask(`/church/records/${makeParcel().id}?x=1`);
  await server.ask('/no/such/page');
  const found = await logged(3);
  assert.deepEqual(
    found.map(({ method, route, status }) => [method, route, status]),
    [
      ['POST', '/:tenant/records', 201],
      ['GET', '/:tenant/records/:id', 404],
      ['GET', 'none', 404],
    ],
  );
  for (const { time, ms, bytes } of found) {
    assert.match(time, /^\d{4}-\d\d-\d\dT/);
    assert.ok(ms >= 0 && ms < 60_000);
    assert.ok(Number.isInteger(bytes) && bytes > 0);
  }
});

test('whatever is sent, no word, name, address or id of a person is in the log', async () => {
  lines.length = 0;
  const mark = 'Zebediahxyzzy';
  const mailbox = makeKey();
  const parcel = makeParcel({
    name: mark,
    mailbox,
    word: mark,
    purpose: mark,
    readers: mark,
    body: { want: mark, [mark]: mark },
  });
  const json = { 'content-type': 'application/json' };
  const cookie = await server.signIn();
  const token = await tokenStore(server.database).make('church', mark);
  const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.77' };
  await server.post(parcel, 'church', headers);
  await server.post(`{"iml":1,"name":"${mark}",,}`);
  await server.post(`"${mark}`, 'church', { 'content-type': 'application/json; charset=utf-8' });
  await server.post(mark, 'church', { 'content-type': 'text/plain' });
  await server.post({ ...parcel, body: { want: mark.repeat(30_000) } });
  await server.post(parcel, mark);
  await server.ask(`/church/coach/sign-in?lang=${mark}`, {
    method: 'POST',
    body: new URLSearchParams({ password: mark }),
  });
  await server.ask(`/church/program/sign-in`, {
    method: 'POST',
    headers: json,
    body: `{"password":"${mark}"}`,
  });
  await server.ask(`/church/program/sign-in`, {
    method: 'POST',
    headers: json,
    body: `{"password":"${mark}`,
  });
  await server.askReplies(makeQuestion(mailbox));
  await server.askReplies(`{"mailbox":"${mark}`);
  await server.askReplies(makeQuestion(mark));
  await server.reply(parcel.id, { text: mark, by: mark }, headers);
  await server.reply(parcel.id, `{"text":"${mark}`, headers);
  await server.reply(parcel.id, { text: mark }, { authorization: `Bearer ${mark}` });
  await server.ask(`/church/records?after=${mark}`, { headers: { cookie } });
  await server.ask(`/church/records/${mark}?${mark}=${mark}`, {
    headers: { referer: `https://${mark}.example/` },
  });
  await server.ask(`/church/coach?before=${mark}`, { headers: { cookie: `iml_coach=${mark}` } });
  await server.ask(`/${mark}/${mark}/${mark}`);
  await server.ask(`/%E0%A4%A/${mark}`);
  const page = await server.ask('/church/coach', { headers: { cookie } });
  const formToken = /name="token" value="([0-9a-f]{64})"/.exec(page.text)?.[1] ?? '';
  // A database that fails with what was written in its message and details.
  const { transaction, query } = server.database;
  const broken = () =>
    Promise.reject(
      Object.assign(new Error(`invalid input "${mark}"\n    at ${mark}`), { code: '22P02', detail: mark }),
    );
  server.database.transaction = broken;
  assert.equal((await server.post(makeParcel({ name: mark }))).status, 500);
  const form = new URLSearchParams({ token: formToken, parcel: parcel.id, text: mark, by: mark });
  const answer = await server.ask('/church/coach/answer', {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  assert.ok(answer.status === 500 && answer.text.includes(mark));
  server.database.transaction = transaction;
  server.database.query = broken;
  assert.equal((await server.askReplies(makeQuestion(mailbox))).status, 500);
  assert.equal((await server.ask('/church/coach', { headers: { cookie } })).status, 500);
  assert.equal((await server.ask('/health')).status, 503);
  server.database.query = query;
  // What is not even HTTP.
  await new Promise((resolve) => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname, () => socket.write(`${mark} ${mark}\r\n\r\n`));
    socket.on('error', resolve).on('close', resolve).resume();
  });
  await logged(26);
  const text = lines.join('');
  for (const secret of [
    mark,
    mailbox,
    token,
    cookie.split('=')[1] ?? '',
    parcel.id,
    parcel.sender,
    parcel.record.id,
    parcel.withdrawalKey,
    '203.0.113.77',
    '127.0.0.1',
    'game night',
  ])
    assert.ok(!text.toLowerCase().includes(secret.toLowerCase()), secret);
  const faults = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'fault');
  assert.equal(faults.length, 4);
  for (const { error, route } of faults) {
    assert.deepEqual([error.type, error.code], ['Error', '22P02']);
    assert.match(error.at[0], /^[\w.-]+\.mjs:\d+:\d+$/);
    assert.match(route, /^\/:tenant/);
  }
});

test('health tells the schema, and no number of anything', async () => {
  const { status, json, headers } = await server.ask('/health');
  const newest = (await readdir(new URL('../../../demo/server/migrations', import.meta.url))).sort().at(-1);
  assert.equal(status, 200);
  assert.deepEqual(json, {
    status: 'up',
    database: 'answers',
    schema: newest?.replace('.sql', ''),
  });
  assert.equal(headers.get('cache-control'), 'no-store');
});

test('a database that hangs is told within the two seconds, by one question however many ask', async () => {
  const { query } = server.database;
  let asked = 0;
  /** @type {(rows: Record<string, any>[]) => void} */
  let answer = () => undefined;
  server.database.query = () => {
    asked += 1;
    return new Promise((resolve) => (answer = resolve));
  };
  try {
    const started = Date.now();
    const all = await Promise.all(Array.from({ length: 5 }, () => server.ask('/health')));
    assert.ok(Date.now() - started < 4000);
    assert.equal(asked, 1);
    for (const { status, json, headers } of all) {
      assert.equal(status, 503);
      assert.deepEqual(json, { status: 'down', database: 'silent' });
      assert.equal(headers.get('retry-after'), '10');
    }
  } finally {
    server.database.query = query;
    answer([{ name: 'later' }]);
  }
  assert.equal((await server.ask('/health')).status, 200);
});

test('the new doors ask who comes too often to wait, and read no long bodies', async () => {
  const small = await startServer({ limits: { posts: 3, signIns: 0 } });
  try {
    const token = await tokenStore(small.database).make('church', 'Tablet');
    const coach = { authorization: `Bearer ${token}`, origin: 'https://coach.example' };
    const cookie = await small.signIn();
    const origin = { origin: 'https://church.example' };
    /** @type {Record<string, () => Promise<import('./helpers.mjs').Answer>>} */
    const doors = {
      replies: () => small.askReplies(makeQuestion(makeKey()), 'church', origin),
      reply: () => small.reply(makeParcel().id, { seen: true }, coach),
      form: () =>
        small.ask('/church/coach/seen', { method: 'POST', headers: { cookie }, body: new URLSearchParams() }),
    };
    for (const [name, ask] of Object.entries(doors)) {
      for (let times = 0; times < 3; times += 1) assert.notEqual((await ask()).status, 429, name);
      const { status, headers, json } = await ask();
      assert.equal(status, 429, name);
      assert.match(headers.get('retry-after') ?? '', /^\d+$/, name);
      if (name === 'form') continue;
      assert.deepEqual(json, { error: 'slow-down' }, name);
      assert.equal(headers.get('access-control-allow-origin'), '*', name);
      assert.match(headers.get('access-control-expose-headers') ?? '', /retry-after/i, name);
    }
  } finally {
    await small.close();
  }
});

test('the key of every table, and whatever else is unique in it, begins with the tenant', async () => {
  const rows = await server.database.query(
    `select c.relname as "table", i.indisprimary as is_key, a.attname as first
     from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where n.nspname = 'public' and i.indisunique`,
    [],
  );
  const tables = await server.database.query(
    `select tablename from pg_tables where schemaname = 'public' and tablename not in ('migrations', 'tenants')`,
    [],
  );
  assert.ok(tables.length >= 6);
  for (const { tablename } of tables) {
    const own = rows.filter(({ table }) => table === tablename);
    assert.ok(
      own.some(({ is_key: isKey }) => isKey),
      `${tablename} has a key`,
    );
    for (const { first } of own) assert.equal(first, 'tenant', tablename);
  }
  // A reference that leaves the tenant out could not be kept on one machine.
  const references = await server.database.query(
    `select conrelid::regclass::text as "table", a.attname as first from pg_constraint
       join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1] where contype = 'f'`,
    [],
  );
  for (const { table, first } of references) assert.equal(first, 'tenant', table);
});

test('a database of the last release keeps its rows and its sessions when it is brought up to date', async () => {
  const database = await emptyDatabase();
  try {
    const folder = new URL('../../../demo/server/migrations/', import.meta.url);
    const old = (await readdir(folder)).sort().slice(0, 3);
    await database.transaction(async (query) => {
      await query(
        'create table migrations (name text primary key, ran_at timestamptz not null default now())',
        [],
      );
      for (const name of old) {
        await query(await readFile(new URL(name, folder), 'utf8'));
        await query('insert into migrations (name) values ($1)', [name]);
      }
    });
    await database.query(
      `insert into tenants (id, name, password_hash) values ('church', 'Church', 'x')`,
      [],
    );
    const { id, sender, record } = makeParcel();
    await database.query(
      `insert into parcels (tenant, id, seq, status, program, sender, record_id, record_kind, "order",
         withdrawal_key_hash, content_hash, body) values ('church', $1, 1, 'accepted', 'p', $2, $3, 'goal', 1, 'k', 'c', '{}')`,
      [id, sender, record.id],
    );
    await database.query(
      `insert into sessions (token_hash, tenant, expires_at) values ('t', 'church', now() + interval '1 hour')`,
      [],
    );
    assert.deepEqual(await migrate(database), ['004-replies.sql', '005-coach-tokens.sql']);
    const [sent] = await parcelStore(database).after('church', 0, 10);
    assert.deepEqual([sent?.id, sent?.answerable, sent?.pressedAt, sent?.reply], [id, false, null, null]);
    assert.equal((await database.query('select * from sessions', [])).length, 1);
  } finally {
    await database.close();
  }
});
