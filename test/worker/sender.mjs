import assert from 'node:assert/strict';
import { setTimeout as after } from 'node:timers/promises';
import { keepGoal, keeps, stands } from './visitor.mjs';

/** Only Chromium wakes a worker when the network is back; elsewhere the next page sends. */
export const engines = ['chromium'];

const tag = 'iml-kit/send';

/** Sends goals by a press each, as a page does. */
export const letGo = (tab, ids) =>
  tab.evaluate(async (records) => {
    const { kit } = document.querySelector('iml-goal-planner').kitSource;
    await kit.sharing.introduce({ name: 'Sam', word: '' });
    for (const id of records) {
      const preview = await kit.sharing.preview('goal', id, { language: 'en' });
      await kit.sharing.send(preview);
    }
  }, ids);

export const choose = (tab, choice) =>
  tab.evaluate(
    (onExit) => document.querySelector('iml-goal-planner').kitSource.kit.keeping.chooseOnExit(onExit),
    choice,
  );

/** Whether the browser is asked to wake the worker. */
export const isAsked = (tab) =>
  tab.evaluate(async (wanted) => {
    const { sync } = await navigator.serviceWorker.ready;
    return (await sync.getTags()).includes(wanted);
  }, tag);

export const untilAsked = (tab) =>
  tab.waitForFunction(
    async (wanted) => (await (await navigator.serviceWorker.ready).sync.getTags()).includes(wanted),
    { polling: 100, timeout: 15_000 },
    tag,
  );

/** The worker of the site, as the browser's tools name it. */
export async function registered(at) {
  const tab = await at.browser.newPage();
  const session = await tab.createCDPSession();
  const found = new Promise((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(at.site.origin));
      if (ours) resolve(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  return { tab, session, registrationId: await found };
}

/** Wakes the worker as the browser does when the network is back. */
export async function wake(at) {
  const { tab, session, registrationId } = await registered(at);
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: at.site.origin,
    registrationId,
    tag,
    lastChance: false,
  });
  return tab;
}

export const untilSent = async (at, count) => {
  for (let tries = 0; at.site.sent.length < count && tries < 150; tries += 1) await after(100);
  assert.equal(at.site.sent.length, count);
};

export const states = (tab) =>
  tab.evaluate(async () => {
    const { kit } = document.querySelector('iml-goal-planner').kitSource;
    return [...(await kit.sharing.states().read()).values()].map(({ state }) => state);
  });

/** A page that keeps on this device, with so many goals, its worker there. */
export async function begin(at, count, onExit = 'keep') {
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
