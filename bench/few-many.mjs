// The same page with a few records and with very many, in interleaved rounds of one run.
import { writeFile } from 'node:fs/promises';
import { format, median, rounds as asked, withBrowser } from './harness.mjs';

const rounds = asked(7);

/**
 * Fills two programs of the page `name`, measures both and writes `<file>-results.md`.
 *
 * @param {object} bench
 * @param {string} bench.file - The table's name.
 * @param {string} bench.title - Its heading.
 * @param {string} bench.name - The page, `<name>.html`, with an `<iml-<name>>` in it.
 * @param {string} bench.shown - Selector of what stands there when the first view is whole, empty or not.
 * @param {{ few: number, many: number }} bench.counts - How many records.
 * @param {(count: number) => Promise<void>} bench.fill - Runs in the page: writes so many.
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [bench.warm] - What the first visit alone does.
 * @param {(page: import('puppeteer-core').Page) => Promise<Record<string, number>>} bench.measure - In ms, by key.
 * @param {Record<string, string>} bench.lines - What each key is, in words; `shown` is the first view.
 */
export const benchFewMany = ({ file, title, name, shown, counts, fill, warm, measure, lines }) =>
  withBrowser(async ({ browser, origin, machine }) => {
    // One context: what one page wrote is there for the next.
    const context = await browser.createBrowserContext();
    const visit = async (store, work) => {
      const page = await open(context, `${origin}/${name}@${store}.html`, `iml-${name}`, shown);
      const done = await work(page);
      await page.close();
      return done;
    };
    for (const [store, count] of Object.entries(counts)) {
      await visit(store, (page) => page.evaluate(fill, count));
      if (warm) await visit(store, warm);
    }
    const taken = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const round = {};
      for (const store of Object.keys(counts))
        round[store] = await visit(store, async (page) => {
          const noted = await page.evaluate(() => globalThis.noted);
          await page.waitForNetworkIdle({ idleTime: 500 });
          return { shown: noted, ...(await measure(page)) };
        });
      taken.push(round);
    }
    const line = ([key, words]) => {
      const of = (store) => format(median(taken.map((round) => round[store][key])), 1);
      const ratio = format(median(taken.map(({ few, many }) => many[key] / few[key])), 2);
      return `| ${words} | ${of('few')} | ${of('many')} | ${ratio} |`;
    };
    const table = [
      `# ${title}`,
      '',
      `${machine}, medians of ${rounds} interleaved rounds; ms.`,
      '',
      `| | ${counts.few} | ${counts.many.toLocaleString('en')} | times |`,
      '|--|--|--|--|',
      ...Object.entries(lines).map(line),
      '',
    ].join('\n');
    console.log(table);
    await writeFile(new URL(`${file}-results.md`, import.meta.url), table);
  });

/** Opens a page and waits until its first view is whole. */
async function open(context, address, tag, shown) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
  await page.evaluateOnNewDocument(
    (tag, shown) => {
      const look = () => {
        const element = document.querySelector(tag);
        globalThis.kit = element?.kitSource?.kit;
        if (globalThis.kit && element.shadowRoot?.querySelector(shown)) globalThis.noted = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    tag,
    shown,
  );
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.noted > 0, { timeout: 60_000 });
  return page;
}
