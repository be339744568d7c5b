import { addDays, nextWeekday } from '../domain/day-math.js';
import { dayIn } from '../domain/zone-time.js';
import { fileOf, textValue } from './year/ics/lines.js';
import { localStamp, utcStamp } from './year/ics/stamp.js';

/** A reminder that comes back. */
export interface ReminderOptions {
  /** `every`, or a day of the week as a digit, 1 Monday to 7 Sunday. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
  /** All that it says; neutral, since a locked screen shows it. */
  readonly title: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A calendar file of one entry. Its time floats: it rings at that hour wherever the person is. */
export function reminderCalendar({ day, time, title, id, now }: ReminderOptions): string {
  // From tomorrow on: on the day itself the hour may be over.
  const tomorrow = addDays(dayIn(now, 'UTC'), 1);
  const weekday = day === 'every' ? undefined : Number(day);
  const first = weekday === undefined ? tomorrow : nextWeekday(tomorrow, weekday);
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//iml-kit//reminder//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${id}@iml-kit`,
    `DTSTAMP:${utcStamp(now)}`,
    `DTSTART:${localStamp(first, time)}`,
    'DURATION:PT15M',
    weekday === undefined ? 'RRULE:FREQ=DAILY' : `RRULE:FREQ=WEEKLY;BYDAY=${names[weekday - 1]}`,
    `SUMMARY:${textValue(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${textValue(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
