// @ts-check
import { parseArgs } from 'node:util';
import { makePassword } from '../passwords.mjs';
import { tenantStore } from '../tenants.mjs';
import { tokenStore } from '../tokens.mjs';

const USE = `npm run tenant -- <id> [--name "Name"] [--words "maple,oak"] [--time-zone America/New_York] [--keep-password]

Makes a tenant, or changes one. Its coach gets a new password, which is shown once;
COACH_PASSWORD in the environment sets it instead, and --keep-password leaves it as it is.

npm run tenant -- <id> --token "Name"     makes a token for a device that reads for the coach; it is shown once
npm run tenant -- <id> --tokens           lists them
npm run tenant -- <id> --revoke "Name"    ends one`;

/**
 * @param {import('../database.mjs').Database} database
 * @param {string} id the tenant's
 * @param {{ token?: string, revoke?: string }} wish neither: the list
 * @returns {Promise<string>} what to tell the host
 */
async function changeTokens(database, id, { token, revoke }) {
  if ((await tenantStore(database).find(id)) === undefined) throw new Error(`There is no tenant ${id}.`);
  const tokens = tokenStore(database);
  if (token !== undefined)
    return `The token "${token.trim()}" of ${id}, shown this once: ${await tokens.make(id, token)}`;
  if (revoke !== undefined) {
    if (!(await tokens.revoke(id, revoke))) throw new Error(`${id} has no token "${revoke}".`);
    return `The token "${revoke}" of ${id} opens nothing now.`;
  }
  const list = await tokens.list(id);
  if (list.length === 0) return `${id} has no tokens.`;
  return list.map(({ name, madeAt }) => `${madeAt.toISOString().slice(0, 10)}  ${name}`).join('\n');
}

/**
 * @param {string[]} args
 * @param {import('./run.mjs').WithDatabase} within
 * @param {{ COACH_PASSWORD?: string | undefined }} env
 * @returns {Promise<string>} what to tell the host
 */
export async function tenant(args, within, env = {}) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      words: { type: 'string' },
      'time-zone': { type: 'string' },
      'keep-password': { type: 'boolean' },
      token: { type: 'string' },
      tokens: { type: 'boolean' },
      revoke: { type: 'string' },
    },
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new Error(USE);
  const { token, tokens, revoke, ...settings } = values;
  if (token !== undefined || tokens !== undefined || revoke !== undefined) {
    const wishes = [token, tokens, revoke].filter((wish) => wish !== undefined).length;
    if (wishes > 1 || Object.keys(settings).length > 0) throw new Error(USE);
    return within((database) => changeTokens(database, id, { token, revoke }));
  }
  const password = values['keep-password'] ? undefined : (env.COACH_PASSWORD ?? makePassword());
  await within((database) =>
    tenantStore(database).set({
      id,
      name: values.name,
      timeZone: values['time-zone'],
      groupWords: values.words
        ?.split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      password,
    }),
  );
  const isShown = password !== undefined && env.COACH_PASSWORD === undefined;
  return isShown ? `${id} is ready. The coach's password: ${password}` : `${id} is ready.`;
}
