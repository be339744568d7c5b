/**
 * `npm run test:icalendar`: reads calendar files with Debian's python3-icalendar, a reader that shares nothing with
 * ours, and compares every instant. Needs `python3-icalendar` and a build; its own script, since few machines have it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { meetingsOf } from 'iml-kit';
import { yearCalendar } from 'iml-kit/publish';
import { sampleYear } from './samples.mjs';

const reader = `
import json, sys, warnings
warnings.simplefilter('error')
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
events = calendar.walk('VEVENT')
errors = [str(e) for part in calendar.walk() for e in getattr(part, 'errors', [])]
for zone in calendar.walk('VTIMEZONE'):
    zone.to_tz()
at = lambda value: round(value.timestamp() * 1000)
print(json.dumps({'errors': errors, 'events': [
    [str(e['UID']), at(e.decoded('DTSTART')), at(e.decoded('DTEND')), str(e.get('LOCATION', ''))] for e in events
]}))
`;

const python = ['/usr/bin/python3', 'python3'].find(
  (path) =>
    (path.startsWith('/') ? existsSync(path) : true) &&
    spawnSync(path, ['-c', 'import icalendar']).status === 0,
);
if (python === undefined) {
  console.error('python3-icalendar is not here. On Debian: apt-get install python3-icalendar');
  process.exit(1);
}

let [passed, failed] = [0, 0];
// Debian's reader takes zones that it knows from pytz, whose clocks end in 2037.
const zones = ['America/New_York', 'America/Los_Angeles', 'America/Phoenix', 'Europe/Dublin', 'Africa/Casablanca', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Honolulu', 'UTC']; // prettier-ignore
for (const zone of zones) {
  for (const meets of ['Sunday 01:30', 'Sunday 02:30', 'Tuesday 18:00', 'Saturday 23:15']) {
    for (const start of ['1997-02-03', '2026-01-05', '2035-07-01']) {
      const settings = sampleYear({ start, meets, 'time-zone': zone, changes: `add ${start} 10:00` });
      const file = yearCalendar(settings, { language: 'both', title: 'theme' });
      const { status, stdout, stderr } = spawnSync(python, ['-c', reader], { input: file, encoding: 'utf8' });
      const expected = meetingsOf(settings)
        .filter(({ state }) => state !== 'break')
        .map(({ id, start: begins, end }) => [`${id}.sample@iml-kit`, begins, end, settings.place['']]);
      const told = status === 0 ? JSON.parse(stdout) : undefined;
      const isRight =
        told !== undefined &&
        told.errors.length === 0 &&
        JSON.stringify(told.events) === JSON.stringify(expected);
      if (isRight) passed += 1;
      else {
        failed += 1;
        const odd = told?.events.find((event, index) => String(event) !== String(expected[index]));
        console.error(`${zone}, ${meets}, ${start}: ${stderr || told?.errors || odd}`);
      }
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
