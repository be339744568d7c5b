import { openCold, weighRequests } from './measure.mjs';

/** Runs in the page before anything else: notes when the first day shows and when the month can be turned. */
function observe({ cell, next, wired }) {
  const noted = { firstCell: 0, usable: 0, blocking: 0, shift: 0 };
  globalThis.noted = noted;
  // Each step of a way goes into the shadow root of what the one before found.
  globalThis.inside = (way) =>
    way.reduce((found, selector) => (found?.shadowRoot ?? found)?.querySelector(selector), document);
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) noted.blocking += Math.max(0, task.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) noted.shift += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const look = () => {
    const now = performance.now();
    if (!noted.firstCell && globalThis.inside(cell)) noted.firstCell = now;
    if (!noted.usable && noted.firstCell && globalThis.inside(next) && globalThis.inside(wired))
      noted.usable = now;
    if (!noted.usable) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: the words of all days, and where the button for the next month is. */
function lookAt({ cell, next }) {
  const day = cell.at(-1);
  const days = [...globalThis.inside(cell).getRootNode().querySelectorAll(day)];
  const { x, y, width, height } = globalThis.inside(next).getBoundingClientRect();
  return { days: days.map((one) => one.textContent).join(), x: x + width / 2, y: y + height / 2 };
}

/** Turns the month once, by the mouse: main-thread time in ms, until all that it set off is done. */
async function turnMonth(page, session, ways) {
  const taken = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const shown = await page.evaluate(lookAt, ways);
  await page.mouse.move(shown.x, shown.y);
  const before = await taken();
  await page.mouse.click(shown.x, shown.y);
  await new Promise((later) => setTimeout(later, 500));
  const after = await taken();
  const { days } = await page.evaluate(lookAt, ways);
  if (days === shown.days) throw new Error('The month did not turn.');
  return after - before;
}

/**
 * One cold load of a month and three turns of it. Times in ms, loads since navigation; brotli bytes of everything but
 * the page itself. `ways` leads to a day, to the button for the next month and to what is there once it works.
 */
export async function measureMonth(browser, { url, ways, profile }) {
  const { context, page, session } = await openCold(browser, profile);
  await session.send('Performance.enable');
  // Below 700 px some peers show another view.
  await page.setViewport({ width: 1100, height: 800 });
  await page.evaluateOnNewDocument(observe, ways);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.noted.usable > 0, { timeout: 30_000 });
  await page.waitForNetworkIdle({ idleTime: 700 });
  const noted = await page.evaluate(() => globalThis.noted);
  const weight = await page.evaluate(weighRequests);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const turns = [];
  for (let turn = 0; turn < 3; turn++) turns.push(await turnMonth(page, session, ways));
  await context.close();
  return { ...noted, ...weight, heap: usedSize / 1024 / 1024, turn: turns.sort((a, b) => a - b)[1] };
}
