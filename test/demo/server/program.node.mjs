// @ts-check
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { PASSWORD, startServer } from './helpers.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {string} */
let cookie;
before(async () => {
  server = await startServer();
});
after(() => server.close());
beforeEach(async () => {
  await server.database.query('delete from program_documents', []);
  cookie = await server.signIn();
});

const plan = { programId: 'grace-church', start: '2026-01-05', meets: 'Tuesday 18:00' };

/** @param {Record<string, string>} [headers] */
const look = (headers = { cookie }) => server.ask('/church/program', { headers });

/**
 * @param {unknown} document
 * @param {Record<string, string>} headers
 */
const put = (document, headers, tenant = 'church') =>
  server.ask(`/${tenant}/program`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof document === 'string' ? document : JSON.stringify(document),
  });

/**
 * Publishes as the coach's page does.
 * @param {unknown} document
 */
async function publish(document) {
  const { version, token } = (await look()).json;
  /** @type {Record<string, string>} */
  const base = version === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` };
  return put(document, { cookie, 'x-iml-token': token, ...base });
}

test('what a coach publishes is what every page can load, with a tag that tells whether it is new', async () => {
  assert.equal((await server.ask('/church/program.json')).status, 404);
  assert.deepEqual((await look()).json.program, null);
  const answer = await publish(plan);
  assert.equal(answer.status, 200);
  assert.deepEqual(answer.json, { version: 1 });
  assert.equal(answer.headers.get('etag'), '"1"');
  const loaded = await server.ask('/church/program.json', {
    headers: { origin: 'https://elsewhere.example' },
  });
  assert.deepEqual(loaded.json, plan);
  assert.equal(loaded.headers.get('access-control-allow-origin'), '*');
  assert.equal(loaded.headers.get('cache-control'), 'no-cache');
  const again = await server.ask('/church/program.json', { headers: { 'if-none-match': '"1"' } });
  assert.equal(again.status, 304);
  await publish({ ...plan, place: 'Hall' });
  assert.equal((await server.ask('/church/program.json')).json.place, 'Hall');
  assert.equal((await server.ask('/library/program.json')).status, 404);
});

test('without the session of this group nothing is told and nothing is written', async () => {
  const other = await server.signIn('library', 'another password');
  for (const headers of /** @type {Record<string, string>[]} */ ([
    {},
    { cookie: other },
    { cookie: 'iml_coach=x' },
  ])) {
    assert.equal((await look(headers)).status, 401);
    assert.equal((await put(plan, { ...headers, 'if-none-match': '*' })).status, 401);
  }
  assert.equal((await server.ask('/church/program.json')).status, 404);
});

test('what is written needs the token of the session, a page of this site, and the version that was seen', async () => {
  const { token } = (await look()).json;
  const whole = { cookie, 'x-iml-token': token, 'if-none-match': '*' };
  assert.equal((await put(plan, { ...whole, 'x-iml-token': 'wrong' })).json.error, 'token');
  assert.equal((await put(plan, { cookie, 'if-none-match': '*' })).json.error, 'token');
  assert.equal(
    (await put(plan, { ...whole, origin: 'https://elsewhere.example' })).json.error,
    'not-from-here',
  );
  assert.equal((await put(plan, { ...whole, 'sec-fetch-site': 'same-site' })).status, 403);
  assert.equal((await put(plan, { cookie, 'x-iml-token': token })).status, 428);
  assert.equal((await put(plan, { ...whole, 'if-none-match': 'x' })).status, 428);
  assert.equal((await put(plan, whole)).status, 200);
});

test('of two coaches who publish at once one is told that the other was first', async () => {
  await publish(plan);
  const { token } = (await look()).json;
  const headers = { cookie, 'x-iml-token': token, 'if-match': '"1"' };
  const answers = await Promise.all(
    ['Hall', 'Library', 'Garden'].map((place) => put({ ...plan, place }, headers)),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412, 412]);
  assert.equal(answers.find(({ status }) => status === 412)?.json.error, 'changed');
  assert.equal((await look()).json.version, 2);
});

test('only a plan that names its program is taken, and never another program', async () => {
  for (const document of [[], 'null', '7', '{}', { programId: '' }, { programId: '../x' }, { programId: 7 }])
    assert.equal((await publish(document)).json.error, 'not-a-program', JSON.stringify(document));
  assert.equal((await publish('{"__proto__": {"programId": "x"}}')).status, 400);
  await publish(plan);
  assert.equal((await publish({ ...plan, programId: 'another' })).json.error, 'other-program');
  assert.equal((await publish({ ...plan, place: 'x'.repeat(300_000) })).status, 413);
  assert.equal((await publish({ ...plan, place: 'a\0b\ud800' })).status, 200);
  assert.equal((await server.ask('/church/program.json')).json.place, 'a\uFFFDb\uFFFD');
});

test('the newest fifty versions stay', async () => {
  for (let at = 0; at < 53; at += 1) assert.equal((await publish({ ...plan, place: `${at}` })).status, 200);
  const rows = await server.database.query(
    'select min(version) as first, count(*) as many from program_documents',
    [],
  );
  assert.deepEqual([rows[0]?.first, Number(rows[0]?.many)], [4, 50]);
});

test('a coach signs in from the calendar as on her own page, by the same count of tries', async () => {
  const signIn = (/** @type {unknown} */ body, /** @type {Record<string, string>} */ headers = {}) =>
    server.ask('/church/program/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const right = await signIn({ password: PASSWORD });
  assert.equal(right.status, 204);
  const set = right.headers.get('set-cookie') ?? '';
  assert.match(set, /^iml_coach=[\w-]{43}; Max-Age=43200; Path=\/church; HttpOnly; SameSite=Lax$/);
  assert.equal((await look({ cookie: set.split(';')[0] ?? '' })).status, 200);
  for (const body of [{ password: 'wrong' }, {}, [], { password: 7 }])
    assert.equal((await signIn(body)).json.error, 'password');
  assert.equal((await signIn({ password: PASSWORD }, { origin: 'https://elsewhere.example' })).status, 403);

  const limited = await startServer({ limits: { posts: 0, signIns: 2 } });
  try {
    const form = () =>
      limited.ask('/church/coach/sign-in', { method: 'POST', body: new URLSearchParams({ password: 'x' }) });
    const json = () =>
      limited.ask('/church/program/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
    assert.deepEqual([(await form()).status, (await json()).status], [403, 403]);
    assert.deepEqual([(await form()).status, (await json()).status], [429, 429]);
  } finally {
    await limited.close();
  }
});
