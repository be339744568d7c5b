import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findAnyBrowser, launchOptions } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { makeFolder, put, staticSite } from '../cli/site/folders.mjs';
import { ensureBuilt } from '../loader/site.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
};

/** A public folder under a sub-path, with the strict policy that a careful host has. */
function serve(folder, base) {
  const missing = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
    const bytes =
      path.startsWith(base) &&
      (await readFile(join(folder, normalize(path.slice(base.length)))).catch(() => undefined));
    if (!bytes) {
      missing.push(path);
      return response.writeHead(404).end();
    }
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; require-trusted-types-for 'script'",
    });
    return response.end(bytes);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () =>
        new Promise((closed) => {
          server.close(closed);
          server.closeAllConnections();
        });
      resolve({ origin: `http://localhost:${server.address().port}`, missing, close });
    });
  });
}

describe('an app that `init` made', () => {
  let browser, site, folder;
  const base = '/grupo ñ/';
  before(async () => {
    await ensureBuilt();
    folder = makeFolder(staticSite, 'public');
    const args = ['init', folder.path, `--base=${base}`, '--initials=GC', '--yes'];
    const { status, stderr } = spawnSync(process.execPath, [`${root}bin/iml-kit.mjs`, ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    site = await serve(folder.path, base);
    const found = JSON.parse(process.env.IML_FOUND ?? '[]')[0] ?? (await findAnyBrowser());
    browser = await puppeteer.launch(launchOptions(found));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    folder?.end();
  });

  const open = async (path) => {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    await page.goto(`${site.origin}${encodeURI(base)}${path}`, { waitUntil: 'load' });
    return { page, said };
  };

  it('can be installed by the browser’s own check', async (t) => {
    const { page } = await open('my-notes.html');
    const cdp = await page.createCDPSession().catch(() => undefined);
    if (!cdp) return t.diagnostic('this browser has no such check');
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
    assert.deepEqual(installabilityErrors, []);
    const { data, errors: mistakes } = await cdp.send('Page.getAppManifest');
    assert.deepEqual(mistakes, []);
    const { appId } = await cdp.send('Page.getAppId');
    assert.equal(decodeURI(appId), `${site.origin}${base}?app=default`);
    const manifest = JSON.parse(data);
    assert.equal(manifest.name, 'My notes');
    const sizes = await page.evaluate(
      async (pictures) => {
        const address = document.querySelector('link[rel="manifest"]').href;
        const found = [];
        for (const { src } of pictures) {
          const image = new Image();
          image.src = new URL(src, address).href;
          await image.decode();
          found.push(`${image.naturalWidth}x${image.naturalHeight}`);
        }
        return found;
      },
      [...manifest.icons, ...manifest.screenshots],
    );
    assert.deepEqual(
      sizes,
      [...manifest.icons, ...manifest.screenshots].map((picture) => picture.sizes),
    );
    assert.deepEqual(
      manifest.screenshots.map((picture) => picture.form_factor),
      ['narrow', 'wide'],
    );
    await page.close();
  });

  it('runs from either snippet, also with what WordPress adds to addresses', async () => {
    const [follows, pinned] = (await readFile(join(folder.path, 'iml-kit/snippet.txt'), 'utf8')).match(
      /<script[\s\S]*?<\/iml-program>/g,
    );
    put(folder.path, 'deep/pinned.html', `<!doctype html><meta charset="utf-8">${pinned}`);
    const added = follows.replace('iml-kit.js"', 'iml-kit.js?ver=6.7"');
    put(folder.path, 'deep/follows.html', `<!doctype html><meta charset="utf-8">${added}`);
    for (const path of ['deep/pinned.html', 'deep/follows.html']) {
      const { page } = await open(path);
      await page.waitForFunction(
        () => document.querySelector('iml-journal')?.shadowRoot?.querySelector('.heading'),
        { timeout: 15_000 },
      );
      await page.close();
    }
  });

  it('opens under a strict policy with every element, and finds all its files', async () => {
    const { page, said } = await open('my-notes.html#week');
    const tags = ['journal', 'theme-calendar', 'goal-planner', 'outing-log', 'budget'];
    for (const tag of tags)
      await page.waitForFunction(
        (name) => document.querySelector(`iml-${name}`)?.shadowRoot?.querySelector('.heading'),
        { timeout: 15_000 },
        tag,
      );
    await page.waitForFunction(() => document.querySelector('iml-install')?.hidden);
    assert.deepEqual(
      site.missing.filter((path) => !/favicon/.test(path)),
      [],
    );
    assert.deepEqual(said, []);
    await page.close();
  });
});
