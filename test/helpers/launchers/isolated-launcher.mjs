import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../../scripts/find-browser.mjs';

/** Firefox opens a panel at each download, which takes the keyboard from the page. */
const quietDownloads = { 'browser.download.alwaysOpenPanel': false };

/**
 * Every test file gets a page in a storage of its own, thrown away afterwards: what one file leaves in IndexedDB,
 * localStorage or caches must not look like a lost database to the next, or to one that runs beside it. Two files run
 * at a time.
 */
export function isolatedLauncher(browser) {
  const options = { ...launchOptions(browser), extraPrefsFirefox: quietDownloads };
  // Firefox gives focus and animation frames only to the page in front, so each page has a browser to itself.
  const alone = browser.kind === 'firefox';
  const used = new Set();
  const idle = [];
  const freeOne = async (first) => {
    const free = used.has(first) ? (idle.pop() ?? (await puppeteer.launch(options))) : first;
    used.add(free);
    return free;
  };
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: options,
    concurrency: 2,
    async createPage({ browser: first }) {
      const running = alone ? await freeOne(first) : first;
      const context = await running.createBrowserContext();
      const page = await context.newPage();
      if (!alone) {
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      }
      return page;
    },
  });
  const { stop, stopSession } = launcher;
  launcher.stopSession = async (id) => {
    const context = launcher.getPage(id).browserContext();
    const result = await stopSession.call(launcher, id);
    launcher.inactivePages = [];
    await context.close();
    if (alone) idle.push(context.browser());
    return result;
  };
  launcher.stop = async () => {
    await Promise.all([...used].map((one) => one.close()));
    return stop.call(launcher);
  };
  return launcher;
}
