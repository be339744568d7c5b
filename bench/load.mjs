// Load figures beside a plain-HTML floor, in interleaved rounds: only ratios inside one run count.
import { writeFile } from 'node:fs/promises';
import { format, median, rounds as asked, withBrowser } from './harness.mjs';
import { measureLoad } from './measure.mjs';

const rounds = asked(7);
const subjects = [
  { name: 'floor: plain HTML + script', path: '/floor.html' },
  { name: 'iml-goal-planner', path: '/goal-planner.html', tag: 'iml-goal-planner' },
  {
    name: 'iml-goal-planner, with modulepreload lines',
    path: '/goal-planner-preloaded.html',
    tag: 'iml-goal-planner',
  },
];

/** Measures every subject and writes `results.md`. */
export const benchLoad = () =>
  withBrowser(async ({ browser, origin, machine }) => {
    const lines = [
      '# Load figures',
      '',
      `${machine}, medians of ${rounds} interleaved rounds, HTTP/2 with brotli 11. Phone: CPU 4 times slower, 150 ms, 1.6 Mbit/s. Ratios are taken inside a round. Times in ms. kB and requests are those begun until it was usable; later kB came while it was idle. Save: from the press, or the leaving of the field, to the frame that says it is saved; the floor writes one plain row, the element a sealed one with its checks.`,
    ];
    for (const profile of ['desk', 'phone']) lines.push(...(await tableOf(browser, origin, profile)));
    const table = `${lines.join('\n')}\n`;
    console.log(table);
    await writeFile(new URL('results.md', import.meta.url), table);
  });

async function tableOf(browser, origin, profile) {
  const taken = subjects.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, subject] of subjects.entries())
      taken[index].push(
        await measureLoad(browser, { url: origin + subject.path, tag: subject.tag, profile }),
      );
  const rows = subjects.map(({ name }, index) => {
    const of = (key) => median(taken[index].map((figures) => figures[key]));
    const ratio = (key) => median(taken[index].map((figures, round) => figures[key] / taken[0][round][key]));
    return `| ${name} | ${format(of('kilobytes'), 1)} | ${of('requests')} | ${format(of('laterKilobytes'), 1)} | ${format(of('firstField'))} | ${format(ratio('firstField'), 2)} | ${format(of('usable'))} | ${format(ratio('usable'), 2)} | ${format(of('save'))} | ${format(of('blocking'))} | ${format(of('shift'), 3)} | ${format(of('heap'), 2)} |`;
  });
  return [
    '',
    `## ${profile}`,
    '',
    '| subject | kB | requests | later kB | first field | × floor | usable | × floor | save | blocking | shift | heap MB |',
    '|--|--|--|--|--|--|--|--|--|--|--|--|',
    ...rows,
  ];
}
