import { addDays } from '../../domain/day-math.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { ClockTime, Instant } from '../../domain/zone-time.js';
import { fileOf, textValue } from '../year/ics/lines.js';
import { dateStamp, localStamp, utcStamp } from '../year/ics/stamp.js';

/** An outing as a calendar takes it. */
export interface OutingEntry {
  readonly id: string;
  /** Stands in calendars that others may see. */
  readonly title: string;
  readonly day: PlainDate;
  /** Absent: the whole day. */
  readonly time?: ClockTime;
  /** Milliseconds since 1970. */
  readonly now: Instant;
}

/**
 * One outing as an iCalendar file (RFC 5545), with a neutral title and without its place: others may see the calendar. A
 * time is that of any clock, since a plan is made where one goes.
 */
export const outingCalendar = ({ id, title, day, time, now }: OutingEntry): string =>
  fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//iml-kit//Outing//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${id}@iml-kit`,
    `DTSTAMP:${utcStamp(now)}`,
    ...(time === undefined
      ? [`DTSTART;VALUE=DATE:${dateStamp(day)}`, `DTEND;VALUE=DATE:${dateStamp(addDays(day, 1))}`]
      : [`DTSTART:${localStamp(day, time)}`, 'DURATION:PT1H']),
    `SUMMARY:${textValue(title)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
