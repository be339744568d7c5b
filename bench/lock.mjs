// The lock: putting it on 10,000 records, opening it on a phone-class CPU, and lists of sealed entries beside open ones.
import { writeFile } from 'node:fs/promises';
import { format, median, rounds as asked, withBrowser } from './harness.mjs';
import { copied, fill, openJournal } from './journal-store.mjs';

const rounds = asked(9);
const many = 10_000;
const words = 'green kettle sings at noon';

/** Measures the lock and writes `lock-results.md`. */
export const benchLock = () =>
  withBrowser(async ({ browser, origin, machine }) => {
    const context = await browser.createBrowserContext();
    const at = { context, origin };
    const lines = ['# The lock', '', `${machine}, medians of ${rounds} interleaved rounds.`, ''];
    lines.push(await putOn(at), ...(await unlocking(at)), ...(await lists(at)));
    const table = `${lines.join('\n')}\n`;
    console.log(table);
    await writeFile(new URL('lock-results.md', import.meta.url), table);
  });

/** How long it takes to seal everything, and to open it again. */
async function putOn(at) {
  const page = await openJournal(at.context, { origin: at.origin, store: 'many' });
  await page.evaluate(fill, many);
  await page.evaluate(copied);
  const took = await page.evaluate(async (words) => {
    const door = await globalThis.kit.lock();
    const steps = [];
    let last = performance.now();
    let longest = 0;
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const begun = performance.now();
    await door.turnOn(words, door.makeCode(), (part) => steps.push(part));
    clearInterval(watch);
    return { ms: performance.now() - begun, steps: steps.length, longest };
  }, words);
  await page.close();
  return (
    `Putting the lock on ${many} records took ${format(took.ms / 1000, 1)} s, told in ${took.steps} steps; ` +
    `the page was held up for ${format(took.longest, 0)} ms at most.`
  );
}

/** From the words to the key, with the processor slowed down four times and not. */
async function unlocking(at) {
  const taken = { 1: [], 4: [] };
  for (let turn = 0; turn < rounds; turn += 1)
    for (const cpu of [1, 4]) {
      const page = await openJournal(at.context, { origin: at.origin, store: 'many', cpu });
      taken[cpu].push(await page.evaluate(unlock, words));
      await page.close();
    }
  const of = (cpu, key) => format(median(taken[cpu].map((each) => each[key])), 0);
  return [
    '',
    '| from the press to … | processor as it is, ms | four times slower, ms |',
    '| --- | --: | --: |',
    `| the lock is open | ${of(1, 'open')} | ${of(4, 'open')} |`,
    `| the newest 50 entries are read | ${of(1, 'read')} | ${of(4, 'read')} |`,
  ];
}

/** Runs in the page. */
async function unlock(words) {
  const { kit } = globalThis;
  const door = await kit.lock();
  const begun = performance.now();
  if ((await door.open(words)) !== 'right') throw new Error('the lock did not open');
  const open = performance.now() - begun;
  await kit.records.list('journal-entry').read();
  return { open, read: performance.now() - begun };
}

/** The same 1,000 entries, sealed and in clear, read anew in one page each, one after the other. */
async function lists({ context, origin }) {
  for (const [store, isLocked] of [
    ['few', false],
    ['warm', true],
  ]) {
    const page = await openJournal(context, { origin, store });
    await page.evaluate(fill, 1_000);
    await page.evaluate(copied);
    if (isLocked)
      await page.evaluate(async (words) => {
        const door = await globalThis.kit.lock();
        await door.turnOn(words, door.makeCode());
      }, words);
    await page.close();
  }
  const taken = [];
  for (let turn = 0; turn < rounds; turn += 1)
    taken.push({
      clear: await listing({ context, origin }, 'few'),
      sealed: await listing({ context, origin }, 'warm'),
    });
  const row = (name, key) => {
    const of = (way) => format(median(taken.map((each) => each[way][key])), 1);
    const ratio = format(median(taken.map(({ clear, sealed }) => sealed[key] / clear[key])), 2);
    return `| ${name} | ${of('clear')} | ${of('sealed')} | ${ratio} |`;
  };
  return [
    '',
    '| 1,000 entries of 1,000 characters | in clear, ms | sealed, ms | ratio |',
    '| --- | --: | --: | --: |',
    row('read the first time', 'first'),
    row('read again', 'again'),
    row('one saved', 'save'),
  ];
}

async function listing({ context, origin }, store) {
  const page = await openJournal(context, { origin, store });
  const figures = await page.evaluate(async (words) => {
    const { kit } = globalThis;
    if ((await kit.keeping.state().read()).lock) await (await kit.lock()).open(words);
    const query = kit.records.list('journal-entry', { limit: 1_000 });
    const time = async (work) => {
      const begun = performance.now();
      await work();
      return performance.now() - begun;
    };
    const first = await time(() => query.read());
    const again = [];
    for (let count = 0; count < 5; count += 1) again.push(await time(() => query.read()));
    const [entry] = await query.read();
    const save = [];
    for (let count = 0; count < 5; count += 1)
      save.push(
        await time(() =>
          kit.records.save('journal-entry', { id: entry.id, body: { ...entry.body, text: `${count}` } }),
        ),
      );
    const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
    return { first, again: middle(again), save: middle(save) };
  }, words);
  await page.close();
  return figures;
}
