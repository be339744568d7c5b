import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cached, installed } from '../../scripts/browsers/places.mjs';
import { findBrowser, launchOptions } from '../../scripts/find-browser.mjs';

describe('find-browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iml-browsers-'));
  const kept = { ...process.env };
  const signpost = join(folder, 'chromium');

  before(() => {
    writeFileSync(signpost, '#!/bin/sh\necho "Install me first" >&2\nexit 1\n');
    chmodSync(signpost, 0o755);
    delete process.env.IML_FOUND;
  });
  after(() => {
    Object.assign(process.env, kept);
    rmSync(folder, { recursive: true });
  });

  it('looks along the PATH first', () => {
    process.env.PATH = `${folder}${delimiter}${kept.PATH}`;
    assert.equal(
      installed('chromium').find((path) => path.startsWith(folder)),
      signpost,
    );
  });

  it('finds what puppeteer and playwright once downloaded, newest first', () => {
    process.env.PUPPETEER_CACHE_DIR = join(folder, 'puppeteer');
    process.env.PLAYWRIGHT_BROWSERS_PATH = join(folder, 'playwright');
    const places = [
      'puppeteer/chrome/linux-100/chrome-linux64',
      'puppeteer/chrome/linux-101/chrome-linux64',
      'playwright/chromium-9/chrome-linux',
    ];
    for (const place of places) {
      mkdirSync(join(folder, place), { recursive: true });
      writeFileSync(join(folder, place, 'chrome'), '');
      chmodSync(join(folder, place, 'chrome'), 0o755);
    }
    const found = cached('chromium').map((path) => path.slice(folder.length + 1));
    assert.deepEqual(
      found,
      [places[1], places[0], places[2]].map((place) => `${place}/chrome`),
    );
  });

  it('passes over names that only point elsewhere, and says so', async () => {
    process.env.IML_CHROMIUM = signpost;
    process.env.CHROME_PATH = join(folder, 'not-there');
    const said = [];
    await findBrowser('chromium', { get: false, say: (line) => said.push(line) });
    assert.match(said.join('\n'), /chromium \(named by IML_CHROMIUM\) does not start; looking further/);
  });

  it('takes what was already found', async () => {
    const known = { kind: 'firefox', path: '/somewhere', args: [], env: {}, how: 'told' };
    process.env.IML_FOUND = JSON.stringify([known]);
    assert.deepEqual(await findBrowser('firefox', { get: false }), known);
    assert.equal(launchOptions(known).browser, 'firefox');
    assert.equal('browser' in launchOptions({ ...known, kind: 'chromium' }), false);
  });
});
