/**
 * A whole endpoint for the `json` format, without a database: each record is a file in a folder. See your-own-server.md.
 *
 *   SITE=https://your-site.example WORD=maple FOLDER=./records PORT=8090 node small-server.mjs
 *
 * Put it behind https. It lists nothing; whoever may read the folder reads what was sent.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const { SITE = '*', WORD = '', FOLDER = './records', PORT = '8090', HOST = '127.0.0.1' } = process.env;
const most = 262_144;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hash = (text) => createHash('sha256').update(String(text)).digest('hex');
const file = (id) => join(FOLDER, `${id}.json`);

const find = async (id) =>
  uuid.test(id)
    ? readFile(file(id), 'utf8').then(JSON.parse, (error) => {
        if (error.code !== 'ENOENT') throw error;
      })
    : undefined;

/** Whole or not at all: what was answered for is on the disk. */
async function keep(id, record) {
  await writeFile(`${file(id)}.new`, JSON.stringify(record, null, 1), { flush: true });
  await rename(`${file(id)}.new`, file(id));
}

/** One message; gives the status and the body of the answer. */
async function take(message) {
  const { iml, type, id, withdrawalKey, word, ...rest } = message ?? {};
  if (iml !== 1 || !uuid.test(id) || typeof withdrawalKey !== 'string')
    return [400, { error: 'not-a-parcel' }];
  const key = hash(withdrawalKey);
  const known = await find(id);
  if (type === 'withdrawal') {
    if (known && known.key !== key) return [403, { error: 'withdrawal-key' }];
    // The words go, the id stays: a late copy must not come in again.
    await keep(id, { status: 'withdrawn', key });
    return [200, { id, status: 'withdrawn' }];
  }
  if (type !== 'parcel') return [400, { error: 'not-a-parcel' }];
  const content = hash(JSON.stringify(rest));
  if (known?.status === 'withdrawn') return [200, { id, status: 'withdrawn' }];
  if (known)
    return known.content === content
      ? [200, { id, status: 'accepted' }]
      : [422, { error: 'changed-content' }];
  if (WORD && WORD.toLowerCase() !== String(word).trim().toLowerCase()) return [422, { error: 'group-word' }];
  await keep(id, { status: 'accepted', key, content, message: { id, ...rest } });
  return [201, { id, status: 'accepted' }];
}

/** Messages take turns, so that two copies at once are one record. */
let turn = Promise.resolve();
const inTurn = (message) => (turn = turn.catch(() => undefined).then(() => take(message)));

async function answer(request) {
  if (request.method === 'OPTIONS') return [204];
  const id = new URL(request.url, 'http://localhost').pathname.split('/').pop();
  if (request.method === 'GET') {
    const known = await find(id);
    return known ? [200, { id, status: known.status }] : [404, { error: 'not-here' }];
  }
  if (request.method !== 'POST') return [405, { error: 'method' }];
  const parts = [];
  let size = 0;
  for await (const part of request) if ((size += part.length) <= most) parts.push(part);
  if (size > most) return [413, { error: 'too-large' }];
  try {
    return await inTurn(JSON.parse(Buffer.concat(parts).toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return [400, { error: 'not-a-parcel' }];
    throw error;
  }
}

await mkdir(FOLDER, { recursive: true });
createServer(async (request, response) => {
  const [status, body] = await answer(request).catch((error) => {
    // Where it failed, never what was sent.
    console.error(error.code ?? error.name);
    return [503, { error: 'try-again' }];
  });
  response.writeHead(status, {
    'Access-Control-Allow-Origin': SITE,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Access-Control-Max-Age': '600',
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    'X-Content-Type-Options': 'nosniff',
    ...(status === 503 && { 'Retry-After': '30' }),
  });
  response.end(body && JSON.stringify(body));
}).listen(Number(PORT), HOST, function () {
  console.log(`http://${HOST}:${this.address().port}/records`);
});
