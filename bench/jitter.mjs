// 100,000 devices come back after an outage: how many requests a second the site then gets. A simulation with the
// outbox's own schedule (`src/outbox/backoff`), seeded; no browser.
import { writeFile } from 'node:fs/promises';
import { randomFrom } from '../test/helpers/random.mjs';
import { waitAfter, waitsOnline } from '../dist/npm/outbox/backoff.js';

const devices = 100_000;
const seed = Number(process.env.SEED ?? 20_260_301);

/** Seconds after which another try follows, given how many failed. */
const schedules = {
  'every 10 s': () => 10,
  'doubling, no jitter': (tries) => Math.min(3_600, 5 * 2 ** tries),
  'iml-kit': (tries, random) => waitAfter(tries, random()) / 1_000,
};

/** When each device's parcel arrives after a site that was away for `outage` seconds; all pressed within a minute. */
function siteAway(outage, schedule, random) {
  const arrivals = new Float64Array(devices);
  let during = 0;
  for (let device = 0; device < devices; device += 1) {
    let at = random() * 60;
    for (let tries = 1; at < outage; tries += 1) {
      during += 1;
      at += schedule(tries, random);
    }
    arrivals[device] = at - outage;
  }
  return { arrivals, during };
}

/** The busiest second, and when 99 of 100 had arrived. */
function busiest({ arrivals, during = 0 }) {
  const seconds = new Map();
  for (const at of arrivals) seconds.set(Math.floor(at), (seconds.get(Math.floor(at)) ?? 0) + 1);
  let peak = 0;
  for (const count of seconds.values()) peak = Math.max(peak, count);
  const sorted = arrivals.slice().sort();
  const done = sorted[Math.floor(devices * 0.99)];
  return { peak, done, best: Math.ceil((devices * 0.99) / Math.max(1, done)), during };
}

const each = (make) => Float64Array.from({ length: devices }, make);

/** Runs every scenario and writes the table. */
export async function benchJitter() {
  const rows = [];
  const add = (scenario, schedule, arrivals) => rows.push({ scenario, schedule, ...busiest(arrivals) });
  const hour = 3_600;
  for (const name of Object.keys(schedules)) {
    add('the site is away for an hour', name, siteAway(hour, schedules[name], randomFrom(seed)));
  }
  const random = randomFrom(seed);
  add('the network comes back for all at once', 'at once', { arrivals: each(() => 0) });
  add('the network comes back for all at once', 'iml-kit', {
    arrivals: each(() => waitsOnline(random)[0] / 1_000),
  });
  add('the site names the same minute to all', 'as it says', { arrivals: each(() => 600) });
  add('the site names the same minute to all', 'iml-kit', {
    arrivals: each(() => waitAfter(1, random(), 600) / 1_000 - 600),
  });

  const number = (value) => Math.round(value).toLocaleString('en-US');
  const table = [
    '# Coming back after an outage',
    '',
    `${number(devices)} devices with one record each, seed ${seed}. A simulation of the outbox's own schedule. The even rate is`,
    'what the site would get if the same devices came evenly in the same time: nothing can be lower. Tries that failed while',
    'the site was away are counted for each device.',
    '',
    '| what happened | schedule | busiest second | even rate | times it | 99 of 100 arrived after | failed tries |',
    '|--|--|--|--|--|--|--|',
    ...rows.map(
      ({ scenario, schedule, peak, best, done, during }) =>
        `| ${scenario} | ${schedule} | ${number(peak)} | ${number(best)} | ${(peak / best).toFixed(1)} | ${number(done)} s | ${(during / devices).toFixed(1)} |`,
    ),
    '',
  ].join('\n');
  console.log(table);
  await writeFile(new URL('jitter-results.md', import.meta.url), table);
}
