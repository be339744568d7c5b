import { addMonths, dayNumber } from '../day-math.js';
import { isPlainDate, type PlainDate } from '../plain-date.js';
import { mistake, type Read } from './problem.js';
import type { Break } from './settings.js';

const sample = '2026-01-05';
const two = (text: string) => text.padStart(2, '0');

/** The day that people in the United States mean by `1/5/2026` or `1-5-2026`; other orders where only they fit. */
function guess(text: string): PlainDate {
  const parts = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})$/.exec(text);
  const [, a = '', b = '', c = ''] = parts ?? [];
  const orders = [
    [a, b, c],
    [c, a, b],
    [c, b, a],
  ] as const;
  for (const [year, month, day] of orders) {
    const candidate = `${year}-${two(month)}-${two(day)}`;
    if (year.length === 4 && isPlainDate(candidate)) return candidate;
  }
  return sample;
}

/** A day written `2026-01-05`. */
export function readDay(given: string): Read<PlainDate> {
  const text = given.trim();
  return isPlainDate(text) ? { value: text } : mistake('day-unreadable', guess(text));
}

/** The longest break that is guessed, in days. */
const longestGuess = 62;

/** One break: `2026-12-21/2027-01-03`, also with `to`, `a` or `–`, or a single day. */
export function readBreak(given: string): Read<Break> {
  const [first = '', last = first, more] = given
    .trim()
    .split(/\s*(?:\/(?=\s*\d{4}-)|\.\.|–|\s(?:to|a)\s)\s*/i);
  const from = readDay(first);
  const to = readDay(last);
  if ('value' in from && 'value' in to && more === undefined) {
    return from.value <= to.value
      ? { value: { from: from.value, to: to.value } }
      : mistake('break-backwards', forwards(from.value, to.value));
  }
  const day = (read: Read<PlainDate>) => ('value' in read ? read.value : read.suggestion);
  const [a, b] = [day(from), day(to)];
  return mistake('break-unreadable', a <= b && first !== last ? `${a}/${b}` : a);
}

/** A break is some weeks: one that ends before it begins more often misses a year than its order. */
function forwards(from: PlainDate, to: PlainDate): string {
  const later = addMonths(to, 12);
  const isWeeks = later > from && dayNumber(later) - dayNumber(from) <= longestGuess;
  return isWeeks ? `${from}/${later}` : `${to}/${from}`;
}

/** The breaks of a list, separated by commas, semicolons or line ends. */
export const splitBreaks = (given: string): readonly string[] =>
  given.split(/[,;\n]/).flatMap((part) => part.trim() || []);
