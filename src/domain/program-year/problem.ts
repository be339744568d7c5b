import type { PlainDate } from '../plain-date.js';

/** What can be wrong with what a host wrote. Worded in `i18n/<language>/check`. */
export type ProblemCode =
  | 'id-unusable'
  | 'id-not-in-markup'
  | 'day-unreadable'
  | 'break-unreadable'
  | 'break-backwards'
  | 'meets-unreadable'
  | 'meets-unclear'
  | 'time-zone-unknown'
  | 'language-unknown'
  | 'money-unreadable'
  | 'currency-unknown'
  | 'minutes-unreadable'
  | 'yes-no-unreadable'
  | 'choice-unknown'
  | 'format-unreadable'
  | 'format-unknown'
  | 'endpoint-unlike'
  | 'headers-failed'
  | 'headers-slow'
  | 'header-unusable'
  | 'transport-failed'
  | 'transport-silent'
  | 'not-let-in'
  | 'phone-unreadable'
  | 'address-unreadable'
  | 'address-not-https'
  | 'address-elsewhere'
  | 'address-with-password'
  | 'sending-needs'
  | 'tally-needs'
  | 'attribute-unknown'
  | 'value-unusable'
  | 'config-unusable'
  | 'src-missing'
  | 'src-not-json'
  | 'src-unusable'
  | 'src-is-page'
  | 'same-id-differs'
  | 'text-too-long'
  | 'themes-count'
  | 'area-unknown'
  | 'change-unreadable'
  | 'change-without-meeting'
  | 'change-twice'
  | 'change-outside'
  | 'lesson-unknown'
  | 'lesson-without-meeting'
  | 'year-needs'
  | 'year-far'
  | 'break-swallows-month'
  | 'clock-skipped'
  | 'clock-twice'
  | 'needs-program-tag'
  | 'worker-failed'
  | 'worker-other';

/** One thing that a host should write differently. It never stops anybody from writing. */
export interface Problem {
  readonly code: ProblemCode;
  /** The attribute it is about. */
  readonly attribute: string;
  /** What stands there now; `''` where something is missing. */
  readonly given: string;
  /** What to write instead, ready to copy; `''` where there is no better guess. */
  readonly suggestion: string;
  /** The day on which it shows, where the text is right on every other one. */
  readonly day?: PlainDate;
}

/** What a reader made of a text: a value, or what is wrong with it and what to write instead. */
export type Read<T> = { readonly value: T } | Mistake;

/** A text that a reader cannot use. */
export interface Mistake {
  readonly code: ProblemCode;
  readonly suggestion: string;
}

/** A {@link Mistake} in one line. */
export const mistake = (code: ProblemCode, suggestion: string): Mistake => ({ code, suggestion });
