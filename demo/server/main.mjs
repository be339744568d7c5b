// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from './app.mjs';
import { openDatabase } from './database.mjs';
import { migrate } from './migrate.mjs';
import { isPassword } from './passwords.mjs';
import { programStore } from './programs.mjs';
import { isLocal, readSettings, SAMPLE } from './settings.mjs';
import { tenantStore } from './tenants.mjs';

/** @typedef {import('./database.mjs').Database} Database */

/**
 * The sample tenant is made where only this computer can reach it; a server that others can reach must not
 * run with a password that anyone can read in this folder.
 * @param {Database} database
 * @param {string} host
 * @returns {Promise<boolean>} whether the sample password opens the sample tenant
 */
async function prepareSample(database, host) {
  await migrate(database);
  const tenants = tenantStore(database);
  const known = await tenants.find(SAMPLE.tenant);
  const hasSamplePassword = known !== undefined && (await isPassword(SAMPLE.password, known.passwordHash));
  if (isLocal(host)) {
    if (known === undefined) {
      const { tenant: id, name, password, timeZone } = SAMPLE;
      await tenants.set({ id, name, password, timeZone });
      const program = JSON.parse(await readFile(new URL('../program.json', import.meta.url), 'utf8'));
      await programStore(database).publish(id, 0, program);
    }
    return known === undefined || hasSamplePassword;
  }
  if (hasSamplePassword) {
    throw new Error(
      `${SAMPLE.tenant} still has the sample password. Before others can reach this server, run: npm run tenant -- ${SAMPLE.tenant}`,
    );
  }
  return false;
}

async function main() {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings.place);
  try {
    const isSample = await prepareSample(database, settings.host);
    const pages = fileURLToPath(new URL('..', import.meta.url));
    const kit = fileURLToPath(new URL('../../dist', import.meta.url));
    const app = await createServer({
      database,
      origins: settings.origins,
      limits: settings.limits,
      trustProxy: settings.trustProxy,
      log: settings.log,
      demo: { pages, kit },
    });
    const address = await app.listen({ host: settings.host, port: settings.port });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.once(signal, () => void app.close());
    console.log(`The demo pages:     ${address}/`);
    console.log(`A church's page:    ${address}/church.html`);
    console.log(`The coach's page:   ${address}/${SAMPLE.tenant}/coach`);
    if (isSample) console.log(`  its password, a sample for this computer only: ${SAMPLE.password}`);
    if (!existsSync(kit))
      console.log('The kit is not built yet: run "npm run build" at the top of the repository.');
    console.log('Stop with Ctrl+C.');
  } catch (error) {
    await database.close();
    throw error;
  }
}

main().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
