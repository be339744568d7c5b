import { addDays, weekdayOf } from '../day-math.js';
import type { PlainDate } from '../plain-date.js';
import type { ProgramMonth } from './months.js';

/** The weeks of a month from Sunday on, whole; none where a break took every day of it. */
export function weeksOf({ from, to }: Pick<ProgramMonth, 'from' | 'to'>): readonly (readonly PlainDate[])[] {
  const weeks: PlainDate[][] = [];
  for (let day = addDays(from, -(weekdayOf(from) % 7)); from <= to && day <= to; day = addDays(day, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((at) => addDays(day, at)));
  }
  return weeks;
}
