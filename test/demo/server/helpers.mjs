// @ts-check
import { randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { createServer } from '../../../demo/server/app.mjs';
import { openDatabase } from '../../../demo/server/database.mjs';
import { blankData } from './blank.mjs';

export const PASSWORD = 'a sample password';

/** @typedef {{ status: number, headers: Headers, text: string, json: any }} Answer */

/**
 * An empty database: in memory, or a new one of its own where TEST_DATABASE_URL names a PostgreSQL.
 * @returns {Promise<import('../../../demo/server/database.mjs').Database>}
 */
export async function emptyDatabase() {
  const { TEST_DATABASE_URL } = process.env;
  if (!TEST_DATABASE_URL) return openDatabase({ memory: true, data: await blankData() });
  const name = `iml_test_${randomBytes(6).toString('hex')}`;
  const outer = await openDatabase({ url: TEST_DATABASE_URL });
  await outer.query(`create database ${name}`);
  const url = new URL(TEST_DATABASE_URL);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href });
  return {
    ...database,
    close: async () => {
      await database.close();
      await outer.query(`drop database ${name}`);
      await outer.close();
    },
  };
}

/**
 * A password's hash as the server keeps it, but made at once: the server's own take a quarter of a second each.
 * @param {string} password
 */
function quickHash(password) {
  const salt = randomBytes(16);
  const hash = scryptSync(password, salt, 32, { N: 16, r: 8, p: 1 });
  return ['scrypt', 16, 8, 1, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/**
 * A server on a free port with the tenants `church` (no group word) and `library` (with one).
 * @param {import('../../../demo/server/app.mjs').ServerOptions} [options]
 */
export async function startServer(options = {}) {
  const database = options.database ?? (await emptyDatabase());
  const app = await createServer({
    limits: { posts: 0, signIns: 0 },
    ...options,
    database,
  });
  await database.query(
    `insert into tenants (id, name, password_hash, group_words, time_zone)
     values ('church', 'Sample Church', $1, '[]', 'America/New_York'),
       ('library', 'Sample Library', $2, '["Árbol", "maple"]', 'UTC')`,
    [quickHash(PASSWORD), quickHash('another password')],
  );
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  /**
   * @param {string} path
   * @param {RequestInit} [init]
   * @returns {Promise<Answer>}
   */
  const ask = async (path, init) => {
    const response = await fetch(address + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
  };
  return {
    address,
    database,
    ask,
    /** @param {unknown} message a string goes as it is */
    post: (message, tenant = 'church', /** @type {Record<string, string>} */ headers = {}) =>
      ask(`/${tenant}/records`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof message === 'string' ? message : JSON.stringify(message),
      }),
    /** @param {unknown} question a string goes as it is */
    askReplies: (question, tenant = 'church', /** @type {Record<string, string>} */ headers = {}) =>
      ask(`/${tenant}/replies`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof question === 'string' ? question : JSON.stringify(question),
      }),
    /**
     * Answers as a coach's device does.
     * @param {string} id the parcel's
     * @param {unknown} reply a string goes as it is
     * @param {Record<string, string>} headers how it is allowed to
     */
    reply: (id, reply, headers, tenant = 'church') =>
      ask(`/${tenant}/records/${id}/reply`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof reply === 'string' ? reply : JSON.stringify(reply),
      }),
    /** @returns {Promise<string>} the cookie of a coach who is signed in */
    signIn: async (tenant = 'church', password = PASSWORD) => {
      const body = new URLSearchParams({ password });
      const { headers } = await ask(`/${tenant}/coach/sign-in`, { method: 'POST', body });
      return headers.get('set-cookie')?.split(';')[0] ?? '';
    },
    /** Everything stored of what was posted, as text, to look for words that must not be there. */
    rows: () => database.query('select * from parcels order by seq', []),
    close: () => app.close(),
  };
}

/** A withdrawal key, or a mailbox, as the kit makes it: 32 random bytes. */
export const makeKey = () => randomBytes(32).toString('base64url');

/**
 * What a sender's device asks.
 * @param {string} mailbox
 * @param {Record<string, unknown>} [changes]
 */
export const makeQuestion = (mailbox, changes = {}) => ({
  iml: 1,
  type: 'ask-replies',
  program: 'grace-church',
  mailbox,
  after: 0,
  ...changes,
});

/**
 * A parcel with a goal in it.
 * @param {Record<string, unknown>} [changes]
 */
export function makeParcel(changes = {}) {
  return {
    iml: 1,
    type: 'parcel',
    id: randomUUID(),
    program: 'grace-church',
    sender: randomUUID(),
    name: 'Sam',
    record: { id: randomUUID(), kind: 'goal', schema: 1, revision: { number: 3, tag: 'a1b2c3d4' } },
    order: 12,
    purpose: 'To talk about it together',
    readers: 'Your peer life coach',
    language: 'en',
    withdrawalKey: makeKey(),
    body: makeGoal(),
    ...changes,
  };
}

/** @param {Record<string, unknown>} [changes] */
export function makeGoal(changes = {}) {
  return {
    want: 'Go to the game night',
    whose: 'mine',
    area: 'friends',
    ownArea: '',
    why: 'I miss people',
    strengths: 'I am patient',
    supports: 'My sister',
    importance: { value: 8, why: 'It matters', raise: 'A ride' },
    confidence: { value: 5, why: 'I know two people', raise: 'A friend beside me' },
    steps: [{ id: 's1', what: 'Call first', helper: 'My sister', by: '2026-02-01', done: '2026-01-30' }],
    obstacles: 'Rain',
    obstaclePlan: 'Take the bus',
    state: 'going',
    reviews: [{ id: 'r1', day: '2026-03-01', changed: 'I went once', decision: 'keep-going' }],
    rank: 1,
    ...changes,
  };
}

/**
 * The wish to take a parcel back.
 * @param {ReturnType<typeof makeParcel>} parcel
 * @param {Record<string, unknown>} [changes]
 */
export const makeWithdrawal = ({ id, program, sender, withdrawalKey }, changes = {}) => ({
  iml: 1,
  type: 'withdrawal',
  id,
  program,
  sender,
  withdrawalKey,
  ...changes,
});
