/** A disk that is full while the worker keeps the kit; by `npm run test:worker`. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { cached, goals, inEachEngine, keepGoal, keeps, secret, stands } from './visitor.mjs';

/** Only Chromium lets a test say how much room there is. */
const engines = ['chromium'];

inEachEngine(
  'a full disk',
  (visitor) => {
    it('keeps no half of a kit, and the page goes on; with room again all of it is kept', async () => {
      const at = visitor();
      const tab = await at.open('/nothing');
      const session = await tab.createCDPSession();
      const { origin } = at.site;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
      await tab.goto(`${origin}/`);
      await stands(tab);
      await tab.waitForFunction(async () => (await navigator.serviceWorker.ready).active, {
        timeout: 20_000,
      });
      await after(8_000);
      const found = at.paths(await cached(tab)).filter((path) => path.startsWith('/kit/chunks/'));
      assert.deepEqual(found, []);
      await tab.reload();
      await stands(tab);
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await keepGoal(tab, secret);
      await tab.reload();
      await stands(tab);
      assert.deepEqual(await goals(tab), [secret]);
      await keeps(tab);
    });
  },
  engines,
);
