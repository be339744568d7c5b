import { formatter } from './dates.js';

/**
 * The day of a moment (RFC 3339) in the zone of the reader's device, or a day (`YYYY-MM-DD`), such as "March 4"; with
 * the year where it is not this one.
 */
export function dayOfMoment(at: string, locale: string, thisYear = new Date().getFullYear()): string {
  const isDay = at.length === 10;
  const moment = Date.parse(isDay ? `${at}T00:00:00Z` : at);
  if (Number.isNaN(moment)) return at;
  const year = isDay ? Number(at.slice(0, 4)) : new Date(moment).getFullYear();
  const form = formatter(locale, {
    month: 'long',
    day: 'numeric',
    ...(year === thisYear ? {} : { year: 'numeric' }),
    ...(isDay ? { timeZone: 'UTC' } : {}),
  });
  return form.format(moment);
}
