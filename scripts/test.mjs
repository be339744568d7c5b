/**
 * `npm test`: installs if needed, finds a browser, runs the browser tests, which need nothing built, and beside them
 * builds and runs the Node tests, and adds up. `--browsers=chromium,firefox,webkit` runs only the browser tests, in
 * those engines.
 */
import { runBrowserTests, runNodeTests } from './lib/runners.mjs';
import { ensureInstalled } from './ensure-install.mjs';
import { npm, run } from './lib/run.mjs';

const started = Date.now();
const option = process.argv.find((argument) => argument.startsWith('--browsers='));
const asked = option?.slice('--browsers='.length).split(',').filter(Boolean);
const totals = { passed: 0, failed: 0 };

function fail({ message }) {
  console.error(message);
  totals.failed += 1;
}

function add({ status, value, reason }) {
  if (status === 'rejected') return fail(reason);
  if (value.output) console.log(`\n${value.output}`);
  totals.passed += value.passed;
  totals.failed += value.failed;
}

async function findThem() {
  const { findAnyBrowser, findBrowser, installAdvice } = await import('./find-browser.mjs');
  const found = [];
  for (const kind of asked ?? ['any']) {
    if (kind === 'webkit') continue;
    const browser = kind === 'any' ? await findAnyBrowser() : await findBrowser(kind);
    if (browser === undefined) throw new Error(installAdvice);
    console.log(`Browser: ${browser.path} (${browser.how}).`);
    found.push(browser);
  }
  return found;
}

/** Node tests look at the built files; `IML_BUILT` says that they have just been made. */
async function build() {
  if (process.env.IML_BUILT) return;
  const { code, output } = await run(npm, ['run', '--silent', 'build'], { quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

try {
  await ensureInstalled();
  const found = await findThem();
  const runs = [runBrowserTests(asked ?? found.map(({ kind }) => kind), found)];
  if (asked === undefined) {
    console.log('Building, and the Node tests beside; what they say comes at the end.');
    runs.push(build().then(() => runNodeTests(found)));
  }
  for (const result of await Promise.allSettled(runs)) add(result);
} catch (error) {
  fail(error);
}

if (asked === undefined) {
  console.log(
    '\nLeft to other scripts: test:browsers (Chromium, Firefox and WebKitGTK), test:kill (killed browsers), bench.',
  );
}
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
