import { format, median } from './harness.mjs';
import { openJournal } from './journal-store.mjs';

const sentence = 'Today I walked to the library with my partner and we talked.';
/** An answer as far as the journal's pages go. */
const long = `${sentence} `.repeat(40).slice(0, 2_000);
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The journal's field, and beside it a bare one on the same page, which is what the browser itself needs. */
const fields = {
  journal: () => document.querySelector('iml-journal').shadowRoot.querySelector('textarea').focus(),
  floor: () => document.querySelector('textarea.floor').focus(),
};

/** Runs in the page: puts a bare field under the journal, as wide as its own. */
function addFloor() {
  const bare = document.createElement('textarea');
  bare.className = 'floor';
  bare.rows = 6;
  document.body.append(bare);
}

/** Runs in the page: takes away what earlier pages were writing, as if a person had kept it. */
async function dropDrafts() {
  const { kit } = globalThis;
  for (const draft of await kit.drafts.list('journal-entry').read()) await kit.drafts.drop(draft);
}

/** The longest tasks of the thread on which keys arrive, and what a key takes; ms by the clock and of the processor. */
function figuresOf(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const key = traceEvents.find(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keypress',
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === key.pid && tid === key.tid,
  );
  const clock = tasks.map(({ dur }) => dur / 1_000);
  const cpu = tasks.map(({ tdur = 0 }) => tdur / 1_000);
  const perKey = cpu.reduce((sum, ms) => sum + ms, 0) / sentence.length;
  return { clock: Math.max(...clock), cpu: Math.max(...cpu), perKey };
}

/** Types a sentence into one of the fields, until its draft is written. */
async function type(page, field) {
  await page.evaluate(fields[field]);
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.keyboard.type(sentence, { delay: 30 });
  await rest(1_500);
  return figuresOf(await page.tracing.stop());
}

/** A page at a CPU 4 times slower, with so much in both fields; each is typed into once. */
async function round(at, { store, text }) {
  const page = await openJournal(at.context, { ...at, store, cpu: 4 });
  await page.evaluate(dropDrafts);
  await page.evaluate(addFloor);
  await page.waitForNetworkIdle({ idleTime: 2_000 });
  for (const field of Object.keys(fields)) {
    await page.evaluate(fields[field]);
    if (text) await page.keyboard.sendCharacter(text);
  }
  await rest(text ? 2_000 : 0);
  const figures = { floor: await type(page, 'floor'), journal: await type(page, 'journal') };
  await page.close();
  return figures;
}

/**
 * What typing costs at a CPU 4 times slower, with the first key of an entry among it. A task's time of the processor
 * has the throttle in it, but not the time for which other work of the machine kept it waiting; its time by the
 * clock has both, and the bare field beside it tells how much of that is the machine's.
 */
export async function typing(at, { rounds, stores }) {
  const cases = [
    { name: `${stores.few} entries`, store: 'few', text: '' },
    { name: `${stores.many} entries`, store: 'many', text: '' },
    { name: `${stores.few} entries, after 2000 letters`, store: 'few', text: long },
    { name: `${stores.many} entries, after 2000 letters`, store: 'many', text: long },
  ];
  const taken = cases.map(() => []);
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [index, each] of cases.entries()) taken[index].push(await round(at, each));
  }
  const lines = cases.flatMap(({ name }, index) =>
    Object.keys(fields).map((field) => {
      const all = (key) => taken[index].map((figures) => figures[field][key]);
      const both = (key) => `${format(median(all(key)))} | ${format(Math.max(...all(key)))}`;
      const which = field === 'floor' ? 'a bare field' : 'the journal';
      return `| ${name}: ${which} | ${both('cpu')} | ${both('clock')} | ${format(median(all('perKey')), 1)} |`;
    }),
  );
  return [
    '',
    'Typing a sentence at a CPU 4 times slower: the longest task. By the clock it counts too how long other work of the machine kept the page waiting, as the bare field on the same page shows.',
    '',
    '| ms | processor | worst | clock | worst | processor a key |',
    '|--|--|--|--|--|--|',
    ...lines,
  ];
}
