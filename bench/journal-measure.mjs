/** Runs in the page: what the timeline reads first, one entry with its versions, and one save. Times in ms. */
export async function measureStore() {
  const { kit } = globalThis;
  const time = async (work) => {
    const from = performance.now();
    const value = await work();
    return [value, performance.now() - from];
  };
  const [[page], days] = await time(() =>
    Promise.all([kit.days.page('journal-entry').read(), kit.days.months('journal-entry').read()]),
  );
  const { id } = page.records[Math.floor(page.records.length / 2)];
  const [, open] = await time(() => kit.records.one('journal-entry', id).read());
  const body = { text: 'a word '.repeat(140), topics: [], noticedBy: '' };
  const [, save] = await time(() => kit.records.save('journal-entry', { body, day: '2026-11-01' }));
  return { days, open, save };
}

/** Runs in the page: one search by the kit. ms until the first results and until it is done, and how many. */
export const search = (words) =>
  new Promise((resolve, reject) => {
    const from = performance.now();
    let first;
    globalThis.kit.days.find(
      'journal-entry',
      { words },
      (found, done) => {
        if (found.length > 0) first ??= performance.now() - from;
        if (done) resolve({ first, done: performance.now() - from, found: found.length });
      },
      { failed: (error) => reject(new Error(error.code)) },
    );
  });

/** Opens the entry in the middle of what shows, by a press: ms until its words stand alone on the screen. */
export const measureOpening = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const { shadowRoot } = document.querySelector('iml-journal');
        const rows = shadowRoot.querySelectorAll('li.entry button.open');
        const row = rows[Math.floor(rows.length / 2)];
        const begin = row.textContent.trim().slice(0, 30);
        const from = performance.now();
        row.click();
        const look = () => {
          const isOpen = !shadowRoot.querySelector('li.entry') && shadowRoot.textContent.includes(begin);
          if (isOpen) resolve(performance.now() - from);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );

const heapOf = async (session) => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** Runs in the page: asks for older entries once. Gives the ids on the screen; undefined at the end of a month. */
async function pageOn() {
  const { shadowRoot } = document.querySelector('iml-journal');
  const rows = () => [...shadowRoot.querySelectorAll('li.entry button.open')].map(({ id }) => id);
  const before = rows().join();
  const older = shadowRoot.querySelector('[id^="older-2"]');
  if (older) older.click();
  else {
    const opened = [...shadowRoot.querySelectorAll('[id^="month-2"]')];
    const last = opened.findLastIndex((month) => month.getAttribute('aria-expanded') === 'true');
    opened[last]?.click();
    (opened[last + 1] ?? shadowRoot.querySelector('#older-months'))?.click();
  }
  for (let tries = 0; tries < 100 && rows().join() === before; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return rows();
}

/** Pages through so many entries as a person does. Gives the heap's growth, and the most entries on the screen. */
export async function measurePaging(page, count) {
  const session = await page.createCDPSession();
  const seen = new Set();
  const before = await heapOf(session);
  let most = 0;
  for (let presses = 0; seen.size < count && presses < count / 5; presses += 1) {
    const ids = await page.evaluate(pageOn);
    ids.forEach((id) => seen.add(id));
    most = Math.max(most, ids.length);
  }
  return { seen: seen.size, most, growth: (await heapOf(session)) / before };
}
