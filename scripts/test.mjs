/**
 * `npm test`: installs if needed, finds a browser, builds, runs the Node tests and then the browser tests, and adds
 * up. `--browsers=chromium,firefox,webkit` runs only the browser tests, in those engines.
 */
import { runBrowserTests, runNodeTests } from './lib/runners.mjs';
import { ensureInstalled } from './ensure-install.mjs';
import { npm, run } from './lib/run.mjs';

const started = Date.now();
const option = process.argv.find((argument) => argument.startsWith('--browsers='));
const asked = option?.slice('--browsers='.length).split(',').filter(Boolean);
const totals = { passed: 0, failed: 0 };

function add({ passed, failed }) {
  totals.passed += passed;
  totals.failed += failed;
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

/** Tests look at the built files too; `IML_BUILT` says that they have just been made. */
async function build() {
  if (process.env.IML_BUILT) return;
  console.log('Building.');
  const { code, output } = await run(npm, ['run', '--silent', 'build'], { quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

try {
  await ensureInstalled();
  const found = await findThem();
  await build();
  if (asked === undefined) add(await runNodeTests(found));
  add(await runBrowserTests(asked ?? found.map(({ kind }) => kind), found));
} catch (error) {
  console.error(error.message);
  totals.failed += 1;
}

if (asked === undefined) {
  console.log(
    '\nLeft to other scripts: test:browsers (Chromium, Firefox and WebKitGTK), test:kill (killed browsers), bench.',
  );
}
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
