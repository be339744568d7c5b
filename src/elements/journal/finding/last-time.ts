import { addDays, nextWeekday } from '../../../domain/day-math.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { isHeld, meetingsOf } from '../../../domain/program-year/meetings.js';
import type { ProgramSettings } from '../../../domain/program-year/settings.js';
import { lastWeek, type Span } from './spans.js';

/** Days after which a meeting is no longer "last time": a long break lies in between. */
const longAgo = 42;

/** Since when "last time" counts, and the day of the meeting it was, where one is known. */
export interface LastTime {
  readonly span: Span;
  readonly meeting?: PlainDate;
}

/** The last meeting before a day; of a program without a start, the last day with its weekday. */
function meetingBefore(settings: ProgramSettings, today: PlainDate): PlainDate | undefined {
  if (settings.start === undefined)
    return settings.meets && addDays(nextWeekday(today, settings.meets.weekday), -7);
  const held = meetingsOf(settings).filter((meeting) => isHeld(meeting) && meeting.day < today);
  return held[held.length - 1]?.day;
}

/** Since the last meeting before today, or the last seven days where none is known or it is long ago. */
export function lastTime(settings: ProgramSettings | undefined, today: PlainDate): LastTime {
  const meeting = settings && meetingBefore(settings, today);
  if (meeting === undefined || meeting < addDays(today, -longAgo)) return { span: lastWeek(today) };
  return { span: { from: meeting, to: today }, meeting };
}
