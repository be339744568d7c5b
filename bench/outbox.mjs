// Very many parcels that wait, drained to a site on this machine, beside nothing but `fetch`, in interleaved rounds.
import { writeFile } from 'node:fs/promises';
import { format, median, rounds as asked, withBrowser } from './harness.mjs';
import { startSite } from './outbox/site.mjs';

const rounds = asked(3);
const count = Number(process.env.PARCELS ?? 10_000);
const number = (value) => Math.round(value).toLocaleString('en-US');

/** Measures the outbox and writes `outbox-results.md`. */
export const benchOutbox = () =>
  withBrowser(async ({ browser, machine }) => {
    const site = await startSite();
    /** A browser's first visit to the page: nothing of an earlier one is there. */
    const visit = async (work) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(site.origin);
      const done = await work(page);
      await context.close();
      return done;
    };
    const bare = (lanes) =>
      visit((page) => page.evaluate((...given) => globalThis.bare(...given), count, lanes));
    const taken = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      taken.push({
        loop: await bare(1),
        four: await bare(4),
        json: await visit((page) => drain(page, site, 'json')),
        batch: await visit((page) => drain(page, site, 'cloudevents-batch')),
      });
    }
    const away = await visit((page) => whileAway(page, site));
    await site.close();

    const middle = (of) => median(taken.map(of));
    const bares = [
      ['a bare `fetch` loop', 'loop'],
      ['the same, four at once', 'four'],
    ].map(
      ([name, key]) =>
        `| ${name} | ${format(middle((round) => round[key]) / 1000, 1)} | ${format(
          middle((round) => round.loop / round[key]),
          2,
        )} | ${number(count)} | | |`,
    );
    const outboxes = [
      ['outbox, `json`', 'json'],
      ['outbox, `cloudevents-batch`', 'batch'],
    ].map(([name, key]) => {
      const of = (figure) => middle((round) => round[key][figure]);
      const speed = format(
        middle((round) => round.loop / round[key].took),
        2,
      );
      return `| ${name} | ${format(of('took') / 1000, 1)} | ${speed} | ${number(of('asked'))} | ${format(of('longest'))} | ${format(of('before'), 1)} → ${format(of('most'), 1)} → ${format(of('after'), 1)} |`;
    });
    const table = [
      '# Very many parcels that wait',
      '',
      `${machine}, ${number(count)} parcels of 1 kB in one page that keeps them on the device, to a site on the same`,
      `machine; medians of ${rounds} interleaved rounds. Each parcel was stored once. Every parcel is written down twice,`,
      'strictly, and in the second copy: before it leaves, and when the site has answered.',
      '',
      '| | s | of the loop’s speed | requests | longest task, ms (0: none over 50) | heap before → at most → after, MB |',
      '|--|--|--|--|--|--|',
      ...bares,
      ...outboxes,
      '',
      `With a site that answers 503 to everything, ${number(count)} parcels make ${away} requests in the first 30 seconds.`,
      '',
    ].join('\n');
    console.log(table);
    await writeFile(new URL('outbox-results.md', import.meta.url), table);
  });

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Fills the page's queue; then nothing is written behind it any more. */
async function fill(page, kind) {
  await page.evaluate((...given) => globalThis.fill(...given), count, kind, true);
  await new Promise((done) => setTimeout(done, 5_000));
}

async function drain(page, site, kind) {
  site.stored.clear();
  site.asked = 0;
  await fill(page, kind);
  const session = await page.createCDPSession();
  const before = await heapOf(session);
  let most = 0;
  const looks = setInterval(async () => {
    most = Math.max(most, await heapOf(session).catch(() => 0));
  }, 5_000);
  const { took, longest } = await page.evaluate(async (given) => {
    const time = await globalThis.drain(given);
    return { took: time, longest: globalThis.longest() };
  }, kind);
  clearInterval(looks);
  const left = await page.evaluate(() => globalThis.left());
  const once = [...site.stored.values()].every((times) => times === 1);
  if (left.sent !== count || site.stored.size !== count || !once) {
    throw new Error(`not each once: ${JSON.stringify(left)}, stored ${site.stored.size}`);
  }
  const after = await heapOf(session);
  return { took, longest, asked: site.asked, before, most: Math.max(most, after), after };
}

async function whileAway(page, site) {
  await fill(page, 'json');
  site.asked = 0;
  site.away = true;
  void page.evaluate(() => void globalThis.drain('json'));
  await new Promise((done) => setTimeout(done, 30_000));
  return site.asked;
}
