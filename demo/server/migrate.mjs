// @ts-check
import { readdir, readFile } from 'node:fs/promises';

/** @typedef {import('./database.mjs').Database} Database */

const FOLDER = new URL('./migrations/', import.meta.url);

/** Any number, the same in every process, so that two servers that start together take turns. */
const TURN = 41_988_001;

/**
 * Brings the tables up to date: runs each `migrations/NNN-name.sql` that has not run yet, all in one
 * transaction.
 * @param {Database} database
 * @returns {Promise<string[]>} the files that ran now
 * @throws {Error} when the database was made by a newer server
 */
export async function migrate(database) {
  const files = (await readdir(FOLDER)).filter((name) => /^\d{3}-.+\.sql$/.test(name)).sort();
  return database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [TURN]);
    await query(
      'create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())',
    );
    const ran = new Set((await query('select name from migrations', [])).map((row) => row.name));
    const newer = [...ran].filter((name) => !files.includes(name));
    if (newer.length > 0) {
      throw new Error(
        `This database was made by a newer server (${newer.join(', ')}). Update this one first.`,
      );
    }
    const due = files.filter((name) => !ran.has(name));
    for (const name of due) {
      await query(await readFile(new URL(name, FOLDER), 'utf8'));
      await query('insert into migrations (name) values ($1)', [name]);
    }
    return due;
  });
}
