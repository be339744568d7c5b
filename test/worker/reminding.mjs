/** The reminder while no page is open; by `npm run test:worker`. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { engines, registered } from './sender.mjs';
import { inEachEngine, keepGoal, keeps, page, secret, stands } from './visitor.mjs';

const name = 'iml-kit-reminder/hall';
const address = '/iml-kit-reminder';

/** What the worker knows of the reminder. */
const known = (tab) =>
  tab.evaluate(
    async (cache, at) => (await (await caches.match(at, { cacheName: cache }))?.json()) ?? null,
    name,
    address,
  );

const notes = (tab) =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));
  });

/** Wakes the worker as the browser does now and then. */
async function wake(at) {
  const { session, registrationId } = await registered(at);
  await session.send('ServiceWorker.dispatchPeriodicSyncEvent', {
    origin: at.site.origin,
    registrationId,
    tag: 'iml-kit/remind',
  });
  await after(1000);
}

const press = (tab, words) =>
  tab.waitForFunction(
    (text) => {
      const buttons = [...document.querySelector('iml-install').shadowRoot.querySelectorAll('button')];
      const found = buttons.find(({ textContent }) => textContent.trim() === text);
      found?.click();
      return found !== undefined;
    },
    { timeout: 10_000, polling: 200 },
    words,
  );

inEachEngine(
  'the worker reminds',
  (visitor) => {
    it('once a day and in neutral words, where a person asked for it, until they stop it or erase', async () => {
      const at = visitor();
      const markup = page().replace('</iml-program>', '<iml-install reminder></iml-install></iml-program>');
      at.site.answers.set('/', () => ({ body: markup }));
      const { origin } = at.site;
      const browser = await at.browser.target().createCDPSession();
      for (const permission of ['notifications', 'periodic-background-sync'])
        await browser.send('Browser.setPermission', {
          origin,
          permission: { name: permission },
          setting: 'granted',
        });
      let tab = await at.open();
      await stands(tab);
      await keepGoal(tab, secret);
      await keeps(tab);
      await tab.reload();
      await stands(tab);
      await press(tab, 'Remind me to write');
      await tab.waitForFunction(() =>
        document.querySelector('iml-install').shadowRoot.getElementById('reminder-time'),
      );
      await tab.evaluate(() => {
        const field = document.querySelector('iml-install').shadowRoot.getElementById('reminder-time');
        field.value = '00:00';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      });
      await press(tab, 'Remind me on this page too');
      await tab.waitForFunction(
        async (cacheName, at) => (await caches.match(at, { cacheName })) !== undefined,
        { timeout: 5_000, polling: 100 },
        name,
        address,
      );
      assert.deepEqual(await known(tab), { day: 'every', time: '00:00', title: 'Your notes' });
      await tab.close();
      await wake(at);
      tab = await at.open();
      await stands(tab);
      assert.deepEqual(await notes(tab), [{ title: 'Your notes', body: '', tag: 'iml-kit' }]);
      await tab.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        for (const note of await registration.getNotifications()) note.close();
      });
      await wake(at);
      assert.deepEqual(await notes(tab), [], 'once a day');
      await tab.evaluate(() => document.querySelector('iml-goal-planner').kitSource.kit.keeping.erase());
      await wake(at);
      assert.deepEqual(await notes(tab), []);
      assert.equal(await known(tab), null);
    });
  },
  engines,
);
