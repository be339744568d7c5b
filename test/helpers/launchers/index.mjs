import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

export async function launchersFor(names) {
  return names.map(() =>
    chromeLauncher({
      puppeteer,
      concurrency: 2,
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      },
    }),
  );
}
