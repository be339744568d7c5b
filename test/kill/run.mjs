/**
 * Kills real browsers while the kit saves, and looks what is left: `npm run test:kill`.
 *   --seed=<number>    repeats a run (each run prints its seed)
 *   --rounds=<number>  kills of each kind, 20 unless told
 *   --only=<words>     only the trials whose name has these words
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, installAdvice } from '../../scripts/find-browser.mjs';
import { bundlePage } from '../helpers/bundle-page.mjs';
import { killRounds } from './rounds.mjs';
import { lockRounds } from './lock-rounds.mjs';
import { lockedWords, profileWords } from './profile-words.mjs';
import { randomFrom } from '../helpers/random.mjs';
import { startSite } from './site.mjs';
import { tornLog } from './torn-log.mjs';

process.on('SIGINT', () => process.exit(130));

const { values } = parseArgs({
  options: { seed: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const rounds = Number(values.rounds ?? 20);

const chromium = await findBrowser('chromium', { get: false });
const firefox = await findBrowser('firefox', { get: false });
if (!chromium && !firefox) {
  console.error(installAdvice);
  process.exit(1);
}

const trials = [];
const add = (name, found, run, row) => found && trials.push({ name, found, run, row });
const kills = (result) =>
  `${result.rounds} kills, ${result.acknowledged} acknowledged, ${result.lost} lost, ` +
  `${result.inWindow} lost within 2 s, ${result.restores} restores`;
const words = ({ shown, files }) =>
  `${shown} shown to the next person, readable in ${files.join(', ') || 'no file'}`;
const atTheLock = (result) =>
  `${kills(result)}, ${result.half} half sealed, ${result.done} works ended before the kill`;
const underTheLock = ({ shown, files, left }) =>
  `${shown} to be read by the page, written after it: ${files.join(', ') || 'in no file'}, ` +
  `before it: left in ${left.join(', ') || 'no file'}`;
const torn = ({ acknowledged, lost, restores }) =>
  `${acknowledged} acknowledged, ${lost} lost, told of the restore at ${restores} start`;

add('chromium, browser killed', chromium, killRounds, kills);
add('chromium, renderer killed', chromium, (trial) => killRounds({ ...trial, renderer: true }), kills);
add('firefox, browser killed', firefox, killRounds, kills);
for (const cut of [5, 50]) {
  add(`chromium, log torn by ${cut} bytes`, chromium, (trial) => tornLog({ ...trial, cut }), torn);
}
for (const end of ['erase', 'leave', 'none']) {
  for (const found of [chromium, firefox]) {
    const how = { erase: 'erased', leave: 'left quickly', none: 'only closed' }[end];
    add(`${found?.kind}, words of a visit ${how}`, found, (trial) => profileWords({ ...trial, end }), words);
  }
}

for (const found of [chromium, firefox]) {
  add(`${found?.kind}, killed at the lock`, found, lockRounds, atTheLock);
  add(`${found?.kind}, words under the lock`, found, lockedWords, underTheLock);
}

for (const [name, found] of [
  ['Chromium', chromium],
  ['Firefox', firefox],
]) {
  console.log(found ? `${name}: ${found.path} (${found.how})` : `${name} is not on this machine: left out.`);
}
console.log(`Seed ${seed} (repeat with --seed=${seed})\n`);

const script = await bundlePage(new URL('page.ts', import.meta.url));
let passed = 0;
let failed = 0;
for (const { name, found, run, row } of trials) {
  if (values.only && !name.includes(values.only)) continue;
  const profile = await mkdtemp(join(tmpdir(), 'iml-kit-kill-'));
  // A site of its own for each trial: a page of a killed browser that is late tells nobody else's ledger.
  const site = await startSite(script);
  try {
    const result = await run({ site, found, profile, rounds, random: randomFrom(seed) });
    if (result.failed) failed += 1;
    else passed += 1;
    console.log(`${result.failed ? 'FAILED' : 'passed'}  ${name.padEnd(42)} ${row(result)}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name.padEnd(42)} ${error.message}`);
  } finally {
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
