/**
 * Sends through a fault proxy, from a real browser to the real server: `npm run test:faults`.
 *   --seed=<number>     repeats a run (each run prints its seed)
 *   --records=<number>  of the last trial, 1,000 unless told
 *   --only=<words>      only the trials whose name has these words
 */
import { parseArgs } from 'node:util';
import { findBrowser, installAdvice } from '../../scripts/find-browser.mjs';
import { killedMidway } from './killed.mjs';
import { runScenario } from './one.mjs';
import { scenarios } from './scenarios.mjs';
import { storm } from './storm.mjs';
import { startWorld } from './world.mjs';

process.on('SIGINT', () => process.exit(130));

const { values } = parseArgs({
  options: { seed: { type: 'string' }, records: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const records = Number(values.records ?? 1_000);

const found = await findBrowser('chromium', { get: false });
if (!found) {
  console.error(installAdvice);
  process.exit(1);
}
console.log(`Chromium: ${found.path}. Seed: ${seed}. The page's clock runs 40 times faster.`);

const world = await startWorld(found);
const trials = [
  ...scenarios.map(([name, scenario], at) => [name, () => runScenario(world, `one-${at}`, scenario)]),
  ['the browser is killed while it is on its way', () => killedMidway(world, 'killed')],
  [`${records} records, random faults, two tabs`, () => storm(world, { program: 'storm', seed, records })],
];

let passed = 0;
let failed = 0;
for (const [name, run] of trials) {
  if (values.only && !name.includes(values.only)) continue;
  const begun = performance.now();
  try {
    const said = await run();
    passed += 1;
    console.log(
      `ok      ${name}${said ? `: ${said}` : ''} (${((performance.now() - begun) / 1_000).toFixed(1)} s)`,
    );
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}: ${error.message}`);
  }
}
await world.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
