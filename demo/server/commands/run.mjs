// @ts-check
import { openDatabase } from '../database.mjs';
import { migrate } from '../migrate.mjs';
import { placeOf } from '../settings.mjs';

/**
 * Opens the database for a piece of work, once a command knows that it was asked rightly.
 * @typedef {<T>(work: (database: import('../database.mjs').Database) => Promise<T>) => Promise<T>} WithDatabase
 */

/** @type {WithDatabase} */
async function withDatabase(work) {
  const database = await openDatabase(placeOf(process.env));
  try {
    await migrate(database);
    return await work(database);
  } finally {
    await database.close();
  }
}

/**
 * Runs a command of the host at the place that the environment names, and prints what it tells.
 * @param {(args: string[], within: WithDatabase, env: NodeJS.ProcessEnv) => Promise<string>} command
 */
export async function runCommand(command) {
  try {
    console.log(await command(process.argv.slice(2), withDatabase, process.env));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
