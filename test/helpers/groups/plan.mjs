import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cache, root } from '../../../scripts/lib/paths.mjs';

/** Test files that need a page of their own, with the reason. */
export const alone = new Map([
  ['test/elements/program/late.test.ts', '<iml-program> must not be defined yet'],
  [
    'test/elements/theme-calendar/newsletter/panel.test.ts',
    'in Firefox real keys reach nothing more once frames like its preview came and went',
  ],
  ['test/elements/theme-calendar/newsletter/strict.test.ts', 'a policy once set cannot be taken off a page'],
]);

/** Begins a line in the page's console that tells which file's tests come next. */
export const mark = 'iml-tests-of:';

/** How much work a letter of a test is: pages and disks against plain reckoning. */
const weight = (file) => (/^test\/(domain|i18n|publish|loader|context)\//.test(file) ? 1 : 4);

/** About the most work that one page does, in letters of plain reckoning. */
const most = 250_000;

/** What has much in common: an element, the store or its users, and all that reckons without it. */
const kinOf = (file) =>
  /^test\/(elements\/[^/]+|storage|ui)/.exec(file)?.[0] ?? /^test\/(kit|outbox)\//.test(file);

const costly = (files, costOf) => files.reduce((sum, file) => sum + costOf(file), 0);

/** Cuts a list into as few parts of about the same cost as hold no more than `most`. */
function inParts(files, costOf) {
  const sum = costly(files, costOf);
  const size = sum / Math.ceil(sum / most);
  const parts = [];
  let before = 0;
  for (const file of files) {
    (parts[Math.floor((before + costOf(file) / 2) / size)] ??= []).push(file);
    before += costOf(file);
  }
  return parts.filter(Boolean);
}

/**
 * Parts test files into groups that share a page, since a page of its own costs each file more than most of its tests:
 * what the tests of one folder load is the same. The longest come first, so that none is left over at the end.
 */
export function plan(files, costOf) {
  const kin = new Map();
  for (const file of [...files].sort()) {
    const key = alone.has(file) ? file : kinOf(file);
    kin.set(key, [...(kin.get(key) ?? []), file]);
  }
  return [...kin.values()]
    .flatMap((all) => inParts(all, costOf))
    .sort((a, b) => costly(b, costOf) - costly(a, costOf));
}

const moduleOf = (files) =>
  [
    `import { inTurn } from '/test/helpers/groups/in-turn.ts';`,
    ...files.map((file) => `await inTurn('${file}', '${mark}', () => import('/${file}'));`),
    '',
  ].join('\n');

const written = new Map();

/** The test files of a group by the path of its module; undefined for any other file. */
export const filesOf = (module) => written.get(module);

/** Writes a module for each group of more than one file; gives what the test runner is to open, in order. */
export function writeGroups(files) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'groups-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const costs = new Map(files.map((file) => [file, readFileSync(join(root, file)).length * weight(file)]));
  return plan(files, (file) => costs.get(file)).map((together, index) => {
    if (together.length === 1) return together[0];
    const file = join(folder, `${String(index + 1).padStart(2, '0')}.js`);
    writeFileSync(file, moduleOf(together));
    written.set(file, together);
    return relative(root, file);
  });
}
