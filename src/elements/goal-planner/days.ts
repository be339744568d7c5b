import { parsePlainDate, type PlainDate } from '../../domain/plain-date.js';

/** The day on the wall where the person is. */
export function today(now = new Date()): PlainDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day in words: "March 10, 2026". */
export function dayInWords(day: PlainDate, locale: string): string {
  const parts = parsePlainDate(day);
  if (!parts) return day;
  const date = new Date(0);
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A moment in words, where the person is: "March 10, 2026 at 4:05 PM". */
export const momentInWords = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
