/** The phone of the targets: CPU 4 times slower, 150 ms, 1.6 Mbit/s. `desk` is not slowed. */
export const profiles = {
  desk: undefined,
  phone: { cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 },
};

/** Runs in the page before anything else: notes when the first field shows and when it can save. */
function observe(tag) {
  const noted = { firstField: 0, usable: 0, blocking: 0, shift: 0 };
  globalThis.noted = noted;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) noted.blocking += Math.max(0, task.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) noted.shift += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const look = () => {
    const element = tag ? document.querySelector(tag) : document.documentElement;
    const root = tag ? element?.shadowRoot : document;
    const field = root?.querySelector('textarea, input:not([type=radio]):not([type=checkbox])');
    // An empty planner first teaches; its one filled button leads to the first field.
    if (root && !field) root.querySelector('button.main, .main button')?.click();
    if (field && !noted.firstField) noted.firstField = performance.now();
    const wired = tag ? element?.kitSource?.kit : element?.dataset.wired;
    if (field && wired && !noted.usable) noted.usable = performance.now();
    if (!noted.usable) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: from the press (or the leaving of a field) to the frame in which it says that it is saved. */
function watchSave(tag) {
  const element = tag && document.querySelector(tag);
  const isSaved = () =>
    tag
      ? element.saving === 'saved' &&
        element.shadowRoot.querySelector('.save [role=status]').textContent.trim()
      : document.getElementById('state').textContent.startsWith('Saved');
  globalThis.saving = new Promise((resolve) => {
    const begin = () => {
      const from = performance.now();
      const look = () => (isSaved() ? resolve(performance.now() - from) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    };
    (element?.shadowRoot ?? document).addEventListener(tag ? 'focusout' : 'submit', begin, {
      once: true,
      capture: true,
    });
  });
  const field = (element?.shadowRoot ?? document).querySelector(
    'textarea, input:not([type=radio]):not([type=checkbox])',
  );
  field.focus();
}

/** Types a word and saves it, as a person does: ms until it says so. */
async function measureSave(page, tag) {
  await page.evaluate(watchSave, tag);
  await page.keyboard.type('a');
  if (tag) await page.keyboard.press('Tab');
  else await page.evaluate(() => document.querySelector('form button').click());
  return page.evaluate(() => globalThis.saving);
}

/** Runs in the page: what was asked for until it was usable, and what came afterwards while it was idle. */
export function weighRequests() {
  const sum = { kilobytes: 0, requests: 0, laterKilobytes: 0 };
  for (const { startTime, encodedBodySize } of performance.getEntriesByType('resource')) {
    if (startTime > globalThis.noted.usable) sum.laterKilobytes += encodedBodySize / 1000;
    else {
      sum.kilobytes += encodedBodySize / 1000;
      sum.requests += 1;
    }
  }
  return sum;
}

/** A page with nothing in its caches, slowed as the profile says: `{ context, page, session }`. */
export async function openCold(browser, profile) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const slow = profiles[profile];
  if (slow) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.bytesPerSecond,
      uploadThroughput: slow.bytesPerSecond,
    });
  }
  return { context, page, session };
}

/** One cold load and one save. Times in ms, loads since navigation; brotli bytes of everything but the page itself. */
export async function measureLoad(browser, { url, tag, profile }) {
  const { context, page, session } = await openCold(browser, profile);
  await page.evaluateOnNewDocument(observe, tag);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.noted.usable > 0, { timeout: 30_000 });
  // What comes while idle belongs to the blocking and to the heap.
  await page.waitForNetworkIdle({ idleTime: 700 });
  const noted = await page.evaluate(() => globalThis.noted);
  const weight = await page.evaluate(weighRequests);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const save = await measureSave(page, tag);
  await context.close();
  return { ...noted, ...weight, save, heap: usedSize / 1024 / 1024 };
}
