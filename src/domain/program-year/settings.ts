import type { PlainDate } from '../plain-date.js';
import type { Change } from './changes.js';
import type { LessonId } from './lesson-ids.js';
import type { Theme } from './themes.js';

/** A text in one or several languages: keys are language tags (BCP 47), `''` is the text without a language. */
export type Texts = Readonly<Record<string, string>>;

/** Weekly meetings: a weekday (1 Monday … 7 Sunday, ISO 8601) and a clock time `HH:MM`. */
export interface WeeklyMeeting {
  readonly weekday: number;
  readonly time: string;
}

/** A span in which no meeting is held; both days belong to it. */
export interface Break {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The lesson that a host chose for a meeting. */
export interface LessonChoice {
  /** The id of the meeting: its planned day, or `added-` and its day. */
  readonly meeting: string;
  readonly lesson: LessonId;
}

/** A lesson that a host or a coach wrote for one meeting. Texts are plain; what is left out is not shown. */
export interface OwnLesson {
  /** The id of the meeting, as in {@link LessonChoice}. */
  readonly meeting: string;
  readonly title: Texts;
  readonly aim?: Texts;
  readonly steps: readonly Texts[];
  readonly questions: readonly Texts[];
  readonly tryIt?: Texts;
  readonly prompt?: Texts;
}

/** What a host says about the year beyond its dates; read only where it is written. */
export interface YearSettings {
  /** The host's own themes, always twelve; absent where the default ones hold. */
  readonly themes?: readonly Theme[];
  /** Questions for the journal, written by the coach. */
  readonly prompts?: readonly Texts[];
  /** Meetings that are moved, cancelled or added. */
  readonly changes?: readonly Change[];
  /** Lessons that the host chose for meetings; the others follow the kit's order. */
  readonly lessons?: readonly LessonChoice[];
  /** Lessons that the host wrote; they stand in place of the kit's. */
  readonly ownLessons?: readonly OwnLesson[];
  /** With months counted from the start: breaks of whole weeks move every later month by as many weeks. */
  readonly shiftBreaks?: boolean;
  /** The day on which the plan was last changed. */
  readonly planChanged?: PlainDate;
  /** Where a coach can publish the plan; an address of the page's own site. */
  readonly programEndpoint?: string;
}

/** Everything that `<iml-program>` says, read and checked. Only `programId` is always there. */
export interface ProgramSettings extends YearSettings {
  readonly programId: string;
  readonly name?: Texts;
  readonly start?: PlainDate;
  readonly meets?: WeeklyMeeting;
  /** IANA time zone. */
  readonly timeZone?: string;
  readonly place?: Texts;
  /** Whether strangers may know the place. */
  readonly showPlace: boolean;
  readonly breaks: readonly Break[];
  /** `calendar` counts calendar months; `from-start` counts anniversaries of the start. */
  readonly months: 'calendar' | 'from-start';
  /** Minutes of a meeting. */
  readonly duration: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly localLine?: string;
  readonly localLineName?: Texts;
  /** Where "Leave quickly" goes; an https address of a neutral site. */
  readonly exitUrl: string;
  readonly helpContact?: Texts;
  readonly complaintContact?: string;
  /** Program money a participant can ask for, in minor units of `currency`. */
  readonly programMoney?: number;
  /** The host wants the coach's yes before program money is spent: told in the budget, never blocked. True or absent. */
  readonly askBeforeBuying?: true;
  /** Address of the service worker. */
  readonly worker?: string;
  readonly replies?: string;
  readonly movingTo?: string;
  readonly movingOn?: PlainDate;
  /** Absolute https (or localhost) address; absent when sending is not set up completely. */
  readonly endpoint?: string;
  readonly format: string;
  /** Whether cookies go to the endpoint; those of the same site unless told. */
  readonly credentials?: 'same-origin' | 'include' | 'omit';
  readonly readers?: Texts;
  readonly purpose?: Texts;
  readonly exceptions?: Texts;
  readonly contact?: string;
  /**
   * The host promises that nobody sees a topic that fewer than three people sent. True or absent; absent as well
   * where sending is not set up completely.
   */
  readonly tally?: true;
}

/** Where "Leave quickly" goes unless told: a plain page that anybody may look at. */
export const neutralPage = 'https://www.weather.gov/';

/** Headers for the endpoint, asked anew for each request, so that no token stands in markup. */
export type GetHeaders = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** The text in a language: exact tag, then its base, then the text without a language, then English, then any. */
export function textIn(texts: Texts | undefined, language: string): string {
  if (!texts) return '';
  const base = language.split('-')[0] ?? '';
  return texts[language] ?? texts[base] ?? texts[''] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}
