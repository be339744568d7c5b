import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../../scripts/find-browser.mjs';

/**
 * Every test file gets a page in a storage of its own, thrown away afterwards: what one file leaves in IndexedDB,
 * localStorage or caches must not look like a lost database to the next, or to one that runs beside it.
 */
export function isolatedLauncher(browser) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: launchOptions(browser),
    // Firefox gives focus and animation frames only to the page in front.
    concurrency: browser.kind === 'firefox' ? 1 : 2,
    async createPage({ browser: running }) {
      const context = await running.createBrowserContext();
      const page = await context.newPage();
      if (browser.kind !== 'firefox') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      }
      return page;
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    launcher.inactivePages = [];
    await page.browserContext().close();
    return result;
  };
  return launcher;
}
