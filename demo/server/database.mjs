// @ts-check
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs one statement with `$1`-style parameters and gives its rows. JSON parameters are passed as text,
 * `bigint` columns come back as numbers, `timestamptz` as `Date`.
 * @typedef {(sql: string, params?: unknown[]) => Promise<Record<string, any>[]>} Query
 */

/**
 * The same small door for the embedded database and for a real PostgreSQL.
 * @typedef {object} Database
 * @property {'pglite' | 'postgres'} engine which one is behind the door
 * @property {Query} query one statement, outside any transaction
 * @property {<T>(work: (query: Query) => Promise<T>) => Promise<T>} transaction all of `work` or nothing
 * @property {() => Promise<void>} close ends every connection; the promise resolves when all is written
 */

/**
 * Where the rows are kept: a PostgreSQL address, a folder for the embedded one, or memory for tests, which may begin
 * with the data folder of another embedded one, packed (`dumpDataDir` of PGlite).
 * @typedef {{ url: string } | { folder: string } | { memory: true, data?: Blob }} Place
 */

/**
 * Opens the database; does not create tables (see `migrate`).
 * @param {Place} place
 * @returns {Promise<Database>}
 */
export async function openDatabase(place) {
  if ('url' in place) return openPostgres(place.url);
  return 'folder' in place ? openEmbedded(place.folder) : openEmbedded(undefined, place.data);
}

/**
 * @param {string} url
 * @returns {Promise<Database>}
 */
async function openPostgres(url) {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
  });
  // Without a listener, a connection that dies while idle ends the whole process.
  pool.on('error', (error) => console.error(`database connection lost: ${error.message}`));
  return {
    engine: 'postgres',
    query: async (sql, params) => (await pool.query(sql, params)).rows,
    transaction: async (work) => {
      const client = await pool.connect();
      /** @type {Error | undefined} */
      let broken;
      const onError = (/** @type {Error} */ error) => (broken = error);
      client.on('error', onError);
      try {
        await client.query('begin');
        const result = await work(async (sql, params) => (await client.query(sql, params)).rows);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((/** @type {Error} */ lost) => (broken = lost));
        throw error;
      } finally {
        client.off('error', onError);
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/**
 * @param {string | undefined} folder without one, the rows live in memory
 * @param {Blob} [data] what it begins with
 * @returns {Promise<Database>}
 */
async function openEmbedded(folder, data) {
  const unlock = folder === undefined ? async () => undefined : await lock(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const db = await PGlite.create({
      ...(folder === undefined ? {} : { dataDir: join(folder, 'pglite') }),
      ...(data === undefined ? {} : { loadDataDir: data }),
    });
    return {
      engine: 'pglite',
      query: async (sql, params) => (await db.query(sql, params)).rows,
      transaction: (work) =>
        db.transaction((tx) =>
          work(async (sql, params) => {
            // A migration holds several statements, which only the simple protocol takes.
            if (params === undefined) return (await tx.exec(sql)).at(-1)?.rows ?? [];
            return (await tx.query(sql, params)).rows;
          }),
        ),
      close: async () => {
        await db.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * The embedded database has no server of its own, so two processes on one folder would destroy it.
 * @param {string} folder
 * @returns {Promise<() => Promise<void>>} gives the folder free
 */
export async function lock(folder) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'in-use-by');
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const owner = Number(await readFile(path, 'utf8').catch(() => ''));
      if (isRunning(owner)) {
        throw new Error(`${folder} is in use by process ${owner}. Stop that one first.`, { cause: error });
      }
      await rm(path, { force: true });
    }
  }
  throw new Error(`${folder} is in use by another process. Stop that one first.`);
}

/**
 * @param {number} pid
 * @returns {boolean} false for our own number: in a container every start has the same one
 */
function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
