// Load figures beside a plain-HTML floor, in interleaved rounds: only ratios inside one run count.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../scripts/find-browser.mjs';
import { measureLoad } from './measure.mjs';
import { startServer } from './server.mjs';

const rounds = Number(process.env.ROUNDS ?? 7);
const subjects = [
  { name: 'floor: plain HTML + script', path: '/floor.html' },
  { name: 'iml-goal-planner', path: '/goal-planner.html', tag: 'iml-goal-planner' },
  {
    name: 'iml-goal-planner, with modulepreload lines',
    path: '/goal-planner-preloaded.html',
    tag: 'iml-goal-planner',
  },
];

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
const format = (value, digits = 0) => value.toFixed(digits);

const server = await startServer();
const found = await findBrowser('chromium');
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update'];
const browser = await puppeteer.launch({
  ...launchOptions({ ...found, args: [...found.args, ...quiet] }),
  acceptInsecureCerts: true,
});
const lines = [];
try {
  lines.push(
    '# Load figures',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${await browser.version()}, Node ${process.versions.node}, ${cpus().length} cores, medians of ${rounds} interleaved rounds, HTTP/2 with brotli 11. Phone: CPU 4 times slower, 150 ms, 1.6 Mbit/s. Ratios are taken inside a round. Times in ms. kB and requests are those begun until it was usable; later kB came while it was idle. Save: from the press, or the leaving of the field, to the frame that says it is saved; the floor writes one plain row, the element a sealed one with its checks.`,
  );
  for (const profile of ['desk', 'phone']) {
    const taken = subjects.map(() => []);
    for (let round = 0; round < rounds; round++)
      for (const [index, subject] of subjects.entries())
        taken[index].push(
          await measureLoad(browser, { url: server.origin + subject.path, tag: subject.tag, profile }),
        );
    lines.push(
      '',
      `## ${profile}`,
      '',
      '| subject | kB | requests | later kB | first field | × floor | usable | × floor | save | blocking | shift | heap MB |',
      '|--|--|--|--|--|--|--|--|--|--|--|--|',
    );
    for (const [index, subject] of subjects.entries()) {
      const of = (key) => median(taken[index].map((figures) => figures[key]));
      const ratio = (key) =>
        median(taken[index].map((figures, round) => figures[key] / taken[0][round][key]));
      lines.push(
        `| ${subject.name} | ${format(of('kilobytes'), 1)} | ${of('requests')} | ${format(of('laterKilobytes'), 1)} | ${format(of('firstField'))} | ${format(ratio('firstField'), 2)} | ${format(of('usable'))} | ${format(ratio('usable'), 2)} | ${format(of('save'))} | ${format(of('blocking'))} | ${format(of('shift'), 3)} | ${format(of('heap'), 2)} |`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
}
const table = `${lines.join('\n')}\n`;
console.log(table);
await writeFile(new URL('results.md', import.meta.url), table);
