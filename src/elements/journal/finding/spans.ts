import type { PlainMonth } from '../../../context/program.js';
import { addDays, addMonths } from '../../../domain/day-math.js';
import { daysInMonth, type PlainDate } from '../../../domain/plain-date.js';

/** Some days; both belong to it. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The days of a month. */
export const daysOf = (month: PlainMonth): Span => ({
  from: `${month}-01`,
  to: `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`,
});

/** The same day a year ago, with three days on each side. */
export function yearAgo(today: PlainDate): Span {
  const day = addMonths(today, -12);
  return { from: addDays(day, -3), to: addDays(day, 3) };
}

/** The last seven days, today among them. */
export const lastWeek = (today: PlainDate): Span => ({ from: addDays(today, -6), to: today });
