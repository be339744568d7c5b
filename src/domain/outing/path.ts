import { addDays, firstOfMonth, monthNumber } from '../day-math.js';
import type { PlainDate } from '../plain-date.js';
import { monthsOf, type MonthSettings } from '../program-year/months.js';
import { monthsOfYear } from '../program-year/themes.js';
import { companions, type Companion } from './choices.js';
import { wasThere, type OutingBody } from './outing.js';

/** The days of one month of the path; both belong to it. */
export interface PathMonth {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** With whom somebody went in a month: each way once, since a path counts nothing. */
export interface PathStep extends PathMonth {
  readonly ways: readonly Companion[];
}

/** What the path needs of an outing. */
export type Walked = Pick<OutingBody, 'day' | 'with' | 'state'>;

/**
 * The months to look at: those of the program where it has a year and today lies in it, else the last twelve of the
 * calendar.
 */
export function pathMonths(settings: MonthSettings | undefined, today: PlainDate): readonly PathMonth[] {
  const year = (settings ? monthsOf(settings) : []).filter(({ from, to }) => from <= to);
  const [first] = year;
  const last = year[year.length - 1];
  if (first && last && first.from <= today && today <= last.to)
    return year.map(({ from, to }) => ({ from, to }));
  const newest = monthNumber(today);
  return new Array<number>(monthsOfYear).fill(newest - monthsOfYear + 1).map((first, at) => ({
    from: firstOfMonth(first + at),
    to: addDays(firstOfMonth(first + at + 1), -1),
  }));
}

/** Month by month with whom somebody went, of outings in any order. Where nobody went, no way is named. */
export const pathOf = (months: readonly PathMonth[], outings: readonly Walked[]): readonly PathStep[] =>
  months.map(({ from, to }) => {
    const here = outings.filter(
      (one) => wasThere(one) && one.day !== undefined && from <= one.day && one.day <= to,
    );
    return { from, to, ways: companions.filter((way) => here.some((one) => one.with === way)) };
  });
