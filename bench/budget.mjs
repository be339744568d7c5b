// A budget with 50 and with 5,000 spendings of one year.
import { benchFewMany } from './few-many.mjs';

/** Measures a budget and writes `budget-results.md`. */
export const benchBudget = () =>
  benchFewMany({
    file: 'budget',
    title: 'A budget with very many spendings',
    name: 'budget',
    shown: '.purse .sum, .empty',
    counts: { few: 50, many: 5_000 },
    fill,
    // The first look at the year adds everything up once, and keeps it.
    warm: (page) => page.evaluate(view, '.year-bars'),
    measure: async (page) => ({
      save: await page.evaluate(save),
      year: await page.evaluate(view, '.year-bars'),
    }),
    lines: {
      shown: 'month shown, from the load of the page',
      save: 'saving one spending',
      year: 'year shown, from the press, after a save',
    },
  });

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
