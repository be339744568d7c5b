import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesEnding } from './files.mjs';
import { cache, root } from './paths.mjs';
import { run } from './run.mjs';

/** A runner that failed without naming a test counts as one failure, so that nothing passes by breaking early. */
const honest = ({ passed, failed }, code) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed });

/** Reads the sums that Node's own reporter prints at its end. */
export function nodeSums(output) {
  const sum = (name) => Number(new RegExp(`^\\S+ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: sum('pass'), failed: sum('fail') + sum('cancelled') };
}

/**
 * The tests that need no browser of the test runner: `*.node.mjs` in test/, by Node's own runner, three files at a time,
 * since many of them wait for pages and servers. What it said comes with the sums (`output`), to be shown when the pages
 * have the terminal no more.
 */
export async function runNodeTests(found = []) {
  const files = await filesEnding('.node.mjs', 'test');
  if (files.length === 0) return { passed: 0, failed: 0, output: '' };
  const { code, output } = await run(
    process.execPath,
    ['--test', '--test-concurrency=3', '--test-reporter=spec', ...files],
    {
      quiet: true,
      patient: true,
      env: { IML_FOUND: JSON.stringify(found), FORCE_COLOR: '0' },
    },
  );
  return { ...honest(nodeSums(output), code), output: `Node tests (${files.length} files)\n${output}` };
}

/** The tests in pages, every `.test.ts` in test/, in each of the named engines. */
export async function runBrowserTests(kinds, found) {
  console.log(`\nBrowser tests in ${kinds.join(', ')}`);
  const counts = `${cache}counts.json`;
  await mkdir(cache, { recursive: true });
  await rm(counts, { force: true });
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const { code } = await run(process.execPath, [runner, '--config', 'test/wtr.config.mjs'], {
    patient: true,
    env: { IML_BROWSERS: kinds.join(','), IML_FOUND: JSON.stringify(found), IML_COUNTS: counts },
  });
  const sums = JSON.parse(await readFile(counts, 'utf8').catch(() => '{"passed":0,"failed":0,"skipped":0}'));
  console.log(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped in pages.`);
  return honest(sums, code);
}
