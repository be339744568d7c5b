import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { inEachEngine, keepGoal, keeps, page, stands } from './visitor.mjs';

/** Only Chromium wakes a worker when the network is back; elsewhere the next page sends. */
const engines = ['chromium'];

const tag = 'iml-kit/send';

/** Sends goals by a press each, as a page does. */
const letGo = (tab, ids) =>
  tab.evaluate(async (records) => {
    const { kit } = document.querySelector('iml-goal-planner').kitSource;
    await kit.sharing.introduce({ name: 'Sam', word: '' });
    for (const id of records) {
      const preview = await kit.sharing.preview('goal', id, { language: 'en' });
      await kit.sharing.send(preview);
    }
  }, ids);

const choose = (tab, choice) =>
  tab.evaluate(
    (onExit) => document.querySelector('iml-goal-planner').kitSource.kit.keeping.chooseOnExit(onExit),
    choice,
  );

/** Whether the browser is asked to wake the worker. */
const isAsked = (tab) =>
  tab.evaluate(async (wanted) => {
    const { sync } = await navigator.serviceWorker.ready;
    return (await sync.getTags()).includes(wanted);
  }, tag);

const untilAsked = (tab) =>
  tab.waitForFunction(
    async (wanted) => (await (await navigator.serviceWorker.ready).sync.getTags()).includes(wanted),
    { polling: 100, timeout: 15_000 },
    tag,
  );

/** Wakes the worker as the browser does when the network is back. */
async function wake(at) {
  const tab = await at.browser.newPage();
  const session = await tab.createCDPSession();
  const registered = new Promise((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(at.site.origin));
      if (ours) found(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: at.site.origin,
    registrationId,
    tag,
    lastChance: false,
  });
  return tab;
}

const untilSent = async (at, count) => {
  for (let tries = 0; at.site.sent.length < count && tries < 150; tries += 1) await after(100);
  assert.equal(at.site.sent.length, count);
};

const states = (tab) =>
  tab.evaluate(async () => {
    const { kit } = document.querySelector('iml-goal-planner').kitSource;
    return [...(await kit.sharing.states().read()).values()].map(({ state }) => state);
  });

/** A page that keeps on this device, with so many goals, its worker there. */
async function begin(at, count, onExit = 'keep') {
  const tab = await at.open();
  await stands(tab);
  await keeps(tab);
  await tab.reload();
  await stands(tab);
  const ids = [];
  for (let number = 0; number < count; number += 1) ids.push(await keepGoal(tab, `Goal ${number}`));
  if (onExit) await choose(tab, onExit);
  return { tab, ids };
}

inEachEngine(
  'the worker sends',
  (visitor) => {
    it('what waits when every page is closed, once, and pages see that it arrived', async () => {
      const at = visitor();
      const { tab, ids } = await begin(at, 2);
      await at.site.stop();
      await letGo(tab, ids);
      await untilAsked(tab);
      await tab.close();
      await at.site.start();
      const blank = await wake(at);
      await untilSent(at, 2);
      await blank.close();
      const back = await at.open();
      await stands(back);
      await after(1500);
      assert.deepEqual(await states(back), ['sent', 'sent']);
      assert.equal(at.site.sent.length, 2, 'nothing went twice');
    });

    it('beside two open pages: everything once', async () => {
      const at = visitor();
      const { tab, ids } = await begin(at, 20);
      const other = await at.open();
      await stands(other);
      await at.site.stop();
      await letGo(tab, ids);
      await untilAsked(tab);
      await at.site.start();
      await Promise.all([
        wake(at),
        wake(at),
        ...[tab, other].map((each) => each.evaluate(() => dispatchEvent(new Event('online')))),
      ]);
      await untilSent(at, 20);
      await after(1500);
      assert.equal(new Set(at.site.sent.map(({ id }) => id)).size, 20);
      assert.equal(at.site.sent.length, 20);
    });

    for (const [who, onExit, markup] of [
      ['whose words go at "Leave quickly"', 'erase', page()],
      ['who did not say that they stay', null, page()],
      [
        'where the host sends headers of its own',
        'keep',
        page().replace('<iml-program', `<script src="/headers.js"></script><iml-program`),
      ],
    ])
      it(`nothing for somebody ${who}`, async () => {
        const at = visitor();
        at.site.answers.set('/', () => ({ body: markup }));
        at.site.answers.set('/headers.js', () => ({
          body: `addEventListener('DOMContentLoaded', () => {
            document.querySelector('iml-program').getHeaders = () => ({ 'x-token': '1' });
          });`,
          type: '.js',
        }));
        const { tab, ids } = await begin(at, 1, onExit);
        await at.site.stop();
        await letGo(tab, ids);
        await after(3000);
        assert.equal(await isAsked(tab), false);
        await tab.close();
        await at.site.start();
        await wake(at);
        await after(3000);
        assert.equal(at.site.sent.length, 0);
        const back = await at.open();
        await stands(back);
        await untilSent(at, 1);
      });

    it('no word that was erased, and nothing once the choice is taken back', async () => {
      const at = visitor();
      const { tab, ids } = await begin(at, 1);
      await at.site.stop();
      await letGo(tab, ids);
      await untilAsked(tab);
      await choose(tab, 'erase');
      await after(500);
      await tab.close();
      await at.site.start();
      const blank = await wake(at);
      await after(2000);
      assert.equal(at.site.sent.length, 0);
      await blank.close();
      await at.site.stop();
      const back = await at.open();
      await stands(back);
      await back.evaluate(async () => {
        const { kit } = document.querySelector('iml-goal-planner').kitSource;
        await kit.keeping.chooseOnExit('keep');
        await kit.keeping.erase();
      });
      await back.close();
      await at.site.start();
      await wake(at);
      await after(2000);
      assert.equal(at.site.sent.length, 0);
    });
  },
  engines,
);
