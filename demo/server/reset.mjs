// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lock, openDatabase } from './database.mjs';
import { placeOf } from './settings.mjs';

/**
 * Deletes everything that was sent, every tenant and session. In a real PostgreSQL only with `--yes`.
 * @param {ReturnType<typeof placeOf>} place
 */
async function reset(place) {
  if ('folder' in place) {
    const unlock = await lock(place.folder);
    await rm(join(place.folder, 'pglite'), { recursive: true, force: true });
    await unlock();
    return `Deleted what was kept in ${place.folder}.`;
  }
  if (!process.argv.includes('--yes')) {
    throw new Error(
      'This deletes every table of this server from DATABASE_URL. To do it: npm run reset -- --yes',
    );
  }
  const database = await openDatabase(place);
  try {
    await database.query(
      'drop table if exists replies, coach_tokens, sessions, topic_tallies, program_documents, parcels, tenants, migrations',
    );
  } finally {
    await database.close();
  }
  return 'Deleted the tables of this server.';
}

reset(placeOf(process.env)).then(
  (text) => console.log(text),
  (/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
