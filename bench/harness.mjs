import { cpus } from 'node:os';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../scripts/find-browser.mjs';
import { startServer } from './server.mjs';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** How many interleaved rounds a benchmark runs. */
export const rounds = (fallback) => Number(process.env.ROUNDS ?? fallback);

/** The middle one of some figures. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/** A figure with so many digits behind the point. */
export const format = (value, digits = 0) => value.toFixed(digits);

/** Runs a benchmark with the server and a browser, and closes both. `machine` says on what it ran. */
export async function withBrowser(work) {
  const server = await startServer();
  const found = await findBrowser('chromium');
  const browser = await puppeteer.launch({
    ...launchOptions({ ...found, args: [...found.args, ...quiet] }),
    acceptInsecureCerts: true,
    // Filling a store of a hundred thousand entries takes its time.
    protocolTimeout: 900_000,
  });
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${day}, ${await browser.version()}, Node ${process.versions.node}, ${cpus().length} cores`;
  try {
    return await work({ browser, origin: server.origin, machine });
  } finally {
    await browser.close();
    await server.close();
  }
}
