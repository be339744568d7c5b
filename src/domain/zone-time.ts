import { dayNumber, dayOf } from './day-math.js';
import type { PlainDate } from './plain-date.js';

/** A moment: whole milliseconds since 1970-01-01T00:00Z, as clocks and `Intl` know it. */
export type Instant = number;

/** A clock time, `HH:MM`, 00:00 to 23:59. */
export type ClockTime = string;

/** What a clock on the wall shows. */
export interface WallTime {
  readonly day: PlainDate;
  readonly time: ClockTime;
}

/**
 * How often a clock shows a time on a day: `once` on nearly every day; `skipped` where clocks are put forward over
 * it; `twice` where they are put back over it.
 */
export type Showing = 'once' | 'skipped' | 'twice';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const earliest = dayNumber('0001-01-03') * day;
const latest = dayNumber('9999-12-29') * day;

/** Formatters are dear to make. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const make = (timeZone: string) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  let made: Intl.DateTimeFormat;
  try {
    made = make(zone);
  } catch {
    // A zone that this browser does not know is told where settings are read; here it must not stop anybody.
    made = make('UTC');
  }
  formatters.set(zone, made);
  return made;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Milliseconds that the zone's clocks are ahead of UTC (east positive). An unknown zone counts as UTC. */
export function offsetAt(instant: Instant, zone: string): number {
  const at = Math.floor(Math.min(latest, Math.max(earliest, instant)) / second) * second;
  const read: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(at)) read[type] = Number(value);
  const get = (part: string) => read[part] ?? 0;
  const date = `${String(get('year')).padStart(4, '0')}-${two(get('month'))}-${two(get('day'))}`;
  // Some engines write midnight as 24.
  const seconds = ((get('hour') % 24) * 60 + get('minute')) * 60 + get('second');
  return dayNumber(date) * day + seconds * second - at;
}

/** What the clocks of a zone show at a moment. */
export function wallTime(instant: Instant, zone: string): WallTime {
  const local = instant + offsetAt(instant, zone);
  const number = Math.floor(local / day);
  const minutes = Math.floor((local - number * day) / minute);
  return { day: dayOf(number), time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/**
 * The moment at which the clocks of a zone show a time on a day. A time that comes twice is taken the first time. A
 * time that is skipped is counted from before the change, so that it comes as much later as the clocks are put
 * forward: 02:30 becomes 03:30. The same rule as RFC 5545 (3.3.5) and Temporal's "compatible".
 */
export function momentOf(
  date: PlainDate,
  time: ClockTime,
  zone: string,
): { readonly instant: Instant; readonly showing: Showing } {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const local = dayNumber(date) * day + (hours * 60 + minutes) * minute;
  // A day away is beyond any offset, so these are the offsets before and after a change near this moment.
  const before = offsetAt(local - day, zone);
  const after = offsetAt(local + day, zone);
  const first = local - before;
  const last = local - after;
  const firstHolds = offsetAt(first, zone) === before;
  const lastHolds = offsetAt(last, zone) === after;
  if (firstHolds && lastHolds && first !== last) return { instant: Math.min(first, last), showing: 'twice' };
  if (firstHolds) return { instant: first, showing: 'once' };
  return lastHolds ? { instant: last, showing: 'once' } : { instant: first, showing: 'skipped' };
}

/** The day it is in a zone. */
export const dayIn = (instant: Instant, zone: string): PlainDate => wallTime(instant, zone).day;
