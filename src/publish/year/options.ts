import type { LessonId } from '../../domain/program-year/lesson-ids.js';
import type { LessonSettings } from '../../domain/program-year/lessons.js';
import type { ProgramSettings, Texts } from '../../domain/program-year/settings.js';
import type { Instant } from '../../domain/zone-time.js';
import type { PublishYearMessages } from '../../i18n/en/publish-year.js';
import type { LessonText } from '../../i18n/lesson-text.js';
import type { Colours } from './colours.js';

/** What newsletters and calendar files are made from. */
export type YearToPublish = LessonSettings &
  Pick<
    ProgramSettings,
    'programId' | 'name' | 'showPlace' | 'helpContact' | 'contact' | 'localLine' | 'localLineName'
  >;

/** A language (BCP 47), `both` for English and Spanish, or several in their order. */
export type Languages = string | readonly string[];

/**
 * Who will read it. `everyone`: strangers too, so place and exact time stand in it only where the host says
 * `show-place`. `group`: it goes only to people of the group, who know them.
 */
export type Audience = 'everyone' | 'group';

/** What every way of publishing asks. */
export interface PublishOptions {
  /** English unless told. A language without words of its own is written in English. */
  readonly language?: Languages;
  /** `everyone` unless told. */
  readonly audience?: Audience;
  /** False leaves out the place even where it may be known. */
  readonly place?: boolean;
  /** IANA zone where the program names none; without both, calendar times are those of any clock. */
  readonly zone?: string;
  /** Words of further languages, by language. */
  readonly words?: Readonly<Record<string, PublishYearMessages>>;
}

/** The parts of a lesson that a newsletter shows. */
export type LessonLine = Pick<LessonText, 'title' | 'aim' | 'tryIt'>;

/** What a newsletter of a month asks. */
export interface NewsletterOptions extends PublishOptions {
  /** Month of the program, 1 to 12. */
  readonly month: number;
  /** The words of a lesson in a language; without it, or where it knows none, no lessons are shown. */
  readonly lesson?: (id: LessonId, language: string) => LessonLine | undefined;
  /** False leaves out the thing to try. */
  readonly tryIt?: boolean;
  /** The coach's own paragraph. */
  readonly paragraph?: Texts;
  /** Colours of the host; each that cannot be read or seen well is left at ours and told. */
  readonly colours?: Partial<Colours>;
}

/** What a calendar file asks. */
export interface CalendarOptions extends PublishOptions {
  /** The moment of making; the clock's unless told. */
  readonly now?: Instant;
  /**
   * The file as it was published before: a meeting that is the same keeps its SEQUENCE and DTSTAMP, one that changed
   * gets the next number, one that is gone is cancelled.
   */
  readonly previous?: string;
  /** `theme` tells the program and the month's theme; `neutral`, the usual, says no more than "Meeting". */
  readonly title?: 'neutral' | 'theme';
}
