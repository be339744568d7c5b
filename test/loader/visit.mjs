import puppeteer from 'puppeteer-core';
import { findAnyBrowser, launchOptions } from '../../scripts/find-browser.mjs';
import { ensureBuilt, openSite } from './site.mjs';

const found = async () => JSON.parse(process.env.IML_FOUND ?? '[]')[0] ?? (await findAnyBrowser());
let pageNumber = 0;

/** A browser and a site, which sends `headers` with everything, for one file of tests. */
export async function openWorld({ headers } = {}) {
  await ensureBuilt();
  const browser = await puppeteer.launch(launchOptions(await found()));
  const site = await openSite({ headers });
  return {
    browser,
    site,
    visit: (html, options) => visit(browser, site, html, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Notes what a page's policy refuses, before anything of the page runs. */
function noteRefusals() {
  window.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/**
 * Opens a page with these tags in a storage of its own, `width` px wide. `before` runs in the page ahead of
 * everything (one function, or several). The result carries what the page said: `said` in the console, `errors` thrown; `asked()` lists the requests.
 */
async function visit(browser, site, html, { headers, before = [], query = '', lang = 'en', width } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const path = `/page-${++pageNumber}`;
  const from = site.asked.length;
  const said = [];
  const errors = [];
  page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(noteRefusals);
  for (const each of [before].flat()) await page.evaluateOnNewDocument(each);
  if (width) await page.setViewport({ width, height: 800 });
  site.pages.set(path, {
    body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,">${html}`,
    headers,
  });
  await page.goto(`${site.origin}${path}${query}`, { waitUntil: 'load' });
  return {
    page,
    said,
    errors,
    asked: () => site.asked.slice(from).filter((one) => one !== path && one !== '/favicon.ico'),
    close: () => context.close(),
  };
}

/** Waits until the goal planner shows its frame. */
export const showsPlanner = (page) =>
  page.waitForFunction(
    () =>
      (document.querySelector('iml-goal-planner')?.shadowRoot?.querySelector('h1,h2,h3') ?? null) !== null,
    { timeout: 15_000 },
  );

/** Waits until the program around the first tag has opened its kit, and gives the kit's program. */
export const opensKit = (page) =>
  page.evaluate(async () => {
    const until = async (read) => {
      for (let tries = 0; tries < 300; tries++) {
        const value = read();
        if (value !== undefined) return value;
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Error('not in time');
    };
    const source = await until(() => document.querySelector('iml-goal-planner')?.kitSource);
    const kit = await until(() => source.kit);
    return kit.program;
  });
