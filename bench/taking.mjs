import { format } from './harness.mjs';
import { openJournal } from './journal-store.mjs';

/** Runs in the page: makes one file of everything, by presses. Gives ms, and the longest task on the way. */
async function take(what) {
  const { shadowRoot } = document.querySelector('iml-journal');
  const until = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const button = (words) =>
    [...shadowRoot.querySelectorAll('button')].find((one) => one.innerText.trim() === words);
  const tasks = [0];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  (await until(() => button('Take it along'))).click();
  (await until(() => shadowRoot.querySelector(`input[name="take-what"][value="${what}"]`))).click();
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.observe({ entryTypes: ['longtask'] });
  const from = performance.now();
  shadowRoot.getElementById('make-file').click();
  await until(() => shadowRoot.getElementById('save-file'));
  const took = performance.now() - from;
  observer.disconnect();
  return { took, longest: Math.max(...tasks) };
}

const heapOf = async (session) => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** Taking everything along, by presses, from a journal with very many entries. */
export async function taking({ context, origin }, many) {
  const lines = [
    '',
    `| taking ${many} entries along | seconds | longest task, ms | heap afterwards × |`,
    '|--|--|--|--|',
  ];
  for (const what of ['text', 'html', 'backup']) {
    const page = await openJournal(context, { origin, store: 'many' });
    const session = await page.createCDPSession();
    await page.waitForNetworkIdle({ idleTime: 2_000 });
    const before = await heapOf(session);
    const { took, longest } = await page.evaluate(take, what);
    const grown = (await heapOf(session)) / before;
    lines.push(`| ${what} | ${format(took / 1_000, 1)} | ${format(longest)} | ${format(grown, 2)} |`);
    await page.close();
  }
  return lines;
}
