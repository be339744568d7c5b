// @ts-check
/**
 * `npm run bench`: how fast the server answers, on the embedded database and on a PostgreSQL: DATABASE_URL's, in a new
 * database that is dropped at the end, else one of this machine in a temporary folder.
 * Requests take turns, round after round, and the middle round counts, so that what else the machine does falls on all
 * alike. `--seconds 1 --rounds 5 --rows 10000 --connections 1,10,100` are the defaults. Prints a table in Markdown.
 */
import { fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withPostgres } from '../../../test/demo/server/cluster.mjs';
import { openDatabase } from '../database.mjs';

/** @typedef {{ path: string, method: string, body?: string, headers?: Record<string, string> }} Call */
/** @typedef {{ rate: number, p50: string, p99: string }} Figures of one round: requests a second, milliseconds */
/** @typedef {{ address: string, floor: string, token: string }} Served */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    rows: { type: 'string', default: '10000' },
    connections: { type: 'string', default: '1,10,100' },
  },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const rows = Number(values.rows);
const connections = values.connections.split(',').map(Number);
const senders = rows / 20;

const JSON_TYPE = { 'content-type': 'application/json' };

/** A goal of ordinary length, about 1 kB on the wire. */
const parcel = () =>
  JSON.stringify({
    iml: 1,
    type: 'parcel',
    id: randomUUID(),
    program: 'bench',
    sender: randomUUID(),
    mailbox: randomBytes(32).toString('base64url'),
    name: 'Sample',
    record: { id: randomUUID(), kind: 'goal', schema: 1, revision: { number: 1, tag: 'a1b2c3d4' } },
    order: 1,
    pressedAt: new Date().toISOString(),
    purpose: 'To talk about it together',
    readers: 'Your peer life coach',
    language: 'en',
    withdrawalKey: randomBytes(32).toString('base64url'),
    body: { want: 'words '.repeat(40), state: 'going', why: 'words '.repeat(20) },
  });

/**
 * @param {string} address
 * @param {string} body
 * @returns {Call}
 */
const post = (address, body) => ({ path: `${address}/records`, method: 'POST', body, headers: JSON_TYPE });

/** @param {number} most */
const below = (most) => Math.floor(Math.random() * most);

/**
 * What is measured: each makes the next request.
 * @param {Served} served
 * @param {string[]} known parcels that are there
 * @returns {[string, () => Call][]}
 */
function measured({ address, floor, token }, known) {
  const path = new URL(address).pathname;
  let turn = 0;
  return [
    ['floor: a Fastify route that answers a constant', () => ({ path: floor, method: 'GET' })],
    ['POST a new parcel', () => post(address, parcel())],
    ['POST the same again', () => post(address, known[(turn += 1) % known.length] ?? '')],
    [
      'list, 200 records',
      () => ({
        path: `${address}/records?after=${below(rows - 200)}`,
        method: 'GET',
        headers: { authorization: `Bearer ${token}` },
      }),
    ],
    [
      'ask for replies, 20 come',
      () => ({
        path: `${address}/replies`,
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify({
          iml: 1,
          type: 'ask-replies',
          program: path.slice(1),
          mailbox: String(2 * below(senders / 2)).padStart(43, '0'),
          after: 0,
        }),
      }),
    ],
  ];
}

/**
 * @param {Agent} agent
 * @param {Call} call
 * @returns {Promise<number>} milliseconds until the whole answer was there
 */
function ask(agent, { path, method, body, headers }) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(path, {
      agent,
      method,
      headers: { ...headers, 'content-length': Buffer.byteLength(body ?? '') },
    });
    asked.on('error', reject).on('response', (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 200 || response.statusCode === 201) resolve(performance.now() - begun);
        else reject(new Error(`${method} ${path}: ${response.statusCode}`));
      });
    });
    asked.end(body);
  });
}

/**
 * @param {() => Call} next
 * @param {number} many connections
 * @returns {Promise<Figures>}
 */
async function measure(next, many) {
  const agent = new Agent({ keepAlive: true, maxSockets: many });
  /** @type {number[]} */
  const times = [];
  const begun = performance.now();
  const worker = async () => {
    while (performance.now() - begun < seconds * 1000) times.push(await ask(agent, next()));
  };
  await Promise.all(Array.from({ length: many }, worker));
  const whole = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => (times[Math.floor(times.length * part)] ?? NaN).toFixed(1);
  return { rate: times.length / whole, p50: at(0.5), p99: at(0.99) };
}

/**
 * @param {Figures[]} all
 * @returns {Figures} of the round with the middle rate
 */
const middle = (all) =>
  /** @type {Figures} */ ([...all].sort((a, b) => a.rate - b.rate)[Math.floor(all.length / 2)]);

/**
 * @param {string} engine
 * @param {object} place
 * @returns {Promise<string[]>} lines of the table
 */
async function bench(engine, place) {
  const file = fileURLToPath(new URL('server.mjs', import.meta.url));
  const child = fork(file, [JSON.stringify(place), String(rows)]);
  const ended = once(child, 'exit');
  const [served] = await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('The server did not start.'))),
  ]);
  /** @type {string[]} */
  const lines = [];
  try {
    const known = Array.from({ length: 100 }, parcel);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const body of known) await ask(agent, post(served.address, body));
    agent.destroy();
    for (const many of connections) {
      const calls = measured(served, known);
      /** @type {Figures[][]} */
      const figures = calls.map(() => []);
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, [, next]] of calls.entries()) figures[index]?.push(await measure(next, many));
      }
      const middles = figures.map(middle);
      for (const [index, { rate, p50, p99 }] of middles.entries()) {
        const part = (rate / (middles[0]?.rate ?? NaN)).toFixed(3);
        const line = [engine, many, calls[index]?.[0], Math.round(rate), p50, p99, part];
        lines.push(`| ${line.join(' | ')} |`);
      }
    }
  } finally {
    child.send('end');
    await ended;
  }
  return lines;
}

/**
 * @param {string} url
 */
async function benchPostgres(url) {
  const name = `iml_bench_${randomBytes(6).toString('hex')}`;
  const outer = await openDatabase({ url });
  try {
    await outer.query(`create database ${name}`);
    const own = new URL(url);
    own.pathname = `/${name}`;
    return await bench('PostgreSQL', { url: own.href });
  } finally {
    await outer.query(`drop database if exists ${name}`);
    await outer.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'iml-bench-'));
try {
  const embedded = await bench('PGlite', { folder });
  const { DATABASE_URL } = process.env;
  const real = await (DATABASE_URL ? benchPostgres(DATABASE_URL) : withPostgres(benchPostgres));
  console.log(
    `\n${rows} records there before; the middle of ${rounds} rounds of ${seconds} s; client and server on one machine.\n`,
  );
  console.log('| database | connections | request | a second | p50 ms | p99 ms | of the floor |');
  console.log('| --- | ---: | --- | ---: | ---: | ---: | ---: |');
  console.log([...embedded, ...real].join('\n'));
} finally {
  await rm(folder, { recursive: true, force: true });
}
