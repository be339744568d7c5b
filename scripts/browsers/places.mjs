import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const firefoxNames = ['firefox', 'firefox-esr'];

const mac = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
};
const windows = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Environment variables that name a browser, the project's own first. */
export const variables = {
  chromium: ['IML_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_BIN'],
  firefox: ['IML_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

/** Browsers on the PATH and in the usual places of this system. */
export function installed(kind) {
  const names = kind === 'chromium' ? chromiumNames : firefoxNames;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin') {
    for (const name of mac[kind]) found.push(`/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    for (const base of [
      process.env.ProgramFiles,
      process.env['ProgramFiles(x86)'],
      process.env.LOCALAPPDATA,
    ]) {
      if (base) found.push(...windows[kind].map((path) => join(base, path)));
    }
  }
  if (process.platform === 'linux') {
    found.push(...names.flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]));
    if (kind === 'chromium') found.push('/opt/google/chrome/chrome', '/usr/lib/chromium/chromium');
  }
  return [...new Set(found)].filter(runnable);
}

const list = (folder) => (existsSync(folder) ? readdirSync(folder).sort().reverse() : []);

/** Browsers that puppeteer or playwright once downloaded, newest first. */
export function cached(kind) {
  const puppeteer = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer');
  const playwright =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  const product = kind === 'chromium' ? 'chrome' : 'firefox';
  const inside = [
    'chrome',
    'chrome.exe',
    'firefox/firefox',
    'firefox',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Chromium.app/Contents/MacOS/Chromium',
  ];
  const found = [];
  for (const version of list(join(puppeteer, product))) {
    for (const folder of list(join(puppeteer, product, version))) {
      found.push(...inside.map((name) => join(puppeteer, product, version, folder, name)));
    }
  }
  // Playwright's Firefox is patched and speaks no WebDriver BiDi, so only its Chromium serves.
  if (kind === 'chromium') {
    for (const version of list(playwright).filter((name) => name.startsWith('chromium-'))) {
      for (const folder of list(join(playwright, version))) {
        found.push(...inside.map((name) => join(playwright, version, folder, name)));
      }
    }
  }
  return found.filter((path) => existsSync(path) && runnable(path));
}
