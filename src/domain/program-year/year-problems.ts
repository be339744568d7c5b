import { addMonths, dayNumber, monthNumber } from '../day-math.js';
import type { PlainDate } from '../plain-date.js';
import { breakOn, joinedBreaks } from './breaks.js';
import { changeText, type Change } from './changes.js';
import { isHeld, meetingsOf, plannedDays, type MeetingSettings } from './meetings.js';
import { monthOn, monthsOf } from './months.js';
import type { Problem } from './problem.js';
import { choiceText } from './read-lessons.js';
import { textIn, type Break, type ProgramSettings, type WeeklyMeeting } from './settings.js';

type YearOf = MeetingSettings & Pick<ProgramSettings, 'lessons' | 'ownLessons'>;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A start farther away than this is more often a typing mistake. */
const farDays = 3653;

const meetsText = ({ weekday, time }: WeeklyMeeting) => `${weekdays[weekday - 1] ?? ''} ${time}`;

/** What the calendar cannot do without; told only where a year is meant at all. */
function missing({ start, meets, timeZone }: MeetingSettings, today: PlainDate): Problem[] {
  if (start === undefined && meets === undefined) return [];
  const needs = [
    ['start', start, today],
    ['meets', meets, 'Tuesday 18:00'],
    ['time-zone', timeZone, 'America/New_York'],
  ] as const;
  return needs.flatMap(([attribute, value, suggestion]) =>
    value === undefined ? [{ code: 'year-needs', attribute, given: '', suggestion } as const] : [],
  );
}

function farAway({ start }: MeetingSettings, today: PlainDate): Problem[] {
  if (start === undefined || Math.abs(dayNumber(start) - dayNumber(today)) <= farDays) return [];
  const years = Math.floor(monthNumber(today) / 12) - Math.floor(monthNumber(start) / 12);
  return [{ code: 'year-far', attribute: 'start', given: start, suggestion: addMonths(start, years * 12) }];
}

/** Breaks after which a month has no meeting left. */
function swallowing(settings: MeetingSettings): Problem[] {
  const { start } = settings;
  if (start === undefined || !settings.meets) return [];
  const breaks = joinedBreaks(settings.breaks, start);
  const planned = plannedDays(settings);
  const found = new Map<PlainDate, Break>();
  for (const { number, from } of monthsOf(settings)) {
    const days = planned.filter(({ month }) => month === number);
    if (days.some(({ day }) => !breakOn(breaks, day))) continue;
    const first = days[0]?.day;
    // A month without a day begins only when the last break before it is over.
    const taken = first ? breakOn(breaks, first) : breaks.filter((one) => one.from < from).at(-1);
    if (taken) found.set(taken.from, taken);
  }
  return [...found.values()].map(({ from, to }) => ({
    code: 'break-swallows-month',
    attribute: 'breaks',
    given: `${from}/${to}`,
    suggestion: '',
  }));
}

/** The same change on the nearest day of the plan. */
function onPlan(change: Change, days: readonly PlainDate[]): string {
  const away = (day: PlainDate) => Math.abs(dayNumber(day) - dayNumber(change.day));
  let nearest = days[0];
  for (const day of days) if (nearest === undefined || away(day) < away(nearest)) nearest = day;
  // A day of another year than the change's is no guess at what was meant.
  return nearest === undefined || away(nearest) > 366 ? '' : changeText({ ...change, day: nearest });
}

function wrongChanges(settings: MeetingSettings): Problem[] {
  const { changes = [] } = settings;
  const days = plannedDays(settings).map(({ day }) => day);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const change of changes) {
    const given = changeText(change);
    const say = (code: Problem['code'], suggestion: string) => {
      problems.push({ code, attribute: 'changes', given, suggestion });
    };
    const key = change.kind === 'added' ? given : change.day;
    if (seen.has(key)) say('change-twice', '');
    seen.add(key);
    if (monthOn(settings, change.day) === undefined) say('change-outside', onPlan(change, days));
    else if (change.kind !== 'added' && !days.includes(change.day)) {
      say('change-without-meeting', onPlan(change, days));
    }
  }
  return problems;
}

/** Meetings at a time that clocks skip or show twice on that day. */
function clockTrouble(settings: MeetingSettings): Problem[] {
  const { meets, changes = [] } = settings;
  return meetingsOf(settings).flatMap((meeting): Problem[] => {
    if (meeting.showing === 'once' || !isHeld(meeting)) return [];
    const change = changes.find(
      ({ kind, day }) => kind === meeting.state && kind !== 'cancelled' && day === meeting.plannedDay,
    );
    const about = change
      ? { attribute: 'changes', given: changeText(change) }
      : { attribute: 'meets', given: meets ? meetsText(meets) : '' };
    const code = meeting.showing === 'skipped' ? 'clock-skipped' : 'clock-twice';
    return [{ code, ...about, suggestion: '', day: meeting.day }];
  });
}

/** Lessons chosen or written for a meeting that the year does not have, or does not hold. */
function astray(settings: YearOf): Problem[] {
  const { lessons = [], ownLessons = [] } = settings;
  const said = [
    ...lessons.map((choice) => ({ meeting: choice.meeting, given: choiceText(choice) })),
    ...ownLessons.map(({ meeting, title }) => ({ meeting, given: `${meeting} ${textIn(title, '')}` })),
  ];
  if (said.length === 0) return [];
  const held = meetingsOf(settings).filter(isHeld);
  return said
    .filter(({ meeting }) => !held.some(({ id }) => id === meeting))
    .map(({ given }) => ({ code: 'lesson-without-meeting', attribute: 'lessons', given, suggestion: '' }));
}

/**
 * What is wrong with a year whose parts can each be read: what is missing, a start far from `today`, a break that
 * takes a month away, changes and lessons of days without a meeting, times that clocks skip or show twice. Never throws; the
 * year works all the same.
 */
export function yearProblems(settings: YearOf, today: PlainDate): readonly Problem[] {
  return [
    ...missing(settings, today),
    ...farAway(settings, today),
    ...swallowing(settings),
    // Without a year no day and no lesson can be blamed for being outside it.
    ...(monthsOf(settings).length > 0 && settings.meets
      ? [...wrongChanges(settings), ...astray(settings)]
      : []),
    ...clockTrouble(settings),
  ];
}
