import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from './browsers.mjs';
import { Ledger } from './ledger.mjs';

/** Acknowledgements in each round before the kill. */
const fewest = 5;

/**
 * Kills a browser, or only its renderers, at random while it saves, and looks after each start whether
 * everything that was acknowledged is there. Gives one row of the table.
 */
export async function killRounds({ site, found, profile, rounds, random, renderer }) {
  const ledger = new Ledger();
  let wrongMode = 0;
  let next = 1;
  let browser;
  site.onMessage = (message) => ledger.note(message);
  const start = async (query, round) => {
    const arrival = site.next('found', round);
    const address = site.address({ ...query, round });
    if (browser) await browser.go(address);
    else browser = await openBrowser(found, profile, address);
    if (!ledger.check(await arrival)) wrongMode += 1;
  };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      // Fast writers and slow ones tear the disk's files in different ways.
      const slow = [0, 0, 5, 60][Math.floor(random() * 4)];
      await start({ act: 'write', from: next, pause: slow }, round);
      const enough = ledger.acknowledged + fewest;
      await pause(100 + random() * 3_400);
      // A busy machine may have saved nothing yet, and then the kill would prove nothing.
      for (let tries = 0; tries < 600 && ledger.acknowledged < enough; tries += 1) await pause(50);
      ledger.killed(performance.now());
      if (renderer) await browser.killRenderers();
      else await browser.kill();
      if (!renderer) browser = undefined;
      next = ledger.highest + 1_000;
    }
    await start({ act: 'read' }, rounds + 1);
  } finally {
    await browser?.kill();
  }
  const { acknowledged, lost, lostInWindow, restores } = ledger;
  const failed = lost > 0 || wrongMode > 0 || acknowledged < rounds * fewest;
  return { rounds, acknowledged, lost, inWindow: lostInWindow, restores, wrongMode, failed };
}
