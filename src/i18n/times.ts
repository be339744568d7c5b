import { formatter } from './dates.js';

/** From when to when (ms since 1970) on the clocks of a zone, such as "6:00 – 7:30 PM". */
export function timesInWords(start: number, end: number, locale: string, timeZone: string): string {
  const day = formatter(locale, { day: 'numeric', timeZone });
  const time = formatter(locale, { hour: 'numeric', minute: '2-digit', timeZone });
  // Over midnight a range would be written with whole dates.
  return day.format(start) === day.format(end)
    ? time.formatRange(start, end)
    : `${time.format(start)} – ${time.format(end)}`;
}

/** The zone as people call it, such as "Eastern Time". */
export const zoneInWords = (at: number, locale: string, timeZone: string): string =>
  formatter(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/** Weekdays from Sunday on, `long` or as short as a column needs them. */
export const weekdaysInWords = (locale: string, weekday: 'long' | 'short'): readonly string[] =>
  // The 4th of January 1970 was a Sunday.
  [3, 4, 5, 6, 7, 8, 9].map((day) =>
    formatter(locale, { weekday, timeZone: 'UTC' }).format(day * 86_400_000),
  );

/** The month of a day (`YYYY-MM-DD`) in a few letters, such as "Mar". */
export const shortMonth = (day: string, locale: string): string =>
  formatter(locale, { month: 'short', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
