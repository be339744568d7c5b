import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const gone = (child) =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');

/** Browsers that run apart from this process, and must not outlive it. */
const apart = new Set();
process.on('exit', () => {
  for (const { pid } of apart) process.kill(-pid, 'SIGKILL');
});

/** Kills a browser with all its processes, as a phone does that runs out of memory. */
async function killGroup(child) {
  const ended = gone(child);
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function openChromium({ path, args, env }, profile, address) {
  const browser = await puppeteer.launch({
    executablePath: path,
    args: [...args, '--hide-crash-restore-bubble', '--disable-breakpad', address],
    env: { ...process.env, ...env },
    userDataDir: profile,
    pipe: true,
    headless: true,
    // Tabs that crash are nothing to talk to: only the browser itself is asked.
    targetFilter: (target) => target.type() === 'browser',
    waitForInitialPage: false,
  });
  const session = await browser.target().createCDPSession();
  return {
    go: (to) => session.send('Target.createTarget', { url: to }),
    kill: () => killGroup(browser.process()),
    close: () => browser.close(),
    killRenderers: async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
      // Chromium gives a new tab to a process whose death it has not noticed yet.
      await pause(1_000);
    },
  };
}

/** A profile that asks nothing, restores no tabs, and does not hide in a safe mode after many crashes. */
const quiet = {
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

async function openFirefox({ path, args, env }, profile, address) {
  const lines = Object.keys(quiet).map((name) => `user_pref(${JSON.stringify(name)}, ${quiet[name]});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  // Without puppeteer: it rewrites a profile's preferences, which a killed browser would never get back.
  const child = spawn(path, [...args, '--headless', '--no-remote', '--profile', profile, address], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  apart.add(child);
  child.once('exit', () => apart.delete(child));
  return {
    kill: () => killGroup(child),
    close: async () => {
      const ended = gone(child);
      process.kill(child.pid, 'SIGTERM');
      const patience = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 10_000);
      await ended;
      clearTimeout(patience);
    },
  };
}

/** Starts a browser on a profile and opens an address in it. */
export const openBrowser = (found, profile, address) =>
  (found.kind === 'firefox' ? openFirefox : openChromium)(found, profile, address);
