import { readdir, truncate, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from './browsers.mjs';
import { Ledger } from './ledger.mjs';

/** The newest LevelDB log of this origin's IndexedDB in a Chromium profile. */
async function logOf(profile, port) {
  const folder = join(profile, 'Default', 'IndexedDB', `http_127.0.0.1_${port}.indexeddb.leveldb`);
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  return join(folder, logs.at(-1));
}

/**
 * Cuts the last bytes off Chromium's log, as a kill does now and then: the next start looks healthy, the one
 * after it deletes the whole origin's IndexedDB. Everything must be back, and the person must be told.
 */
export async function tornLog({ site, found, profile, cut }) {
  const ledger = new Ledger();
  site.onMessage = (message) => ledger.note(message);
  const written = site.next('done', 'write');
  let browser = await openBrowser(found, profile, site.address({ act: 'write', count: 60, round: 'write' }));
  await written;
  await pause(1_000);
  await browser.close();
  const log = await logOf(profile, site.port);
  await truncate(log, Math.max(0, (await stat(log)).size - cut));
  ledger.killed(Infinity);
  let wrongMode = 0;
  for (const round of ['first start', 'second start', 'third start']) {
    const arrival = site.next('found', round);
    browser = await openBrowser(found, profile, site.address({ act: 'read', round }));
    if (!ledger.check(await arrival)) wrongMode += 1;
    await pause(500);
    await browser.close();
  }
  const { acknowledged, lost, restores } = ledger;
  return { acknowledged, lost, restores, wrongMode, failed: lost > 0 || restores !== 1 || wrongMode > 0 };
}
