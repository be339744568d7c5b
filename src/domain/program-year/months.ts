import { addDays, addMonths, firstOfMonth, monthNumber, nextWeekday } from '../day-math.js';
import { isPlainDate, type PlainDate } from '../plain-date.js';
import { daysOfBreak, joinedBreaks } from './breaks.js';
import type { Break, ProgramSettings } from './settings.js';
import { monthsOfYear } from './themes.js';

/** What the months of a year depend on. */
export type MonthSettings = Pick<ProgramSettings, 'start' | 'meets' | 'breaks' | 'months' | 'shiftBreaks'>;

/** The days of a month of the program; both belong to it. */
export interface ProgramMonth {
  /** 1 to 12. */
  readonly number: number;
  readonly from: PlainDate;
  /** Before `from` where a break swallowed the month: it has no day then. */
  readonly to: PlainDate;
}

/** Weeks of a break that is made of whole weeks, else 0. */
function wholeWeeks(one: Break): number {
  const days = daysOfBreak(one);
  return days % 7 === 0 ? days / 7 : 0;
}

/** The first meeting on or after a day that no break takes away; the day itself where no weekly meeting is known. */
function firstHeld(day: PlainDate, weekday: number | undefined, breaks: readonly Break[]): PlainDate {
  let next = weekday === undefined ? day : nextWeekday(day, weekday);
  for (const { from, to } of breaks) {
    if (next < from || next > to) continue;
    next = addDays(to, 1);
    if (weekday !== undefined) next = nextWeekday(next, weekday);
  }
  return next;
}

/**
 * The first days of months 1 to 12, and the first day after the year. Months counted from the start begin with the
 * first meeting held on or after each monthly anniversary; with `shiftBreaks` every break of whole weeks that lies
 * before moves the anniversary by its weeks.
 */
function beginnings(settings: MonthSettings, start: PlainDate): readonly PlainDate[] {
  const weekday = settings.meets?.weekday;
  const days: PlainDate[] = [];
  if (settings.months === 'calendar') {
    // A break never moves calendar months, so the first meeting is the first that the week would have.
    const first = monthNumber(weekday === undefined ? start : nextWeekday(start, weekday));
    for (let month = 0; month <= monthsOfYear; month++) days.push(firstOfMonth(first + month));
    return days;
  }
  const breaks = joinedBreaks(settings.breaks, start);
  for (let month = 0; month <= monthsOfYear; month++) {
    let anniversary = addMonths(start, month);
    for (const one of settings.shiftBreaks ? breaks : []) {
      if (one.from <= anniversary) anniversary = addDays(anniversary, wholeWeeks(one) * 7);
    }
    days.push(firstHeld(anniversary, weekday, breaks));
  }
  return days;
}

/** The twelve months of the program; none where it has no start. */
export function monthsOf(settings: MonthSettings): readonly ProgramMonth[] {
  const { start } = settings;
  if (start === undefined || !isPlainDate(start)) return [];
  const days = beginnings(settings, start);
  return days.slice(1).map((next, index) => ({
    number: index + 1,
    from: days[index] ?? start,
    to: addDays(next, -1),
  }));
}

/**
 * The month of the program (1 to 12) in which a day lies; undefined before month 1, after month 12, and where the
 * program has no start.
 *
 * By the calendar, month 1 is the whole calendar month of the first weekly meeting on or after the start. Counted
 * from the start, month n begins with the first meeting held on or after the (n − 1)-th monthly anniversary, clamped
 * to the last day of a short month.
 */
export const monthOn = (settings: MonthSettings, day: PlainDate): number | undefined =>
  monthsOf(settings).find(({ from, to }) => from <= day && day <= to)?.number;
