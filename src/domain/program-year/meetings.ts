import { addDays, nextWeekday } from '../day-math.js';
import type { PlainDate } from '../plain-date.js';
import { momentOf, wallTime, type ClockTime, type Instant, type Showing } from '../zone-time.js';
import { breakOn, daysOfBreak, joinedBreaks } from './breaks.js';
import type { AddedMeeting, Change } from './changes.js';
import { monthOn, monthsOf, type MonthSettings } from './months.js';
import type { ProgramSettings, Texts } from './settings.js';

/** What the meetings of a year depend on. */
export type MeetingSettings = MonthSettings &
  Pick<ProgramSettings, 'timeZone' | 'duration' | 'changes' | 'place'>;

/** Whether a meeting is held: not where it is `cancelled` or lies in a `break`. */
export type MeetingState = 'planned' | 'moved' | 'added' | 'cancelled' | 'break';

/** One meeting of the year. */
export interface Meeting {
  /** The same over every change: its planned day, with `added-` before it where it is not a weekly one. */
  readonly id: string;
  readonly state: MeetingState;
  /** 1 to 12: the month of its planned day, wherever it was moved. */
  readonly month: number;
  /** The day of the weekly plan. */
  readonly plannedDay: PlainDate;
  /** Day and clock time in the group's zone, when it begins and when it ends. */
  readonly day: PlainDate;
  readonly time: ClockTime;
  readonly endDay: PlainDate;
  readonly endTime: ClockTime;
  readonly start: Instant;
  readonly end: Instant;
  /** IANA time zone of the group's clock. */
  readonly zone: string;
  /** How often the clock shows the planned time on that day; `time` is what was made of it. */
  readonly showing: Showing;
  /** Where, if it is said: its own place, else the usual one. Strangers may see it only with `showPlace`. */
  readonly place?: Texts;
  /** What the host says about its change. */
  readonly note?: Texts;
}

/** A day of the weekly plan and the month (1 to 12) it belongs to. */
export interface PlannedDay {
  readonly day: PlainDate;
  readonly month: number;
}

/** A meeting that lies in a break of more days is not listed: nobody plans that, and it may go on for ages. */
const longestBreak = 366;

/** Every day of the weekly plan from the start to the end of month 12, those in breaks too. */
export function plannedDays(settings: MonthSettings): readonly PlannedDay[] {
  const { start, meets } = settings;
  if (start === undefined || !meets) return [];
  const breaks = joinedBreaks(settings.breaks, start).filter((one) => daysOfBreak(one) > longestBreak);
  const days: PlannedDay[] = [];
  for (const { number, from, to } of monthsOf(settings)) {
    let day = nextWeekday(from < start ? start : from, meets.weekday);
    while (day <= to) {
      const away = breakOn(breaks, day);
      if (!away) days.push({ day, month: number });
      const next = away ? nextWeekday(addDays(away.to, 1), meets.weekday) : addDays(day, 7);
      // The last days there are repeat themselves.
      if (next <= day) break;
      day = next;
    }
  }
  return days;
}

interface Plan {
  readonly id: string;
  readonly state: MeetingState;
  readonly month: number;
  readonly plannedDay: PlainDate;
  readonly day: PlainDate;
  readonly time: ClockTime;
  readonly minutes: number;
  readonly place?: Texts | undefined;
  readonly note?: Texts | undefined;
}

function weeklyPlans(settings: MeetingSettings): readonly Plan[] {
  const { start = '', meets, duration, changes = [] } = settings;
  if (!meets) return [];
  const breaks = joinedBreaks(settings.breaks, start);
  const changed = new Map<PlainDate, Exclude<Change, AddedMeeting>>();
  for (const change of changes) if (change.kind !== 'added') changed.set(change.day, change);
  return plannedDays(settings).map(({ day, month }) => {
    const plan = { id: day, month, plannedDay: day, day, time: meets.time, minutes: duration };
    const change = changed.get(day);
    if (change?.kind === 'moved') {
      const { to, time = meets.time, place, note } = change;
      return { ...plan, state: 'moved', day: to, time, place, note };
    }
    if (change) return { ...plan, state: 'cancelled', note: change.note };
    return { ...plan, state: breakOn(breaks, day) ? 'break' : 'planned' };
  });
}

function addedPlans(settings: MeetingSettings): readonly Plan[] {
  const plans = new Map<string, Plan>();
  const perDay = new Map<PlainDate, number>();
  for (const change of settings.changes ?? []) {
    const { day } = change;
    const month = monthOn(settings, day);
    if (change.kind !== 'added' || month === undefined) continue;
    const time = change.time ?? settings.meets?.time;
    if (time === undefined) continue;
    const key = `${day} ${time}`;
    const count = perDay.get(day) ?? 0;
    if (!plans.has(key)) perDay.set(day, count + 1);
    plans.set(key, {
      id: plans.get(key)?.id ?? `added-${day}${count > 0 ? `-${count + 1}` : ''}`,
      state: 'added',
      month,
      plannedDay: day,
      day,
      time,
      minutes: change.duration ?? settings.duration,
      place: change.place,
      note: change.note,
    });
  }
  return [...plans.values()];
}

/**
 * Every meeting of the program's year in the order of time, also those that are cancelled or lie in a break. Clock
 * times hold in the program's zone over every change of clocks; `zone` holds where the program names none (the
 * reader's own, for a view). A time that clocks skip or show twice: see `momentOf`.
 *
 * A later change of the same day replaces an earlier one. Changes of days that are not of the plan are left out;
 * `yearProblems` tells them.
 */
export function meetingsOf(settings: MeetingSettings, zone = 'UTC'): readonly Meeting[] {
  const own = settings.timeZone ?? zone;
  const meetings = [...weeklyPlans(settings), ...addedPlans(settings)].map((plan): Meeting => {
    const { minutes, place = settings.place, note, ...rest } = plan;
    const { instant: start, showing } = momentOf(plan.day, plan.time, own);
    const end = start + minutes * 60_000;
    const ended = wallTime(end, own);
    return {
      ...rest,
      ...wallTime(start, own),
      endDay: ended.day,
      endTime: ended.time,
      start,
      end,
      zone: own,
      showing,
      ...(place ? { place } : {}),
      ...(note ? { note } : {}),
    };
  });
  return meetings.sort((a, b) => a.start - b.start);
}

/** Whether it takes place. */
export const isHeld = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'planned' || state === 'moved' || state === 'added';

/**
 * The meeting that goes on at this moment, else the next one that is held; undefined after the last of the year.
 * `now` is the clock's value, `zone` as for {@link meetingsOf}.
 */
export const nextMeeting = (settings: MeetingSettings, now: Instant, zone?: string): Meeting | undefined =>
  meetingsOf(settings, zone).find((meeting) => isHeld(meeting) && meeting.end > now);

/** When a meeting begins and ends on the clocks of a reader's zone, and whether they show anything else. */
export function meetingIn(
  meeting: Pick<Meeting, 'start' | 'end' | 'zone'>,
  zone: string,
): {
  readonly day: PlainDate;
  readonly time: ClockTime;
  readonly endDay: PlainDate;
  readonly endTime: ClockTime;
  readonly differs: boolean;
} {
  const [begins, ends] = [wallTime(meeting.start, zone), wallTime(meeting.end, zone)];
  const own = wallTime(meeting.start, meeting.zone);
  const differs = own.day !== begins.day || own.time !== begins.time;
  return { ...begins, endDay: ends.day, endTime: ends.time, differs };
}
