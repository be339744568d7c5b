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

/** One cold load. Times in ms since navigation, bytes on the wire of everything but the page itself. */
export async function measureLoad(browser, { url, tag, profile }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const requests = [];
  const bytes = new Map();
  session.on('Network.responseReceived', ({ requestId, type }) => requests.push({ requestId, type }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
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
  await page.evaluateOnNewDocument(observe, tag);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.noted.usable > 0, { timeout: 30_000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const noted = await page.evaluate(() => globalThis.noted);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  const own = requests.filter(({ type }) => type !== 'Document');
  return {
    ...noted,
    heap: usedSize / 1024 / 1024,
    requests: own.length,
    kilobytes: own.reduce((sum, { requestId }) => sum + (bytes.get(requestId) ?? 0), 0) / 1000,
  };
}
