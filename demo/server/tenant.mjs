// @ts-check
import { parseArgs } from 'node:util';
import { openDatabase } from './database.mjs';
import { migrate } from './migrate.mjs';
import { makePassword } from './passwords.mjs';
import { placeOf } from './settings.mjs';
import { tenantStore } from './tenants.mjs';

const USE = `npm run tenant -- <id> [--name "Name"] [--words "maple,oak"] [--time-zone America/New_York] [--keep-password]

Makes a tenant, or changes one. Its coach gets a new password, which is shown once;
COACH_PASSWORD in the environment sets it instead, and --keep-password leaves it as it is.`;

/**
 * @param {string[]} args
 * @returns {Promise<string>} what to tell the host
 */
async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      words: { type: 'string' },
      'time-zone': { type: 'string' },
      'keep-password': { type: 'boolean' },
    },
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new Error(USE);
  const password = values['keep-password'] ? undefined : (process.env.COACH_PASSWORD ?? makePassword());
  const database = await openDatabase(placeOf(process.env));
  try {
    await migrate(database);
    await tenantStore(database).set({
      id,
      name: values.name,
      timeZone: values['time-zone'],
      groupWords: values.words
        ?.split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      password,
    });
  } finally {
    await database.close();
  }
  const isShown = password !== undefined && process.env.COACH_PASSWORD === undefined;
  return isShown ? `${id} is ready. The coach's password: ${password}` : `${id} is ready.`;
}

run(process.argv.slice(2)).then(
  (text) => console.log(text),
  (/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
