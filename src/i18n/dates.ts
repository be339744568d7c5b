/** Formatters are dear to make and asked for again at every rendering. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

/** A day (`YYYY-MM-DD`) in words, such as "Tuesday, March 10, 2026"; `short` leaves out weekday and year. */
export function dayInWords(day: string, locale: string, form: 'long' | 'short' = 'long'): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const date = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return formatter(locale, form === 'long' ? { ...date, weekday: 'long', year: 'numeric' } : date).format(at);
}

/** A moment (RFC 3339) in words in the zone of the reader's device, such as "March 10 at 6:05 PM". */
export function momentInWords(moment: string, locale: string): string {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return moment;
  const date = formatter(locale, { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  return date.format(at);
}
