import { addDays, nextWeekday } from '../../../domain/day-math.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import type { ProgramSettings } from '../../../domain/program-year/settings.js';
import { lastWeek, type Span } from './spans.js';

/** Weeks that are looked through for a meeting that was held: a long break is more than "last time". */
const mostWeeks = 6;

/** Since when "last time" counts, and the meeting it was, where one is known. */
export interface LastTime {
  readonly span: Span;
  readonly meeting?: PlainDate;
}

/** Since the last meeting before today, or the last seven days where none is known. */
export function lastTime(settings: ProgramSettings | undefined, today: PlainDate): LastTime {
  const { meets, start, breaks = [] } = settings ?? {};
  if (!meets) return { span: lastWeek(today) };
  let meeting = addDays(nextWeekday(today, meets.weekday), -7);
  for (let week = 0; week < mostWeeks; week++) {
    if (start !== undefined && meeting < start) break;
    const isHeld = !breaks.some(({ from, to }) => from <= meeting && meeting <= to);
    if (isHeld) return { span: { from: meeting, to: today }, meeting };
    meeting = addDays(meeting, -7);
  }
  return { span: lastWeek(today) };
}
