import { daysInMonth, parsePlainDate, type PlainDate } from './plain-date.js';

/** A day as a whole number: days since 1970-01-01, which is 0. For adding and comparing. */
export type DayNumber = number;

const earliest = -719_162;
const latest = 2_932_896;

const two = (value: number) => String(value).padStart(2, '0');
const four = (value: number) => String(value).padStart(4, '0');

/** The day's number; `NaN` where the text is not a day that exists. */
export function dayNumber(date: PlainDate): DayNumber {
  const parts = parsePlainDate(date);
  if (!parts) return NaN;
  // Years begin in March here, so that the leap day is the last of its year.
  const year = parts.month > 2 ? parts.year : parts.year - 1;
  const month = (parts.month + 9) % 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((month * 153 + 2) / 5) + parts.day - 1 - 719_468;
}

/** The day of a number. What lies before year 1 or after year 9999 becomes the first or last day there is. */
export function dayOf(number: DayNumber): PlainDate {
  const clamped = Math.min(latest, Math.max(earliest, number));
  const days = clamped + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const start = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const inYear = inEra - start;
  const shifted = Math.floor((inYear * 5 + 2) / 153);
  const day = inYear - Math.floor((shifted * 153 + 2) / 5) + 1;
  const month = ((shifted + 2) % 12) + 1;
  return `${four(era * 400 + yearOfEra + (month < 3 ? 1 : 0))}-${two(month)}-${two(day)}`;
}

/** The day so many days later, earlier where `days` is negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => dayOf(dayNumber(date) + days);

/** Weekday by ISO 8601: 1 Monday … 7 Sunday. */
export const weekdayOf = (date: PlainDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The first day on or after `date` with this weekday (1 Monday … 7 Sunday). */
export const nextWeekday = (date: PlainDate, weekday: number): PlainDate =>
  addDays(date, (weekday - weekdayOf(date) + 7) % 7);

/** A month as a whole number: months since January of year 0. For adding and comparing. */
export function monthNumber(date: PlainDate): number {
  const parts = parsePlainDate(date);
  return parts ? parts.year * 12 + parts.month - 1 : NaN;
}

/** First day of a month by its {@link monthNumber}; clamped to years 1 to 9999. */
export function firstOfMonth(month: number): PlainDate {
  const clamped = Math.min(9999 * 12 + 11, Math.max(12, month));
  return `${four(Math.floor(clamped / 12))}-${two((clamped % 12) + 1)}-01`;
}

/** The same day so many months later; a day that the month does not have becomes its last (January 31 + 1). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const parts = parsePlainDate(date);
  if (!parts) return date;
  const total = parts.year * 12 + parts.month - 1 + months;
  if (total > 9999 * 12 + 11) return dayOf(latest);
  if (total < 12) return dayOf(earliest);
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  return `${four(year)}-${two(month)}-${two(Math.min(parts.day, daysInMonth(year, month)))}`;
}
