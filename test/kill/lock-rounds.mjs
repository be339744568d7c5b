import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from './browsers.mjs';
import { Ledger } from './ledger.mjs';

/** Records that are there before the first lock: enough that sealing them takes a while. */
const many = 400;

/**
 * Kills a browser at random while it puts the lock on, takes it off or changes its words. After each start everything
 * that was acknowledged must be there, and every row must lie in the same way. Gives one row of the table.
 */
export async function lockRounds({ site, found, profile, rounds, random }) {
  const ledger = new Ledger();
  let next = 1;
  let half = 0;
  let done = 0;
  let browser;
  site.onMessage = (message) => {
    ledger.note(message);
    if (message.type === 'done') done += 1;
  };
  const start = async (query, round) => {
    const arrival = site.next('found', round, 120_000);
    browser = await openBrowser(found, profile, site.address({ act: 'lock', ...query, round }));
    const message = await arrival;
    ledger.check(message);
    const way = message.keeping.lock ? 'aes-gcm' : 'plain';
    if (Object.keys(message.codecs).some((codec) => codec !== way)) half += 1;
  };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const begun = site.next('begun', round, 120_000);
      const work = random() < 0.3 ? 'change' : 'turn';
      await start({ work, from: next, count: round === 1 ? many : 3 }, round);
      await begun;
      await pause(random() * 2_500);
      ledger.killed(performance.now());
      await browser.kill();
      browser = undefined;
      next = ledger.highest + 1_000;
    }
    await start({ work: 'read', from: next, count: 0 }, rounds + 1);
  } finally {
    await browser?.kill();
  }
  const { acknowledged, lost, lostInWindow, restores } = ledger;
  const failed = lost > 0 || half > 0 || acknowledged < many + 3 * rounds;
  return { rounds, acknowledged, lost, inWindow: lostInWindow, restores, half, done, failed };
}
