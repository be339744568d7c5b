/**
 * Run by `zones.node.mjs` with `TZ` set: proves the laws of the year against this process's own clocks, then writes
 * sampled years of many zones, for comparing with what other processes write.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, dayOf } from '../../../dist/npm/domain/day-math.js';
import { meetingIn, meetingsOf, nextMeeting } from '../../../dist/npm/domain/program-year/meetings.js';
import { monthOn, monthsOf } from '../../../dist/npm/domain/program-year/months.js';
import { momentOf, wallTime } from '../../../dist/npm/domain/zone-time.js';

const here = process.env.TZ;
const seed = Number(process.env.IML_SEED);
const two = (value) => String(value).padStart(2, '0');

// The date line moved in 2011, American clocks in 2007; both are between these years.
const day = fc.integer({ min: dayNumber('1999-01-01'), max: dayNumber('2040-12-31') }).map(dayOf);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45, 59))
  .map((parts) => parts.map(two).join(':'));
const nightTime = fc.constantFrom(
  '00:00',
  '00:30',
  '01:00',
  '01:30',
  '01:45',
  '02:00',
  '02:15',
  '02:30',
  '03:00',
);

/** The moment that JavaScript's own calendar gives for a clock time of this process's zone. */
function byDate(date, clock) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const [hours, minutes] = clock.split(':').map(Number);
  return new Date(year, month - 1, dayOfMonth, hours, minutes).getTime();
}

function shownHere(instant) {
  const date = new Date(instant);
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}

const check = (runs, ...rest) => fc.assert(fc.property(...rest), { seed, numRuns: runs });

check(1500, day, fc.oneof(time, nightTime), (date, clock) => {
  assert.equal(momentOf(date, clock, here).instant, byDate(date, clock), `${date} ${clock}`);
});

// Every night of three years, at the hours in which clocks change.
for (let number = dayNumber('2025-12-31'); number < dayNumber('2029-01-01'); number++) {
  for (const clock of [
    '00:00',
    '00:30',
    '01:00',
    '01:30',
    '01:45',
    '02:00',
    '02:15',
    '02:30',
    '03:00',
    '23:30',
  ]) {
    const { instant, showing } = momentOf(dayOf(number), clock, here);
    assert.equal(instant, byDate(dayOf(number), clock), `${dayOf(number)} ${clock}`);
    const shown = shownHere(instant);
    assert.equal(showing === 'skipped', shown.time !== clock || shown.day !== dayOf(number));
  }
}

check(1500, fc.integer({ min: 915_148_800, max: 2_240_000_000 }), (seconds) => {
  assert.deepEqual(wallTime(seconds * 1000, here), shownHere(seconds * 1000));
});

const year = fc
  .record({
    start: day,
    meets: fc.record({ weekday: fc.integer({ min: 1, max: 7 }), time: fc.oneof(time, nightTime) }),
    months: fc.constantFrom('calendar', 'from-start'),
    shiftBreaks: fc.boolean(),
    duration: fc.integer({ min: 5, max: 600 }),
    away: fc.array(fc.tuple(fc.nat(400), fc.nat(40)), { maxLength: 3 }),
  })
  .map(({ away, ...rest }) => {
    const after = (days) => dayOf(dayNumber(rest.start) + days);
    return {
      ...rest,
      breaks: away.map(([from, length]) => ({ from: after(from), to: after(from + length) })),
    };
  });

let count = 0;
check(60, year, (settings) => {
  const own = { ...settings, timeZone: here };
  for (const meeting of meetingsOf(own)) {
    count += 1;
    assert.equal(meeting.start, byDate(meeting.plannedDay, settings.meets.time));
    assert.deepEqual({ day: meeting.day, time: meeting.time }, shownHere(meeting.start));
    assert.deepEqual({ day: meeting.endDay, time: meeting.endTime }, shownHere(meeting.end));
    assert.equal(meeting.end - meeting.start, settings.duration * 60_000);
    assert.equal(meeting.month, monthOn(settings, meeting.plannedDay));
    assert.equal(meetingIn(meeting, here).differs, false);
  }
  // Whose zone it is changes the moments, never the days and months of the plan.
  const plan = (zone) =>
    meetingsOf({ ...settings, timeZone: zone })
      .map(({ id, month }) => `${id} ${month}`)
      .sort();
  assert.deepEqual(plan(here), plan('UTC'));
});
console.log(`in ${here}: ${count} meetings`);

const zones = [
  'America/New_York',
  'America/Chicago',
  'Pacific/Honolulu',
  'Europe/Madrid',
  'Australia/Sydney',
];
const now = Date.UTC(2026, 6, 15, 12);
for (const settings of fc.sample(year, { seed, numRuns: 20 })) {
  for (const timeZone of zones) {
    console.log(
      JSON.stringify([
        monthsOf(settings),
        meetingsOf({ ...settings, timeZone }),
        nextMeeting({ ...settings, timeZone }, now) ?? null,
      ]),
    );
  }
}
