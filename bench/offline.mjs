// The service worker's price: the main thread's time of a first load with it and without, and how soon a kept page can be
// used without a network, beside a plain form that is kept in the plainest way. Interleaved rounds, ratios inside a round.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../scripts/find-browser.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { openSite } from '../test/worker/site.mjs';
import { format, median, rounds as asked } from './harness.mjs';

const rounds = asked(7);
/** How long a first load is watched, in milliseconds: the worker begins three seconds after the page. */
const watched = 10_000;

const program = (worker) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Group</title>
<script src="/kit/iml-kit.js" async></script>
<iml-program program-id="hall" name="Hall" start="2026-01-05" meets="Tuesday 18:00" time-zone="UTC"${worker}>
<iml-journal></iml-journal></iml-program></html>`;

const form = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Form</title>
<script src="/floor/floor.js" async></script>
<form><label>Write what you like <textarea></textarea></label><button>Keep</button></form></html>`;
const floorScript = `const policy = trustedTypes.createPolicy('floor', { createScriptURL: (url) => url });
navigator.serviceWorker.register(policy.createScriptURL('/floor/sw.js'));`;
const floorWorker = `const files = ['/floor/', '/floor/floor.js'];
addEventListener('install', (event) => event.waitUntil(caches.open('floor').then((cache) => cache.addAll(files))));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`;

/** Runs in each page before anything else: notes when its first text field is there to be written into. */
const noteUsable = () => {
  const field = () =>
    document.querySelector('textarea') ??
    document.querySelector('iml-journal')?.shadowRoot?.querySelector('textarea:not([disabled])');
  const look = () => {
    if (field()) globalThis.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function mainThread(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, watched));
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

const isKept = (page, part) =>
  page.waitForFunction(
    async (wanted) => {
      if (!(await navigator.serviceWorker.getRegistration())?.active) return false;
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) if (url.endsWith(wanted)) return true;
      return false;
    },
    { timeout: 60_000, polling: 200 },
    part,
  );

async function usableAt(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => globalThis.usableAt, { timeout: 20_000 });
  return page.evaluate(() => globalThis.usableAt);
}

/** Measures both and writes `offline-results.md`. */
export async function benchOffline() {
  const folder = await mkdtemp(join(tmpdir(), 'iml-bench-'));
  await cp(join(root, 'dist'), join(folder, 'kit'), {
    recursive: true,
    filter: (path) => !/\/npm$|\.map$/.test(path),
  });
  const site = await openSite(join(folder, 'kit'));
  const say = (path, body, type) => site.answers.set(path, () => ({ body, type }));
  say('/without', program(''));
  say('/with', program(' worker="/iml-kit-sw.js"'));
  say('/floor/', form);
  say('/floor/floor.js', floorScript, '.js');
  say('/floor/sw.js', floorWorker, '.js');
  const found = await findBrowser('chromium');
  const browser = await puppeteer.launch(launchOptions(found));
  const machine = `${new Date().toISOString().slice(0, 10)}, ${await browser.version()}, ${cpus().length} cores`;
  try {
    const first = { with: [], without: [] };
    for (let round = 0; round < rounds; round++)
      for (const name of ['without', 'with'])
        first[name].push(await mainThread(browser, `${site.origin}/${name}`));
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(noteUsable);
    await page.goto(`${site.origin}/floor/`);
    await isKept(page, '/floor/floor.js');
    await page.goto(`${site.origin}/with`);
    await isKept(page, '/kit-files.json');
    await site.stop();
    const repeat = { floor: [], kit: [] };
    for (let round = 0; round < rounds; round++) {
      repeat.floor.push(await usableAt(page, `${site.origin}/floor/`));
      repeat.kit.push(await usableAt(page, `${site.origin}/with`));
    }
    const ratio = (a, b) => format(median(a.map((value, round) => value / b[round])), 2);
    const table = `# Without a network

${machine}, medians of ${rounds} interleaved rounds. First load: the main thread's time in the ${watched / 1000} s after it began, in ms, a journal with the worker and without. Repeat load: from the beginning to a field that can be written into, in ms, the site gone; the floor is a plain form that a worker of six lines keeps.

| what | ms | × |
| --- | --- | --- |
| first load without the worker | ${format(median(first.without))} | 1 |
| first load with the worker | ${format(median(first.with))} | ${ratio(first.with, first.without)} |
| repeat load offline, plain form | ${format(median(repeat.floor))} | 1 |
| repeat load offline, journal | ${format(median(repeat.kit))} | ${ratio(repeat.kit, repeat.floor)} |
`;
    console.log(table);
    await writeFile(new URL('offline-results.md', import.meta.url), table);
  } finally {
    await browser.close();
    await site.stop().catch(() => undefined);
    await rm(folder, { recursive: true });
  }
}
