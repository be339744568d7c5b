import { formatter } from './dates.js';

/** A clock time (`HH:MM`) in words, such as "6:05 PM". */
export const clockInWords = (time: string, locale: string): string =>
  formatter(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`1970-01-01T${time}:00Z`),
  );
