// @ts-check
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isPublic } from '../../../demo/server/routes/static.mjs';
import { isLocal, readSettings } from '../../../demo/server/settings.mjs';
import { makeParcel, startServer } from './helpers.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iml-serving-'));
  const files = {
    'pages/index.html': '<p>index</p>',
    'pages/church.html': '<p>church</p>',
    'pages/church.css': 'p {}',
    'pages/.secret': 'secret',
    'pages/server/app.mjs': 'secret',
    'pages/server/data/rows': 'secret',
    'kit/iml-kit.js': 'void 0',
    'kit/parts/goal.js': 'void 0',
    'kit/iml-kit.js.map': '{}',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  server = await startServer({
    demo: { pages: join(folder, 'pages'), kit: join(folder, 'kit') },
    origins: ['https://church.example'],
    limits: { posts: 5, signIns: 3 },
  });
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/**
 * Asks with the path exactly as written; `fetch` would tidy it.
 * @param {string} path
 * @returns {Promise<{ status: number | undefined, text: string }>}
 */
const raw = (path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const asked = request({ hostname, port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject).end();
  });

test('pages and the kit come with their types and are asked for anew', async () => {
  /** @type {[string, string][]} */
  const expected = [
    ['/', 'text/html'],
    ['/church.html?iml-check', 'text/html'],
    ['/church.css', 'text/css'],
    ['/kit/iml-kit.js', 'text/javascript'],
    ['/kit/parts/goal.js', 'text/javascript'],
    ['/kit/iml-kit.js.map', 'application/json'],
  ];
  for (const [path, type] of expected) {
    const answer = await server.ask(path);
    assert.equal(answer.status, 200, path);
    assert.ok(
      answer.headers.get('content-type')?.startsWith(type),
      `${path}: ${answer.headers.get('content-type')}`,
    );
    assert.equal(answer.headers.get('cache-control'), 'no-cache');
    const isKit = path.startsWith('/kit/');
    assert.equal(answer.headers.get('access-control-allow-origin'), isKit ? '*' : null);
    const etag = answer.headers.get('etag') ?? '';
    assert.notEqual(etag, '');
    // Without the second header, `fetch` asks for no cached answer at all.
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    assert.equal((await server.ask(path, { headers })).status, 304);
  }
  assert.equal((await server.ask('/nothing.html')).status, 404);
  assert.equal((await server.ask('/kit/nothing.js')).status, 404);
});

test('the folder of the server is never served, however it is spelled', async () => {
  const ways = [
    '/server/app.mjs',
    '/Server/app.mjs',
    '/%73erver/app.mjs',
    '//server/app.mjs',
    '/./server/app.mjs',
  ];
  ways.push(
    '/server/data/rows',
    '/x/../server/app.mjs',
    '/%2e/server/app.mjs',
    '/.%2fserver/app.mjs',
    '/server%2fapp.mjs',
  );
  ways.push(
    '/kit/../server/app.mjs',
    '/kit/%2e%2e/pages/server/app.mjs',
    '/kit/..%2fpages/.secret',
    '/.secret',
  );
  ways.push(
    '/server%5capp.mjs',
    '/server',
    '/server/',
    '/church.html/../server/app.mjs',
    '/../pages/.secret',
  );
  for (const path of ways) {
    const { status, text } = await raw(path);
    assert.ok(status !== undefined && status >= 400, `${path}: ${status}`);
    assert.doesNotMatch(text, /secret/, path);
  }
});

test('on disks that do not tell letter sizes apart, neither', () => {
  for (const path of [
    '/SERVER/app.mjs',
    '/Server/data',
    '\\server\\x',
    '/app/Node_Modules/x',
    '/app/.git/x',
  ]) {
    assert.equal(isPublic(path), false, path);
  }
  assert.ok(isPublic('/church.html') && isPublic('/app/servers.html'));
});

test('only the sites that the host named may post from a browser', async () => {
  const own = await server.post({}, 'church', { origin: 'https://church.example' });
  assert.equal(own.headers.get('access-control-allow-origin'), 'https://church.example');
  const other = await server.post({}, 'church', { origin: 'https://example.org' });
  assert.equal(other.headers.get('access-control-allow-origin'), null);
});

test('too many posts and too many tries are asked to wait', async () => {
  let answer = await server.post(makeParcel(), 'church', { origin: 'https://church.example' });
  for (let times = 0; times < 6; times += 1) {
    answer = await server.post(makeParcel(), 'church', { origin: 'https://church.example' });
  }
  assert.equal(answer.status, 429);
  assert.deepEqual(answer.json, { error: 'slow-down' });
  assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
  assert.equal(answer.headers.get('access-control-allow-origin'), 'https://church.example');
  for (let times = 0; times < 3; times += 1) assert.equal(await server.signIn('church', 'wrong'), '');
  const body = new URLSearchParams({ password: 'wrong' });
  const tries = await server.ask('/church/coach/sign-in', { method: 'POST', body });
  assert.equal(tries.status, 429);
  assert.match(tries.text, /wait 15 minutes/);
});

test('settings are read, and wrong ones are told', () => {
  const { host, port, origins, place } = readSettings({ IML_DATA: 'somewhere' });
  assert.deepEqual(
    { host, port, origins, place },
    {
      host: '127.0.0.1',
      port: 8080,
      origins: undefined,
      place: { folder: 'somewhere' },
    },
  );
  const set = readSettings({
    DATABASE_URL: 'postgres://x',
    ORIGINS: 'https://a.example/, https://b.example',
    PORT: '0',
  });
  assert.deepEqual(set.place, { url: 'postgres://x' });
  assert.deepEqual(set.origins, ['https://a.example', 'https://b.example']);
  assert.equal(set.port, 0);
  assert.throws(() => readSettings({ PORT: '99999' }), /PORT must be/);
  assert.throws(() => readSettings({ ORIGINS: 'church' }), /ORIGINS must hold/);
  assert.ok(isLocal('127.0.0.1') && isLocal('localhost') && isLocal('::1'));
  assert.ok(!isLocal('0.0.0.0') && !isLocal('127.evil.example') && !isLocal('::'));
});
