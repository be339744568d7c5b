/** Formatters are dear to make and asked for again at every rendering. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter, made once for each language and form. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

const forms = {
  long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { weekday: 'long', month: 'long', day: 'numeric' },
  short: { month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
} as const;

function inWords(day: string, locale: string, form: keyof typeof forms): string | undefined {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : formatter(locale, { ...forms[form], timeZone: 'UTC' }).format(at);
}

/**
 * A day (`YYYY-MM-DD`) in words, such as "Tuesday, March 10, 2026"; `weekday` leaves out the year, `short` the
 * weekday too.
 */
export const dayInWords = (
  day: string,
  locale: string,
  form: 'long' | 'weekday' | 'short' = 'long',
): string => inWords(day, locale, form) ?? day;

/** A month (`YYYY-MM`) in words, such as "March 2026", as it begins a line. */
export function monthInWords(month: string, locale: string): string {
  const words = inWords(`${month}-01`, locale, 'month') ?? month;
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

/** A moment (RFC 3339) in words in the zone of the reader's device, such as "March 10 at 6:05 PM". */
export function momentInWords(moment: string, locale: string): string {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return moment;
  const date = formatter(locale, { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  return date.format(at);
}
