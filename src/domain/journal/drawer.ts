import type { PlainDate } from '../plain-date.js';
import { monthsOf, type MonthSettings } from '../program-year/months.js';
import type { LetterBody } from './letter.js';

/** Where a letter to myself is: still being written, in the drawer, its day has come, or opened. */
export type LetterState = 'writing' | 'drawer' | 'ready' | 'opened';

/** Where a letter is on a day. A day that was chosen is only an offer: the person opens it. */
export function letterState({ sealedOn, openOn, openedOn }: LetterBody, today: PlainDate): LetterState {
  if (openedOn !== undefined) return 'opened';
  if (sealedOn === undefined) return 'writing';
  return openOn !== undefined && openOn <= today ? 'ready' : 'drawer';
}

/** When the last month of the program begins; undefined where that is not known or not ahead any more. */
export function endOfProgramYear(settings: MonthSettings, today: PlainDate): PlainDate | undefined {
  const months = monthsOf(settings);
  const last = months[months.length - 1];
  return last && last.from > today ? last.from : undefined;
}
