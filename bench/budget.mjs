// A budget with 50 and with 5,000 spendings of one year, in interleaved rounds of one run.
import { writeFile } from 'node:fs/promises';
import { format, median, rounds as asked, withBrowser } from './harness.mjs';

const rounds = asked(7);
const stores = { few: 50, many: 5_000 };

/** Measures a budget and writes `budget-results.md`. */
export const benchBudget = () =>
  withBrowser(async ({ browser, origin, machine }) => {
    // One context: what one page wrote is there for the next.
    const context = await browser.createBrowserContext();
    for (const [store, count] of Object.entries(stores)) {
      const page = await open(context, origin, store);
      await page.evaluate(fill, count);
      await page.close();
      // The first look at the year adds everything up once, and keeps it.
      const first = await open(context, origin, store);
      await first.evaluate(view, '.year-bars');
      await first.close();
    }
    const taken = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const round = {};
      for (const store of Object.keys(stores)) {
        const page = await open(context, origin, store);
        const month = await page.evaluate(() => globalThis.noted);
        await page.waitForNetworkIdle({ idleTime: 500 });
        round[store] = {
          month,
          save: await page.evaluate(save),
          year: await page.evaluate(view, '.year-bars'),
        };
        await page.close();
      }
      taken.push(round);
    }
    const line = (name, key) => {
      const of = (store) => format(median(taken.map((round) => round[store][key])), 1);
      const ratio = format(median(taken.map(({ few, many }) => many[key] / few[key])), 2);
      return `| ${name} | ${of('few')} | ${of('many')} | ${ratio} |`;
    };
    const table = [
      '# A budget with very many spendings',
      '',
      `${machine}, medians of ${rounds} interleaved rounds; ms.`,
      '',
      '| | 50 | 5,000 | times |',
      '|--|--|--|--|',
      line('month shown, from the load of the page', 'month'),
      line('saving one spending', 'save'),
      line('year shown, from the press, after a save', 'year'),
      '',
    ].join('\n');
    console.log(table);
    await writeFile(new URL('budget-results.md', import.meta.url), table);
  });

/** Opens a page of the budget and waits until its month shows what was spent, or that there is nothing. */
async function open(context, origin, store) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${store}: ${error.message}`));
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const element = document.querySelector('iml-budget');
      globalThis.kit = element?.kitSource?.kit;
      if (globalThis.kit && element.shadowRoot?.querySelector('.purse .sum, .empty'))
        globalThis.noted = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}/budget@${store}.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.noted > 0, { timeout: 60_000 });
  return page;
}

/** Runs in the page: writes so many spendings, spread over the months of this year. */
async function fill(count) {
  const { kit } = globalThis;
  await kit.keeping.justMe();
  const year = new Date().getFullYear();
  for (let at = 0; at < count; at += 500) {
    const batch = Array.from({ length: Math.min(500, count - at) }, (_, more) => ({
      body: {
        amount: 100 + at + more,
        currency: 'USD',
        from: 'program',
        line: 'transport',
        what: 'Bus',
        payer: 'me',
        refund: 0,
        shares: [],
        note: '',
        pictures: [],
      },
      day: `${year}-${String(1 + ((at + more) % 12)).padStart(2, '0')}-${String(1 + ((at + more) % 28)).padStart(2, '0')}`,
    }));
    await kit.records.saveAll('spending', batch);
  }
}

/** Runs in the page: saves one spending of this year's first day and gives how long it took. */
async function save() {
  const { kit } = globalThis;
  const [last] = await kit.records.list('spending', { limit: 1 }).read();
  const begun = performance.now();
  await kit.records.save('spending', { body: last.body, day: `${new Date().getFullYear()}-01-01` });
  return performance.now() - begun;
}

/** Runs in the page: presses "Year" and gives how long it takes until the year shows. */
async function view(selector) {
  const root = document.querySelector('iml-budget').shadowRoot;
  const find = () => [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Year');
  while (!find()) await new Promise(requestAnimationFrame);
  const begun = performance.now();
  find().click();
  while (!root.querySelector(selector)) await new Promise(requestAnimationFrame);
  const took = performance.now() - begun;
  // What is kept is written behind it.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return took;
}
