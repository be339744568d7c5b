import { findBrowser, installAdvice } from '../../../scripts/find-browser.mjs';
import { isolatedLauncher } from './isolated-launcher.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

async function launcherFor(name) {
  if (name === 'webkit') return webkitLauncher();
  const browser = await findBrowser(name);
  if (browser === undefined) throw new Error(installAdvice);
  return isolatedLauncher(browser);
}

/** The test runner's launchers for a list of `chromium`, `firefox` and `webkit`. */
export async function launchersFor(names) {
  const launchers = [];
  for (const name of names) launchers.push(await launcherFor(name));
  return launchers;
}
