import type { Meeting } from '../../domain/program-year/meetings.js';
import { timesInWords, zoneInWords } from '../../i18n/times.js';

/** Old mail programs draw a box for the narrow spaces that newer clocks write. */
const plainSpaces = (text: string): string => text.replace(/[\u202F\u2009]/g, ' ');

/** Begin and end on the group's clock, such as "6:00 – 7:30 PM". */
export function clockTimes(
  { start, end, zone }: Pick<Meeting, 'start' | 'end' | 'zone'>,
  locale: string,
): string {
  try {
    return plainSpaces(timesInWords(start, end, locale, zone));
  } catch {
    // A zone that nobody knows counts as UTC, as it does where meetings are reckoned.
    return plainSpaces(timesInWords(start, end, locale, 'UTC'));
  }
}

/** What people call the zone of a meeting, such as "Eastern Time"; its own name where that is not known. */
export function clockName({ start, zone }: Pick<Meeting, 'start' | 'zone'>, locale: string): string {
  try {
    return zoneInWords(start, locale, zone);
  } catch {
    return zone;
  }
}
