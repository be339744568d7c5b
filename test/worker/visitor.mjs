import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, before, beforeEach, describe } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { ensureBuilt } from '../loader/site.mjs';
import { openSite } from './site.mjs';

/** `npm test` runs these in the browser that it found; `npm run test:worker` in both engines. */
const kinds = (process.env.IML_BROWSERS ?? 'chromium').split(',');

/** Words of a person, which no cache may hold. */
export const secret = 'Zebras at dawn';

const program = JSON.stringify({
  name: 'Grace Church',
  start: '2026-01-05',
  meets: 'Tuesday 18:00',
  'time-zone': 'America/New_York',
});

/** A page that holds the kit and names its worker. */
export const page = () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Group</title>
<link rel="stylesheet" href="/site.css"><script src="/kit/iml-kit.js"></script>
<iml-program program-id="hall" src="/program.json" worker="/iml-kit-sw.js" endpoint="/records" readers="Your coach"
purpose="To talk about it" exceptions="If someone may be hurt" contact="privacy@example.org">
<iml-goal-planner></iml-goal-planner></iml-program></html>`;

const axis = { why: '', raise: '' };
/** The body of a goal. */
export const goalOf = (want) => ({
  ...{ want, ownArea: '', why: '', strengths: '', supports: '', importance: axis, confidence: axis },
  ...{ steps: [], obstacles: '', obstaclePlan: '', state: 'going', reviews: [], rank: 0 },
});

/** Waits until the kit of a tab is open. */
export const stands = (tab) =>
  tab.waitForFunction(() => document.querySelector('iml-goal-planner')?.kitSource?.kit, { timeout: 20_000 });

/** Waits until so many builds are kept, each to its last file. */
export const keeps = (tab, count = 1) =>
  tab.waitForFunction(
    async (wanted) => {
      let lists = 0;
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys())
          if (url.endsWith('/kit-files.json')) lists += 1;
      return lists === wanted;
    },
    { timeout: 30_000, polling: 200 },
    count,
  );

/** What all caches of ours hold: addresses, and every text. */
export const cached = (tab) =>
  tab.evaluate(async () => {
    const all = {};
    for (const name of (await caches.keys()).filter((each) => each.startsWith('iml-kit-sw'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        all[request.url] = await (await cache.match(request)).clone().text();
    }
    return all;
  });

/** Says "Just me", and keeps a goal; gives its id. */
export const keepGoal = (tab, want) =>
  tab.evaluate(async (body) => {
    const { kit } = document.querySelector('iml-goal-planner').kitSource;
    await kit.keeping.justMe();
    return (await kit.records.save('goal', { body })).id;
  }, goalOf(want));

/** What the kept goals say. */
export const goals = (tab) =>
  tab.evaluate(async () => {
    const { kit } = document.querySelector('iml-goal-planner').kitSource;
    return (await kit.records.list('goal').read()).map(({ body }) => body.want);
  });

/** Somebody with a browser of their own, and a site with a kit of its own that they come to. */
class Visitor {
  /** `found`: the browser, as `findBrowser` gives it. */
  constructor(found, folder, site) {
    this.found = found;
    this.folder = folder;
    this.site = site;
  }

  async begin() {
    this.browser = await puppeteer.launch({
      ...launchOptions(this.found),
      userDataDir: join(this.folder, 'profile'),
    });
  }

  async restart() {
    await this.browser.close();
    await this.begin();
  }

  async open(path = '/') {
    const tab = await this.browser.newPage();
    await tab.goto(`${this.site.origin}${path}`);
    return tab;
  }

  /** Addresses on the site, without its origin. */
  paths(all) {
    return Object.keys(all).map((address) => address.slice(this.site.origin.length));
  }

  async end() {
    await this.browser.close();
    await this.site.stop();
    await rm(this.folder, { recursive: true });
  }
}

async function newVisitor(found) {
  const folder = await mkdtemp(join(tmpdir(), 'iml-worker-'));
  const kit = join(folder, 'kit');
  await cp(join(root, 'dist'), kit, { recursive: true, filter: (path) => !/\/npm$|\.map$/.test(path) });
  const site = await openSite(kit);
  site.answers.set('/', () => ({ body: page() }));
  site.answers.set('/site.css', () => ({ body: 'body { background: rgb(1, 2, 3); }', type: '.css' }));
  site.answers.set('/program.json', () => ({ body: program, type: '.json' }));
  const visitor = new Visitor(found, folder, site);
  await visitor.begin();
  return visitor;
}

/** Tests in each engine, or in those that can; `tests` gets a function that gives the visitor of the test that runs. */
export function inEachEngine(title, tests, able = kinds) {
  for (const kind of kinds.filter((each) => able.includes(each)))
    describe(`${title} in ${kind}`, () => {
      let found, visitor;
      before(async () => {
        await ensureBuilt();
        found = await findBrowser(kind, { get: false });
        assert.ok(found, `${kind} is not on this machine`);
      });
      beforeEach(async () => {
        visitor = await newVisitor(found);
      });
      afterEach(() => visitor.end());
      tests(() => visitor);
    });
}
