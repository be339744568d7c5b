// The month of the theme calendar beside a plain table and its peers, in interleaved rounds.
import { writeFile } from 'node:fs/promises';
import { format, median, rounds as asked, withBrowser } from './harness.mjs';
import { measureMonth } from './month-measure.mjs';

const rounds = asked(7);
const ours = {
  cell: ['iml-theme-calendar', 'td[data-day]'],
  next: ['iml-theme-calendar', '.next-month'],
  wired: ['iml-theme-calendar', '.next-month'],
};
const subjects = [
  {
    name: 'floor: plain table',
    path: '/month-floor.html',
    ways: { cell: ['td'], next: ['#next'], wired: ['[data-wired]'] },
  },
  { name: 'iml-theme-calendar', path: '/theme-calendar.html', ways: ours },
  {
    name: 'iml-theme-calendar, with modulepreload lines',
    path: '/theme-calendar-preloaded.html',
    ways: ours,
  },
  {
    name: 'cally (chooses days, shows no events)',
    path: '/cally.html',
    ways: {
      cell: ['calendar-month', 'td button'],
      next: ['calendar-date', '[part~="next"]'],
      wired: ['calendar-month', 'td button'],
    },
  },
  {
    name: 'FullCalendar',
    path: '/fullcalendar.html',
    ways: { cell: ['.fc-daygrid-day'], next: ['.fc-next-button'], wired: ['.fc-daygrid-event'] },
  },
  {
    name: 'Schedule-X',
    path: '/schedule-x.html',
    ways: {
      cell: ['.sx__month-grid-day'],
      next: ['.sx__chevron--next'],
      wired: ['.sx__month-grid-event'],
    },
  },
];

/** Measures every subject and writes `month-results.md`. */
export const benchMonth = () =>
  withBrowser(async ({ browser, origin, machine }) => {
    const lines = [
      '# Figures of the month',
      '',
      `${machine}, medians of ${rounds} interleaved rounds, HTTP/2 with brotli 11. Phone: CPU 4 times slower, 150 ms, 1.6 Mbit/s. Ratios are taken inside a round. Times in ms. kB and requests are those begun until it was usable. Next month: main-thread time of one press.`,
    ];
    for (const profile of ['desk', 'phone']) lines.push(...(await tableOf(browser, origin, profile)));
    const table = `${lines.join('\n')}\n`;
    console.log(table);
    await writeFile(new URL('month-results.md', import.meta.url), table);
  });

async function tableOf(browser, origin, profile) {
  const taken = subjects.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { path, ways }] of subjects.entries())
      taken[index].push(await measureMonth(browser, { url: origin + path, ways, profile }));
  const rows = subjects.map(({ name }, index) => {
    const of = (key) => median(taken[index].map((figures) => figures[key]));
    const ratio = (key) => median(taken[index].map((figures, round) => figures[key] / taken[0][round][key]));
    return `| ${name} | ${format(of('kilobytes'), 1)} | ${of('requests')} | ${format(of('firstCell'))} | ${format(of('usable'))} | ${format(ratio('usable'), 2)} | ${format(of('blocking'))} | ${format(of('shift'), 3)} | ${format(of('heap'), 2)} | ${format(of('turn'), 1)} | ${format(ratio('turn'), 2)} |`;
  });
  return [
    '',
    `## ${profile}`,
    '',
    '| subject | kB | requests | first cell | usable | × floor | blocking | shift | heap MB | next month | × floor |',
    '|--|--|--|--|--|--|--|--|--|--|--|',
    ...rows,
  ];
}
