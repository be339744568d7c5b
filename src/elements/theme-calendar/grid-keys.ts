import { addDays } from '../../domain/day-math.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Year } from './year.js';

/** Where a key is pressed. */
export interface GridPlace {
  /** 0 Sunday to 6 Saturday: the column. */
  readonly weekday: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: Pick<Year, 'months'>;
  readonly direction: 'ltr' | 'rtl';
}

/** The nearest day that a month of the program has. */
function within({ months }: Pick<Year, 'months'>, day: PlainDate): PlainDate {
  const [first, last] = [months[0]?.from ?? day, months[months.length - 1]?.to ?? day];
  return day < first ? first : day > last ? last : day;
}

/** The same place in the nearest month before (−1) or after (1) that has a day. */
function monthAway({ month, year }: GridPlace, day: PlainDate, step: -1 | 1): PlainDate | undefined {
  const from = year.months[month - 1]?.from ?? day;
  for (let at = month - 1 + step; at >= 0 && at < year.months.length; at += step) {
    const to = year.months[at];
    if (!to || to.to < to.from) continue;
    let same = to.from;
    for (let left = from; left < day && same < to.to; left = addDays(left, 1)) same = addDays(same, 1);
    return same;
  }
  return undefined;
}

/**
 * The day that a key leads to (ARIA Authoring Practices, *Date picker dialog*): arrows by day and week, Home and End
 * in the week, PageUp and PageDown by month. Undefined for any other key; never outside the year.
 */
export function dayFor(key: string, day: PlainDate, place: GridPlace): PlainDate | undefined {
  const along = place.direction === 'rtl' ? -1 : 1;
  const { weekday } = place;
  switch (key) {
    case 'ArrowRight':
      return within(place.year, addDays(day, along));
    case 'ArrowLeft':
      return within(place.year, addDays(day, -along));
    case 'ArrowDown':
      return within(place.year, addDays(day, 7));
    case 'ArrowUp':
      return within(place.year, addDays(day, -7));
    case 'Home':
      return within(place.year, addDays(day, -weekday));
    case 'End':
      return within(place.year, addDays(day, 6 - weekday));
    case 'PageDown':
      return monthAway(place, day, 1) ?? day;
    case 'PageUp':
      return monthAway(place, day, -1) ?? day;
    default:
      return undefined;
  }
}
