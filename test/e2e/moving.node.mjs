import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findAnyBrowser, launchOptions } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { ensureBuilt } from '../loader/site.mjs';

const types = { '.js': 'text/javascript', '.json': 'application/json' };

/** A site with the kit and one page; `headers` go with the page. */
async function site(html, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://site').pathname;
    if (path === '/')
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html());
    const bytes = await readFile(join(root, 'dist', normalize(path))).catch(() => undefined);
    if (!bytes) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const page = (attributes) =>
  `<!doctype html><html lang="en"><title>Forms</title><script type="module" src="/iml-kit.js"></script>
   <iml-program program-id="moving-sample" ${attributes}><iml-my-data></iml-my-data><iml-journal></iml-journal></iml-program>`;

/** Runs in the page: the words of an element. */
const wordsOf = (tag) => document.querySelector(tag)?.shadowRoot?.textContent ?? '';
const press = (tag, id) => document.querySelector(tag).shadowRoot.getElementById(id).click();

const sees = (tab, tag, words) =>
  tab.waitForFunction(
    (tag, words) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(words),
    { timeout: 15_000, polling: 100 },
    tag,
    words,
  );

describe('from the old page to the new by one press', () => {
  let browser;
  let old;
  let next;
  let strict;
  let to;

  before(async () => {
    await ensureBuilt();
    next = await site(() => page(''));
    strict = await site(() => page(''), { 'cross-origin-opener-policy': 'same-origin' });
    old = await site(() => page(`moving-to="${to}/"`));
    const found = await findAnyBrowser();
    browser = await puppeteer.launch(launchOptions(found));
  });

  after(async () => {
    await browser?.close();
    await Promise.all([old, next, strict].map((each) => each?.close()));
  });

  /** The old page, with an entry that is kept on this device. */
  async function oldPage() {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.goto(`${old.origin}/`);
    await tab.waitForFunction(() => document.querySelector('iml-journal')?.kitSource?.kit);
    await tab.evaluate(async () => {
      const { kit } = document.querySelector('iml-journal').kitSource;
      await kit.keeping.justMe();
      await kit.records.save('journal-entry', {
        day: '2026-03-10',
        body: { text: 'A sample walk', topics: [], noticedBy: '' },
      });
    });
    await tab.waitForFunction(() =>
      document.querySelector('iml-my-data').shadowRoot.getElementById('hand-over'),
    );
    return { context, tab };
  }

  it('brings everything over, after a look and a press there', async () => {
    to = next.origin.replace('localhost', '127.0.0.1');
    const { context, tab } = await oldPage();
    const opened = new Promise((resolve) => context.once('targetcreated', resolve));
    await tab.evaluate(press, 'iml-my-data', 'hand-over');
    const there = await (await opened).page();
    await sees(there, 'iml-my-data', new URL(old.origin).host);
    assert.equal(new URL(there.url()).hash, '');
    await sees(tab, 'iml-my-data', 'Look at them there');
    assert.ok(!(await there.evaluate(wordsOf, 'iml-journal')).includes('A sample walk'));
    await there.evaluate(press, 'iml-my-data', 'bring-back');
    await sees(there, 'iml-journal', 'A sample walk');
    await sees(tab, 'iml-my-data', 'you can erase them here');
    const { mode } = await there.evaluate(() =>
      document.querySelector('iml-journal').kitSource.kit.keeping.state().read(),
    );
    assert.equal(mode, 'device');
    // They are still on the old page, until the person erases them there.
    await sees(tab, 'iml-journal', 'A sample walk');
    await context.close();
  });

  it('gives nothing to a page that is not the new one, though it was opened so', async () => {
    to = next.origin.replace('localhost', '127.0.0.1');
    const { context, tab } = await oldPage();
    const opened = new Promise((resolve) => context.once('targetcreated', resolve));
    await tab.evaluate(() => {
      // The host's page has sent people on to somewhere else meanwhile.
      const open = window.open.bind(window);
      window.open = (_to, name) => open(document.baseURI, name);
    });
    await tab.evaluate(press, 'iml-my-data', 'hand-over');
    const stranger = await (await opened).page();
    const heard = await stranger.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', () => resolve('things'));
          window.opener.postMessage({ type: 'iml-kit/along-ready' }, '*');
          setTimeout(() => resolve('nothing'), 1_500);
        }),
    );
    assert.equal(heard, 'nothing');
    await context.close();
  });

  it('takes in nothing that another page than the old one sends', async () => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.goto(`${old.origin}/`);
    const opened = new Promise((resolve) => context.once('targetcreated', resolve));
    await tab.evaluate((to) => {
      globalThis.there = window.open(`${to}/#iml-along=${encodeURIComponent('https://old.example')}`);
    }, next.origin);
    const there = await (await opened).page();
    await there.waitForFunction(() => document.querySelector('iml-journal')?.kitSource?.kit);
    await tab.evaluate(() => {
      const file = new Blob(['{}']);
      for (let at = 0; at < 3; at += 1)
        globalThis.there.postMessage({ type: 'iml-kit/along-things', file }, '*');
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.ok(!(await there.evaluate(wordsOf, 'iml-my-data')).includes('old page'));
    await context.close();
  });

  it(
    'says so where the new page lets nobody speak to it, and leads to the file',
    { timeout: 60_000 },
    async () => {
      to = strict.origin.replace('localhost', '127.0.0.1');
      const { context, tab } = await oldPage();
      await tab.evaluate(press, 'iml-my-data', 'hand-over');
      await tab.waitForFunction(
        () => document.querySelector('iml-my-data').shadowRoot.textContent.includes('did not answer'),
        { timeout: 40_000, polling: 500 },
      );
      await context.close();
    },
  );
});
