import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { PlanWish } from '../../../domain/program-year/plan/edits.js';
import { textIn, type Texts } from '../../../domain/program-year/settings.js';
import { dayInWords, formatter } from '../../../i18n/dates.js';
import type { CalendarPlanMessages } from '../../../i18n/en/calendar-plan.js';

/** In which words a change is told. */
export interface LineWords {
  readonly t: CalendarPlanMessages;
  /** For `Intl`. */
  readonly locale: string;
  readonly language: string;
  /** The name of a lesson, once it is known. */
  lesson(id: LessonId): string;
}

/** A clock time `HH:MM` as people read it. */
export const clockInWords = (time: string, locale: string): string =>
  formatter(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`1970-01-01T${time}:00Z`),
  );

/** The planned day in the id of a meeting. */
export const dayOfMeeting = (id: string): string => /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? '';

/** The first letter as it begins a sentence. */
const begun = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** One change in a sentence or two. */
export function wishLine(wish: PlanWish, words: LineWords): string {
  const { t, locale, language } = words;
  const { lines } = t;
  const dayOf = (day: string) => dayInWords(day, locale, 'weekday');
  const shortDay = (day: string) => dayInWords(day, locale, 'short');
  const moment = (day: string, time: string | undefined) =>
    time === undefined ? dayOf(day) : lines.at(dayOf(day), clockInWords(time, locale));
  const more = ({ place, note }: { readonly place?: Texts; readonly note?: Texts }): string =>
    [place ? lines.where(textIn(place, language)) : '', textIn(note, language)].filter(Boolean).join(' ');
  // "7:00 p. m." ends a sentence by itself.
  const say = (line: string, rest = ''): string =>
    begun([line.replace(/\.{2,}/g, '.'), rest].filter(Boolean).join(' '), locale);

  switch (wish.kind) {
    case 'meeting': {
      const { value, at } = wish;
      if (value === null) return say(lines.asPlanned(dayOf(at)));
      if (value.kind === 'cancelled') return say(lines.noMeeting(dayOf(at)), more(value));
      const isElsewhere = value.to !== at || value.time !== undefined;
      return isElsewhere
        ? say(lines.moved(dayOf(at), moment(value.to, value.time)), more(value))
        : say(lines.sameDay(dayOf(at)), more(value));
    }
    case 'added': {
      const { value, at } = wish;
      if (value === null) return say(lines.notAdded(moment(at.slice(0, 10), at.slice(11) || undefined)));
      return say(lines.added(moment(value.day, value.time)), more(value));
    }
    case 'break':
      return wish.value === null
        ? lines.noPause(shortDay(wish.at))
        : lines.pause(shortDay(wish.at), shortDay(wish.value));
    case 'place':
      return wish.value === null ? lines.noPlace : lines.place(textIn(wish.value, language));
    case 'time':
      return wish.value === null ? '' : say(lines.time(clockInWords(wish.value, locale)));
    case 'theme':
      return wish.value === null ? '' : lines.theme(Number(wish.at), textIn(wish.value.title, language));
    case 'own-lesson': {
      const day = dayOf(dayOfMeeting(wish.at));
      return wish.value === null
        ? lines.noOwnLesson(day)
        : lines.ownLesson(day, textIn(wish.value.title, language));
    }
    case 'lesson': {
      const day = dayOf(dayOfMeeting(wish.at));
      return wish.value === null ? lines.usualLesson(day) : lines.lesson(day, words.lesson(wish.value));
    }
  }
}
