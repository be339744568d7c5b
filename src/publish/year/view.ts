import type { PlainDate } from '../../domain/plain-date.js';
import { lessonsOfYear } from '../../domain/program-year/lessons.js';
import { isHeld, meetingsOf, type Meeting } from '../../domain/program-year/meetings.js';
import { monthsOf, type ProgramMonth } from '../../domain/program-year/months.js';
import { textIn } from '../../domain/program-year/settings.js';
import { monthsOfYear, themesOf } from '../../domain/program-year/themes.js';
import { dayInWords, monthInWords } from '../../i18n/dates.js';
import { clockName, clockTimes } from './clock-words.js';
import type { LessonLine, NewsletterOptions, YearToPublish } from './options.js';
import { oneLine, paragraphsOf } from './safe-text.js';
import { voicesOf, type Voice } from './words.js';

/** One line of what happens on a day. */
export interface DayLine {
  readonly words: string;
  /** The lesson's title: what people look for first. */
  readonly isTitle: boolean;
}

/** A day of the month as its row. */
export interface DayRow {
  /** The day as a value, for a grid. */
  readonly date: PlainDate;
  readonly day: string;
  /** Clock times; empty where strangers may not know them, and where no meeting is held. */
  readonly time: string;
  /** What happens: the lesson, what changed, another place, the host's note. */
  readonly lines: readonly DayLine[];
  readonly held: boolean;
}

/** A label and its words. */
export type Fact = readonly [label: string, words: string];

/** A month of the year in one language, ready to be set as HTML or text. Every text is cleaned and without code. */
export interface MonthView extends Voice {
  readonly name: string;
  /** "Month 3 of 12". */
  readonly count: string;
  /** The days it covers; empty where the program has no start. */
  readonly span: string;
  /** The first and last of them; absent where there are none. */
  readonly days: Pick<ProgramMonth, 'from' | 'to'> | undefined;
  readonly theme: string;
  readonly meaning: string;
  readonly paragraphs: readonly string[];
  readonly tryIt: string;
  readonly rows: readonly DayRow[];
  /** Rows that were left out. */
  readonly more: number;
  readonly hasTimes: boolean;
  readonly facts: readonly Fact[];
  /** Who may come and whom to ask; empty where place and time are told. */
  readonly join: string;
  readonly crisis: readonly string[];
}

/** How much a view may hold: newsletter tools cut long letters. */
export interface Room {
  readonly aims: boolean;
  readonly notes: boolean;
  /** Code units of the coach's paragraph. */
  readonly paragraph: number;
  readonly rows: number;
}

const differs = (a: string, b: string): boolean => a !== '' && a !== b;

/** Whether place and exact time may stand in what is published. */
export const tellsTimes = (
  settings: Pick<YearToPublish, 'showPlace'>,
  { audience = 'everyone' }: Pick<NewsletterOptions, 'audience'>,
): boolean => settings.showPlace || audience === 'group';

/** The month in each language that was asked for. */
export function monthViews(
  settings: YearToPublish,
  options: NewsletterOptions,
  room: Room,
): readonly MonthView[] {
  const { month } = options;
  const zone = settings.timeZone ?? options.zone;
  const meetings = meetingsOf(settings, zone).filter((meeting) => meeting.month === month);
  const days = monthsOf(settings).find(({ number }) => number === month);
  const shown = days && days.from <= days.to ? days : undefined;
  const theme = themesOf(settings)[month - 1];
  const given = options.lesson ? lessonsOfYear(settings, zone) : undefined;
  const open = tellsTimes(settings, options);
  const showsPlace = open && options.place !== false;

  return voicesOf(options).map((voice): MonthView => {
    const { t, language, locale } = voice;
    const words = (texts: Parameters<typeof textIn>[0], most?: number) =>
      oneLine(textIn(texts, language), most);
    const usual = words(settings.place);
    const lessonOf = (id: string): LessonLine | undefined => {
      const own = options.lesson && settings.ownLessons?.find(({ meeting }) => meeting === id);
      if (own) {
        return {
          title: textIn(own.title, language),
          aim: textIn(own.aim, language),
          tryIt: textIn(own.tryIt, language),
        };
      }
      const lesson = given?.get(id);
      return lesson === undefined ? undefined : options.lesson?.(lesson, language);
    };

    const row = (meeting: Meeting): DayRow => {
      const held = isHeld(meeting);
      const lesson = held ? lessonOf(meeting.id) : undefined;
      const place = showsPlace && held ? words(meeting.place) : '';
      const state = {
        planned: '',
        moved: t.letter.movedFrom(dayInWords(meeting.plannedDay, locale, 'weekday')),
        added: t.letter.added,
        cancelled: t.letter.cancelled,
        break: t.letter.away,
      }[meeting.state];
      // Moved to another hour of the same day is no move of the day.
      const sameDay = meeting.state === 'moved' && meeting.day === meeting.plannedDay;
      const title = lesson ? oneLine(lesson.title) : '';
      const lines = [
        sameDay ? '' : state,
        title,
        lesson && room.aims ? oneLine(lesson.aim) : '',
        differs(place, usual) ? `${t.letter.where}: ${place}` : '',
        room.notes ? words(meeting.note) : '',
      ];
      return {
        date: meeting.day,
        day: dayInWords(meeting.day, locale, 'weekday'),
        time: open && held ? clockTimes(meeting, locale) : '',
        lines: lines.filter(Boolean).map((line) => ({ words: line, isTitle: line === title })),
        held,
      };
    };

    const rows = meetings.map(row);
    const ask = words(settings.helpContact) || oneLine(settings.contact ?? '');
    const facts: Fact[] = [];
    if (showsPlace && usual) facts.push([t.letter.where, usual]);
    if (open && zone && meetings[0]) facts.push([t.letter.zone, clockName(meetings[0], locale)]);
    const tried = meetings.filter(isHeld).flatMap(({ id }) => lessonOf(id)?.tryIt || [])[0];
    const area = theme?.area ?? 'goals';
    const local = settings.localLine ? [words(settings.localLineName), oneLine(settings.localLine)] : [];

    return {
      ...voice,
      name: words(settings.name),
      count: t.letter.monthOf(month, monthsOfYear),
      span: shown ? spanInWords(shown, settings.months, locale) : '',
      days: shown,
      theme: words(theme?.title),
      meaning: t.meaning[area],
      paragraphs: paragraphsOf(textIn(options.paragraph, language), room.paragraph),
      tryIt: options.tryIt === false ? '' : oneLine(tried ?? t.tryIt[area]),
      rows: rows.slice(0, room.rows),
      more: Math.max(0, rows.length - room.rows),
      hasTimes: rows.some(({ time }) => time !== ''),
      facts,
      join: open ? '' : [t.letter.join, ask ? `${t.letter.joinAsk} ${ask}` : ''].filter(Boolean).join(' '),
      crisis: [
        t.crisis.line,
        t.crisis.chat,
        t.crisis.danger,
        ...(local.length > 0 ? [`${t.crisis.local} ${local.filter(Boolean).join(' ')}.`] : []),
      ],
    };
  });
}

function spanInWords(
  { from, to }: { readonly from: string; readonly to: string },
  months: YearToPublish['months'],
  locale: string,
): string {
  if (months === 'calendar') return monthInWords(from.slice(0, 7), locale);
  return `${dayInWords(from, locale, 'short')} – ${dayInWords(to, locale, 'short')}`;
}
