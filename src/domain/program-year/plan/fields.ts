import type { PlainDate } from '../../plain-date.js';
import type { AddedMeeting, CancelledMeeting, Change, MovedMeeting } from '../changes.js';
import type { LessonId } from '../lesson-ids.js';
import type { OwnLesson, ProgramSettings, Texts } from '../settings.js';
import { themesOf, type Theme } from '../themes.js';

/** What a coach can change, one field at a time; null where nothing stands there. */
export interface PlanValues {
  /** At a month, `1` to `12`. */
  theme: Theme;
  /** At the day of the weekly plan. */
  meeting: CancelledMeeting | MovedMeeting;
  /** At {@link addedAt}. */
  added: AddedMeeting;
  /** The last day of a break, at its first. */
  break: PlainDate;
  /** The usual place, at `''`. */
  place: Texts;
  /** The usual clock time `HH:MM`, at `''`. */
  time: string;
  /** At the id of a meeting. */
  lesson: LessonId;
  /** At the id of a meeting; it stands in place of `lesson`. */
  'own-lesson': OwnLesson;
}

/** The name of one of {@link PlanValues}. */
export type PlanKind = keyof PlanValues;

/** How one field is read from a configuration and written into it. */
interface Field<T> {
  read(settings: ProgramSettings, at: string): T | null;
  write(settings: ProgramSettings, at: string, value: T | null): ProgramSettings;
}

/** Where an extra meeting stands: its day, and its time where it has one of its own. */
export const addedAt = ({ day, time }: Pick<AddedMeeting, 'day' | 'time'>): string =>
  time === undefined ? day : `${day} ${time}`;

/** A list in place of another one; without items there is none. */
const put = <K extends 'changes' | 'lessons' | 'ownLessons' | 'themes' | 'place'>(
  settings: ProgramSettings,
  key: K,
  value: ProgramSettings[K] | null,
): ProgramSettings => {
  const { [key]: _, ...rest } = settings;
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return (isEmpty ? rest : { ...rest, [key]: value }) as ProgramSettings;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a change stands among those of its day: those of the weekly meeting first, extra ones by their time. */
const placeOf = (change: Change): string => (change.kind === 'added' ? addedAt(change) : '');

/** Changes by their day; what is said twice about a weekly meeting keeps its order. */
const byDay = (a: Change, b: Change): number => compare(a.day, b.day) || compare(placeOf(a), placeOf(b));

const writeChange = (
  settings: ProgramSettings,
  isIt: (change: Change) => boolean,
  value: Change | null,
): ProgramSettings => {
  const others = (settings.changes ?? []).filter((change) => !isIt(change));
  return put(settings, 'changes', [...others, ...(value ? [value] : [])].sort(byDay));
};

const isAdded = (at: string) => (change: Change) => change.kind === 'added' && addedAt(change) === at;
const isOfMeeting = (day: PlainDate) => (change: Change) => change.kind !== 'added' && change.day === day;

interface OfMeeting {
  readonly meeting: string;
}

/** The last one counts. */
const ofMeeting = <T extends OfMeeting>(list: readonly T[], at: string): T | undefined =>
  list.filter(({ meeting }) => meeting === at).at(-1);

const withMeeting = <T extends OfMeeting>(
  list: readonly T[] = [],
  at: string,
  value: T | null,
): readonly T[] =>
  [...list.filter(({ meeting }) => meeting !== at), ...(value ? [value] : [])].sort((a, b) =>
    compare(a.meeting, b.meeting),
  );

const fields: { readonly [K in PlanKind]: Field<PlanValues[K]> } = {
  theme: {
    read: (settings, at) => themesOf(settings)[Number(at) - 1] ?? null,
    write: (settings, at, value) => {
      const themes = themesOf(settings);
      return value && themes[Number(at) - 1]
        ? put(
            settings,
            'themes',
            themes.map((theme, index) => (index === Number(at) - 1 ? value : theme)),
          )
        : settings;
    },
  },
  meeting: {
    // A later change of the same day replaces an earlier one.
    read: (settings, at) =>
      (settings.changes?.filter(isOfMeeting(at)).at(-1) as PlanValues['meeting'] | undefined) ?? null,
    write: (settings, at, value) => writeChange(settings, isOfMeeting(at), value),
  },
  added: {
    read: (settings, at) =>
      (settings.changes?.filter(isAdded(at)).at(-1) as PlanValues['added'] | undefined) ?? null,
    write: (settings, at, value) => writeChange(settings, isAdded(at), value),
  },
  break: {
    read: ({ breaks }, at) => {
      let last: PlainDate | null = null;
      for (const { from, to } of breaks) if (from === at && (last === null || to > last)) last = to;
      return last;
    },
    write: (settings, at, value) => {
      const others = settings.breaks.filter(({ from }) => from !== at);
      const breaks = value === null ? others : [...others, { from: at, to: value }];
      return { ...settings, breaks: breaks.sort((a, b) => compare(a.from, b.from)) };
    },
  },
  place: {
    read: ({ place }) => place ?? null,
    write: (settings, _, value) => put(settings, 'place', value),
  },
  time: {
    read: ({ meets }) => meets?.time ?? null,
    write: (settings, _, value) =>
      value !== null && settings.meets
        ? { ...settings, meets: { ...settings.meets, time: value } }
        : settings,
  },
  lesson: {
    read: ({ lessons = [] }, at) => ofMeeting(lessons, at)?.lesson ?? null,
    write: (settings, at, value) =>
      put(settings, 'lessons', withMeeting(settings.lessons, at, value && { meeting: at, lesson: value })),
  },
  'own-lesson': {
    read: ({ ownLessons = [] }, at) => ofMeeting(ownLessons, at) ?? null,
    write: (settings, at, value) => put(settings, 'ownLessons', withMeeting(settings.ownLessons, at, value)),
  },
};

/** What a configuration says in a field. */
export const readField = <K extends PlanKind>(
  settings: ProgramSettings,
  kind: K,
  at: string,
): PlanValues[K] | null => fields[kind].read(settings, at);

/** The configuration with another value in a field; every other field stays. */
export const writeField = <K extends PlanKind>(
  settings: ProgramSettings,
  kind: K,
  at: string,
  value: PlanValues[K] | null,
): ProgramSettings => fields[kind].write(settings, at, value);
