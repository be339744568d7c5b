/** Every page of the demo without its server, in a browser that was started anew; by `npm run test:worker`. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { createServer } from '../../demo/server/app.mjs';
import { findBrowser, launchOptions } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { emptyDatabase } from '../demo/server/helpers.mjs';
import { ensureBuilt } from '../loader/site.mjs';
import { goalOf } from './visitor.mjs';

const demo = join(root, 'demo');
const tenant = { id: 'grace-church', name: 'Sample', password: 'for this test only', timeZone: 'UTC' };

/** The demo's own server, which can stop, and come back at the same address with an empty database. */
async function demoSite() {
  const site = {};
  let app;
  let port = 0;
  site.start = async () => {
    site.database = await emptyDatabase();
    app = await createServer({
      database: site.database,
      tenants: [tenant],
      demo: { pages: demo, kit: join(root, 'dist') },
      limits: { posts: 0, signIns: 0 },
    });
    const origin = await app.listen({ port, host: '127.0.0.1' });
    port = Number(new URL(origin).port);
    site.origin = `http://localhost:${port}`;
  };
  site.stop = () => app.close();
  await site.start();
  return site;
}

/** Pages of people: each holds a program that names the worker. */
const pages = async () => {
  const found = [];
  for (const name of (await readdir(demo)).filter((each) => each.endsWith('.html')))
    if ((await readFile(join(demo, name), 'utf8')).includes('worker="/iml-kit-sw.js"')) found.push(name);
  return found;
};

/** Waits until every element of the page shows its heading. */
const stands = (tab) =>
  tab.waitForFunction(
    () => {
      const elements = [...document.querySelectorAll('*')].filter(
        ({ localName }) => localName.startsWith('iml-') && localName !== 'iml-program',
      );
      return elements.length > 0 && elements.every((each) => each.shadowRoot?.querySelector('.heading'));
    },
    { timeout: 30_000, polling: 100 },
  );

/** Waits until the page is kept, with the kit that it runs. */
const isKept = (tab) =>
  tab.waitForFunction(
    async () => {
      let kept = 0;
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys())
          kept += Number(url === location.origin + location.pathname || url.endsWith('/kit-files.json'));
      return kept >= 2;
    },
    { timeout: 60_000, polling: 200 },
  );

for (const kind of (process.env.IML_BROWSERS ?? 'chromium').split(','))
  describe(`the demo without its server in ${kind}`, () => {
    let site, found, profile, browser;
    const start = async () => {
      browser = await puppeteer.launch({ ...launchOptions(found), userDataDir: profile });
    };
    before(async () => {
      await ensureBuilt();
      found = await findBrowser(kind, { get: false });
      assert.ok(found, `${kind} is not on this machine`);
      profile = await mkdtemp(join(tmpdir(), 'iml-demo-'));
      site = await demoSite();
      await start();
    });
    after(async () => {
      await browser.close();
      await site.stop().catch(() => undefined);
      await rm(profile, { recursive: true });
    });

    it('opens on every page and saves; back online everything is sent once', async () => {
      const names = await pages();
      assert.ok(names.length >= 9, names.join());
      let tab = await browser.newPage();
      for (const name of names) {
        await tab.goto(`${site.origin}/${name}`);
        await stands(tab);
        await isKept(tab);
      }
      await site.stop();
      await browser.close();
      await start();
      tab = await browser.newPage();
      for (const name of names) {
        await tab.goto(`${site.origin}/${name}`);
        await stands(tab);
      }
      await tab.goto(`${site.origin}/church.html`);
      await stands(tab);
      await tab.waitForFunction(() => document.querySelector('iml-goal-planner').kitSource.kit);
      await tab.evaluate(async (body) => {
        const { kit } = document.querySelector('iml-goal-planner').kitSource;
        await kit.keeping.justMe();
        const { id } = await kit.records.save('goal', { body });
        await kit.sharing.introduce({ name: 'Sam', word: '' });
        await kit.sharing.send(await kit.sharing.preview('goal', id, { language: 'en' }));
      }, goalOf('Sing in the choir'));
      await tab.reload();
      await stands(tab);
      await site.start();
      const sent = async () => (await site.database.query('select id from parcels', [])).length;
      await tab.evaluate(() => dispatchEvent(new Event('online')));
      for (let tries = 0; (await sent()) === 0 && tries < 150; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 200));
      await tab.goto(`${site.origin}/journal.html`);
      await stands(tab);
      assert.equal(await sent(), 1);
    });
  });
