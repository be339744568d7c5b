/**
 * Finds a browser for the tests, or gets one: `node scripts/find-browser.mjs [chromium|firefox|any]`.
 * In order: an environment variable; PATH and the usual places; what puppeteer or playwright once downloaded; a
 * Chromium packed in an npm package; Chrome for Testing; apt-get where root. Whatever is found is started once.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packedChromium, systemPackage, testingChrome } from './browsers/fetch.mjs';
import { cached, installed, variables } from './browsers/places.mjs';

/**
 * Starts a browser once. Resolves with the arguments under which it starts, or undefined where it does not: some
 * names on a PATH are only signposts ("please install …"), some containers forbid Chromium's own sandbox.
 */
async function trial(kind, path, env) {
  const { default: puppeteer } = await import('puppeteer-core');
  const open = ['--no-sandbox', '--disable-dev-shm-usage'];
  const ways = kind === 'firefox' ? [[]] : process.getuid?.() === 0 ? [open] : [[], open];
  for (const args of ways) {
    try {
      const browser = await puppeteer.launch(launchOptions({ kind, path, args, env }));
      const page = await browser.newPage();
      await page.goto('about:blank');
      await browser.close();
      return args;
    } catch {
      // The next way, or the next browser.
    }
  }
  return undefined;
}

/** What puppeteer needs to start a browser that was found. */
export function launchOptions({ kind, path, args, env }) {
  // Puppeteer's `browser: 'chrome'` would silently turn the test runner's coverage off, so it is left out.
  const browser = kind === 'firefox' ? { browser: 'firefox' } : {};
  return {
    ...browser,
    executablePath: path,
    args,
    env: { ...process.env, ...env },
    headless: true,
    timeout: 30_000,
  };
}

async function* candidates(kind, say) {
  for (const name of variables[kind]) {
    const path = process.env[name];
    if (path && existsSync(path)) yield { path, env: {}, how: `named by ${name}` };
    else if (path) say(`${name} names ${path}, which is not there; looking further.`);
  }
  for (const path of installed(kind)) yield { path, env: {}, how: 'found on this machine' };
  for (const path of cached(kind)) yield { path, env: {}, how: 'found in a download cache' };
}

async function* fetched(kind, say) {
  const ways =
    kind === 'chromium'
      ? [
          ['fetched from the npm registry', packedChromium],
          ['fetched from Chrome for Testing', testingChrome],
          ['installed with apt-get', (tell) => systemPackage(kind, tell)],
        ]
      : [['installed with apt-get', (tell) => systemPackage(kind, tell)]];
  for (const [how, way] of ways) {
    try {
      const got = await way(say);
      if (got) yield { ...got, how };
    } catch (error) {
      say(`That did not work (${error.message.split('\n')[0]}).`);
    }
  }
}

async function firstThatStarts(kind, list, say) {
  for await (const { path, env, how } of list) {
    const args = await trial(kind, path, env);
    if (args) return { kind, path, args, env, how };
    say(`${path} (${how}) does not start; looking further.`);
  }
  return undefined;
}

/**
 * Finds a browser of a kind (`chromium` or `firefox`), or undefined; what `npm test` already found is handed down in
 * `IML_FOUND`. With `get: false` nothing is fetched or installed. The result carries `kind, path, args, env, how`.
 */
export async function findBrowser(kind, { get = true, say = console.log } = {}) {
  const known = JSON.parse(process.env.IML_FOUND ?? '[]').find((browser) => browser.kind === kind);
  return (
    known ??
    (await firstThatStarts(kind, candidates(kind, say), say)) ??
    (get ? await firstThatStarts(kind, fetched(kind, say), say) : undefined)
  );
}

/** Any one browser: a Chromium here, else a Firefox here, else whatever can be fetched. */
export async function findAnyBrowser({ say = console.log } = {}) {
  return (
    (await findBrowser('chromium', { get: false, say })) ??
    (await findBrowser('firefox', { get: false, say })) ??
    (await findBrowser('chromium', { say })) ??
    (await findBrowser('firefox', { say }))
  );
}

/** One clear line for a machine without a browser and without a way to get one. */
export const installAdvice =
  'No browser was found and none could be fetched. Install Chromium, Chrome, Edge or Firefox ' +
  '(Debian: apt-get install chromium), or set CHROME_PATH to one, then run this again.';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kind = process.argv[2] ?? 'any';
  const found = kind === 'any' ? await findAnyBrowser() : await findBrowser(kind);
  console.log(found ? `${found.path} (${found.how})` : installAdvice);
  process.exitCode = found ? 0 : 1;
}
