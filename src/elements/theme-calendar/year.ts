import type { PlainDate } from '../../domain/plain-date.js';
import { isHeld, meetingsOf, type Meeting } from '../../domain/program-year/meetings.js';
import { monthsOf, type ProgramMonth } from '../../domain/program-year/months.js';
import type { ProgramSettings } from '../../domain/program-year/settings.js';
import { themesOf, type Theme } from '../../domain/program-year/themes.js';

/** A program year, reckoned once. */
export interface Year {
  readonly settings: ProgramSettings;
  /** IANA time zone of the group's clock; the reader's where the host names none. */
  readonly zone: string;
  readonly themes: readonly Theme[];
  /** None where the program has no start. */
  readonly months: readonly ProgramMonth[];
  readonly meetings: readonly Meeting[];
  /** What each day shows, in the order of time; days without a meeting are not in it. */
  readonly days: ReadonlyMap<PlainDate, readonly DayMeeting[]>;
}

/** A meeting as a day shows it: `away` on the planned day of one that was moved. */
export interface DayMeeting {
  readonly meeting: Meeting;
  readonly away: boolean;
}

function daysOf(meetings: readonly Meeting[]): Year['days'] {
  const days = new Map<PlainDate, DayMeeting[]>();
  const put = (day: PlainDate, meeting: Meeting, away = false): unknown =>
    days.set(day, [...(days.get(day) ?? []), { meeting, away }]);
  for (const meeting of meetings) {
    const { state, plannedDay, day } = meeting;
    if (state === 'moved' && plannedDay !== day) put(plannedDay, meeting, true);
    put(day, meeting);
  }
  return days;
}

/** Reckons the year. */
export function yearOf(settings: ProgramSettings, readerZone: string): Year {
  const zone = settings.timeZone ?? readerZone;
  const meetings = meetingsOf(settings, zone);
  return {
    settings,
    zone,
    themes: themesOf(settings),
    months: monthsOf(settings),
    meetings,
    days: daysOf(meetings),
  };
}

/** What a day shows, in the order of time. */
export const onDay = ({ days }: Year, day: PlainDate): readonly DayMeeting[] => days.get(day) ?? [];

/** The meetings of a month (1 to 12), cancelled ones and those in breaks too. */
export const ofMonth = ({ meetings }: Year, month: number): readonly Meeting[] =>
  meetings.filter((meeting) => meeting.month === month);

/** How many of them are held. */
export const heldIn = (year: Year, month: number): number => ofMonth(year, month).filter(isHeld).length;
