import type { Meeting } from '../../domain/program-year/meetings.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { textIn } from '../../domain/program-year/settings.js';
import { dayInWords, monthInWords } from '../../i18n/dates.js';
import type { ThemeCalendarMessages } from '../../i18n/en/theme-calendar.js';
import type { HostNotes } from './host-notes.js';
import type { Later } from './theme-calendar.js';
import type { RoomName } from './rooms.js';
import type { Year } from './year.js';

/** The ways to look at the year. */
export const views = ['week', 'month', 'list', 'year'] as const;
/** One of {@link views}. */
export type View = (typeof views)[number];

/** What is on the screen, and what a person can ask for. */
export interface Page {
  readonly t: ThemeCalendarMessages;
  /** For `Intl`. */
  readonly locale: string;
  /** Key of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly year: Year;
  /** The clock: ms since 1970. */
  readonly now: number;
  /** The day it is where the group is. */
  readonly today: PlainDate;
  /** IANA time zone of the reader's clock. */
  readonly readerZone: string;
  readonly view: View;
  /** 1 to 12. */
  readonly month: number;
  /** The day that is read about in the month. */
  readonly day: PlainDate | undefined;
  readonly next: Meeting | undefined;
  /** For the host alone, by `?iml-check`. */
  readonly notes: HostNotes | undefined;
  /** What is needed after the first look, once it was asked for. */
  readonly later: Later | undefined;
  /** That a file did not come, in words, at the place where it was asked for. */
  readonly trouble: unknown;
  /** Whether the host asks for "Put it in a newsletter". */
  readonly composes: boolean;
  show(view: View): void;
  turn(month: number): void;
  choose(day: PlainDate): void;
  /** Moves the focus to a day, over the edges of the month too. */
  go(day: PlainDate): void;
  print(): void;
  /** Brings the calendar file of one meeting. */
  save(meeting: Meeting): void;
  /** Asks for `later`. */
  need(): void;
  /** Opens a view in front of the calendar; `from` is the id of the control, where the focus comes back. */
  open(view: RoomName, from: string, meeting?: string): void;
}

/** The theme of a month in the reader's language. */
export const themeTitle = ({ year, language }: Pick<Page, 'year' | 'language'>, month: number): string =>
  textIn(year.themes[month - 1]?.title, language);

/** "Month 3 of 12: Social Interaction". */
export const monthHeading = (page: Pick<Page, 't' | 'year' | 'language'>, month: number): string =>
  page.t.ofMonth(month, themeTitle(page, month));

/** When a month is: "March 2026", or its first and last day where it is not one of the calendar. */
export function monthDays({ t, year, locale }: Pick<Page, 't' | 'year' | 'locale'>, month: number): string {
  const found = year.months[month - 1];
  if (!found) return '';
  const { from, to } = found;
  if (year.settings.months === 'calendar') return monthInWords(from.slice(0, 7), locale);
  return to < from ? t.inBreak : t.span(dayInWords(from, locale, 'short'), dayInWords(to, locale, 'short'));
}
