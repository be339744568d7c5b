import { dayNumber } from '../../../domain/day-math.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { wallTime, type ClockTime, type Instant } from '../../../domain/zone-time.js';

/** A day as `20260310`. */
export const dateStamp = (day: PlainDate): string => day.replaceAll('-', '');

/** A day and clock time as `20260310T180000`, without a zone. */
export const localStamp = (day: PlainDate, time: ClockTime): string =>
  `${dateStamp(day)}T${time.replace(':', '')}00`;

/** A moment as `20260310T220000Z`; whole minutes are enough for people, seconds for stamps. */
export function utcStamp(instant: Instant): string {
  const { day, time } = wallTime(instant, 'UTC');
  const seconds = Math.floor(instant / 1000) - dayNumber(day) * 86_400;
  return `${dateStamp(day)}T${time.replace(':', '')}${String(seconds % 60).padStart(2, '0')}Z`;
}
