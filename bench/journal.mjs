// A journal with 100 and with 100,000 entries of 1,000 characters, in interleaved rounds of one run.
import { writeFile } from 'node:fs/promises';
import { format, median, rounds as asked, withBrowser } from './harness.mjs';
import { measureOpening, measurePaging, measureStore, search } from './journal-measure.mjs';
import { copied, fill, openJournal } from './journal-store.mjs';
import { taking } from './taking.mjs';
import { typing } from './typing.mjs';

const rounds = asked(7);
const many = Number(process.env.ENTRIES ?? 100_000);
const stores = { few: 100, many, warm: 10_000 };

/** Measures a journal and writes `journal-results.md`. */
export const benchJournal = () =>
  withBrowser(async ({ browser, origin, machine }) => {
    // One context: what one page wrote is there for the next.
    const context = await browser.createBrowserContext();
    const at = { context, origin };
    const lines = [
      '# A journal with very many entries',
      '',
      `${machine}, medians of ${rounds} interleaved rounds.`,
    ];
    for (const [store, count] of Object.entries(stores)) {
      const page = await openJournal(context, { origin, store });
      const took = await page.evaluate(fill, count);
      lines.push('', `${count} entries were written in ${format(took / 1000, 1)} s.`);
      await page.close();
      const again = await openJournal(context, { origin, store });
      await again.evaluate(copied);
      await again.close();
    }
    lines.push(...(await compare(at)), ...(await searches(at)));
    lines.push(...(await typing(at, { rounds, stores })), ...(await paging(at)));
    lines.push(...(await taking(at, many)));
    const table = `${lines.join('\n')}\n`;
    console.log(table);
    await writeFile(new URL('journal-results.md', import.meta.url), table);
  });

/** One coming to the journal: what is shown, opened and saved. */
async function round({ context, origin }, store) {
  const page = await openJournal(context, { origin, store });
  await page.waitForFunction(() => globalThis.noted.entries > 0, { timeout: 60_000 });
  const entries = await page.evaluate(() => globalThis.noted.entries);
  await page.waitForNetworkIdle({ idleTime: 500 });
  const figures = await page.evaluate(measureStore);
  const opened = await measureOpening(page);
  await page.close();
  return { entries, opened, ...figures };
}

async function compare(at) {
  const taken = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    taken.push({ few: await round(at, 'few'), many: await round(at, 'many') });
  }
  const line = (name, key) => {
    const of = (store) => format(median(taken.map((figures) => figures[store][key])), 1);
    const ratio = format(median(taken.map(({ few, many }) => many[key] / few[key])), 2);
    return `| ${name} | ${of('few')} | ${of('many')} | ${ratio} |`;
  };
  return [
    '',
    `| ms | ${stores.few} entries | ${stores.many} entries | × |`,
    '|--|--|--|--|',
    line('first entries on the screen, since navigation', 'entries'),
    line('what they are read from: a page of days, and the months', 'days'),
    line('opening an entry, from the press', 'opened'),
    line('reading an entry', 'open'),
    line('saving an entry', 'save'),
  ];
}

async function searches({ context, origin }) {
  const lines = ['', '| search | first result, ms | done, ms | found |', '|--|--|--|--|'];
  const warm = await openJournal(context, { origin, store: 'warm' });
  await warm.evaluate(search, 'zzzz');
  // The index is built beside the first search; from then on a search without a result is over at once.
  while ((await warm.evaluate(search, 'zzzz')).done > 100);
  const page = await openJournal(context, { origin, store: 'many' });
  for (const [name, where, words] of [
    ['warm', warm, 'e'],
    ['warm', warm, 'ta'],
    ['warm', warm, 'zzzz'],
    ['warm', warm, 'e t a o'],
    ['scan', page, 'e'],
    ['scan', page, 'ta'],
    ['scan', page, 'zzzz'],
  ]) {
    const taken = [];
    const turns = name === 'warm' ? rounds : 1;
    for (let turn = 0; turn < turns; turn += 1) taken.push(await where.evaluate(search, words));
    const of = (key) =>
      taken[0][key] === undefined ? '' : format(median(taken.map((each) => each[key])), 1);
    const count = name === 'warm' ? stores.warm : stores.many;
    lines.push(
      `| ${name}, ${count} entries: ${words} | ${of('first')} | ${of('done')} | ${taken[0].found} |`,
    );
  }
  await warm.close();
  await page.close();
  return lines;
}

async function paging({ context, origin }) {
  const page = await openJournal(context, { origin, store: 'many' });
  await page.waitForFunction(() => globalThis.noted.entries > 0);
  const { seen, most, growth } = await measurePaging(page, 2_000);
  await page.close();
  return [
    '',
    `After paging through ${seen} entries: heap × ${format(growth, 2)}, at most ${most} entries on the screen.`,
  ];
}
