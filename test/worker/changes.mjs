// A worker that is replaced: browsers take their time for it, so this has its own command (`npm run test:worker`).
import assert from 'node:assert/strict';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { goalOf, goals, inEachEngine, keepGoal, keeps, page, secret, stands } from './visitor.mjs';

/** The kit as a later build of it would be: other names, the same words. */
async function laterKit(kit, build) {
  const { build: before } = JSON.parse(await readFile(join(kit, 'kit-files.json'), 'utf8'));
  await rename(join(kit, 'chunks', before), join(kit, 'chunks', build));
  for (const name of ['iml-kit.js', 'kit-files.json']) {
    const text = await readFile(join(kit, name), 'utf8');
    await writeFile(join(kit, name), text.replaceAll(before, build));
  }
}

inEachEngine('a service worker that is replaced', (visitor) => {
  it('brings a newer kit with unsent words in two tabs, and reloads at a press only', async () => {
    const at = visitor();
    const one = await at.open();
    await stands(one);
    await keeps(one);
    await keepGoal(one, 'A goal');
    await one.reload();
    await stands(one);
    const two = await at.open();
    await stands(two);
    const write = (tab, words) =>
      tab.evaluate(async (value) => {
        const { kit } = document.querySelector('iml-goal-planner').kitSource;
        await kit.drafts.keep('goal', 'new', value);
      }, goalOf(words));
    await write(one, 'Half of one');
    await write(two, 'Half of two');
    await laterKit(at.site.kit, 'later123');
    const three = await at.open();
    await stands(three);
    await keeps(three, 2);
    const bar = await three.waitForSelector('[data-iml-newer]', { timeout: 30_000 });
    await three.waitForFunction(
      () => document.querySelector('[data-iml-newer]').shadowRoot.querySelector('button'),
      { timeout: 40_000 },
    );
    await Promise.all([
      three.waitForNavigation(),
      bar.evaluate((element) => element.shadowRoot.querySelector('button').click()),
    ]);
    await stands(three);
    const runs = (tab) =>
      tab.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/later123/')),
      );
    assert.ok(await runs(three), 'the press brought the newer kit');
    assert.ok(!(await runs(one)), 'nobody else was disturbed');
    // The older tab can still bring a part that it had not asked for.
    const { build } = await one.evaluate(async () => {
      const name = (await caches.keys()).find(
        (each) => each.startsWith('iml-kit-sw-kit-') && !each.endsWith('later123'),
      );
      return { build: name.slice('iml-kit-sw-kit-'.length) };
    });
    const status = await one.evaluate(
      (path) => import(path).then(() => 'there', String),
      `${at.site.origin}/kit/chunks/${build}/past-words.js`,
    );
    assert.equal(status, 'there');
    const halves = await one.evaluate(async () => {
      const { kit } = document.querySelector('iml-goal-planner').kitSource;
      return (await kit.drafts.list('goal').read()).map(({ value }) => value.want).sort();
    });
    assert.deepEqual(halves, ['Half of one', 'Half of two']);
    assert.ok((await readdir(join(at.site.kit, 'chunks'))).includes('later123'));
  });

  it('goes, with its caches, where its file says so; the words stay', async () => {
    const at = visitor();
    const tab = await at.open();
    await stands(tab);
    await keepGoal(tab, secret);
    await keeps(tab);
    at.site.answers.set('/iml-kit-sw.js', undefined);
    const off = await readFile(join(at.site.kit, 'iml-kit-sw-off.js'), 'utf8');
    at.site.answers.set('/iml-kit-sw.js', () => ({ body: off, type: '.js' }));
    at.site.answers.set('/', () => ({ body: page().replace(' worker="/iml-kit-sw.js"', '') }));
    await tab.reload();
    await tab.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined),
    );
    await tab.waitForFunction(
      async () =>
        !(await navigator.serviceWorker.getRegistration()) &&
        !(await caches.keys()).some((name) => name.startsWith('iml-kit-sw')),
      // Chromium lets a newer worker begin when the one before it has been idle for half a minute.
      { polling: 1_000, timeout: 90_000 },
    );
    const left = await tab.evaluate(() => caches.keys());
    assert.ok(!left.some((name) => name.startsWith('iml-kit-sw')), left.join());
    await tab.reload();
    await stands(tab);
    assert.deepEqual(await goals(tab), [secret]);
  });
});
