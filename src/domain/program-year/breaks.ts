import { dayNumber } from '../day-math.js';
import type { PlainDate } from '../plain-date.js';
import type { Break } from './settings.js';

/** Breaks by their start, those that touch or overlap as one, nothing of them before `start`. */
export function joinedBreaks(breaks: readonly Break[], start: PlainDate): readonly Break[] {
  const sorted = breaks
    .filter(({ from, to }) => from <= to && to >= start)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: Break[] = [];
  for (const { from, to } of sorted) {
    const last = joined[joined.length - 1];
    const begin = from < start ? start : from;
    if (last && dayNumber(begin) <= dayNumber(last.to) + 1) {
      joined[joined.length - 1] = { from: last.from, to: to > last.to ? to : last.to };
    } else joined.push({ from: begin, to });
  }
  return joined;
}

/** The break in which a day lies. */
export const breakOn = (breaks: readonly Break[], day: PlainDate): Break | undefined =>
  breaks.find(({ from, to }) => from <= day && day <= to);

/** Days of a break, both ends counted. */
export const daysOfBreak = ({ from, to }: Break): number => dayNumber(to) - dayNumber(from) + 1;
