import puppeteer from 'puppeteer-core';
import { findAnyBrowser, launchOptions } from '../../scripts/find-browser.mjs';

const patience = 20_000;

/** Starts the browser that the tests were given, or any one. */
export async function openBrowser() {
  const found = JSON.parse(process.env.IML_FOUND ?? '[]')[0] ?? (await findAnyBrowser());
  return puppeteer.launch(launchOptions(found));
}

/** A person with a browser of their own: they read `element`, press and write by the words on the screen. */
export async function person(browser, { storage, element = 'iml-goal-planner' } = {}) {
  const context = storage ?? (await browser.createBrowserContext());
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844 });
  page.setDefaultTimeout(patience);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));

  const named = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;
  const visibleText = () =>
    page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      if (!root) return document.body.innerText;
      // What is below the screen in the list is not laid out yet and has no `innerText`.
      const list = root.querySelector('.goals')?.textContent ?? '';
      return `${root.querySelector('.frame')?.innerText ?? ''} ${list}`;
    }, element);

  /** Clicks like a person: on what stands still, and again where a new rendering took its place. */
  const click = (selector) => page.locator(selector).click();

  return {
    page,
    errors,
    context,
    goTo: (url) => page.goto(url, { waitUntil: 'load' }),
    reload: () => page.reload({ waitUntil: 'load' }),
    /** Another tab of the same person. */
    anotherTab: () => person(browser, { storage: context }),
    press: (name) => click(named('button', name)),
    pick: (name) => click(named('radio', name)),
    write: async (label, text) => {
      const field = await page.waitForSelector(named('textbox', label));
      await field.click();
      await field.type(text);
    },
    valueOf: async (label) => {
      const field = await page.waitForSelector(named('textbox', label)).catch(async (cause) => {
        throw new Error(`No field “${label}”. On the screen: ${await visibleText()}`, { cause });
      });
      return field.evaluate((element) => element.value);
    },
    text: visibleText,
    /** Waits until the header says that everything typed so far is kept. */
    isKept: () =>
      page.waitForFunction(() =>
        document
          .querySelector('iml-goal-planner')
          ?.shadowRoot?.querySelector('.save:not(.saving, .none, .failed)'),
      ),
    /** Waits until the element shows these words. */
    sees: async (words) => {
      const until = Date.now() + patience;
      let text = '';
      while (Date.now() < until) {
        text = await visibleText().catch(() => '');
        if (text.includes(words)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`“${words}” never showed. On the screen: ${text}`);
    },
    close: () => context.close(),
  };
}
