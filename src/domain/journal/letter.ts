import type { PlainDate } from '../plain-date.js';

/** A letter to myself: written early, put in the drawer, opened later. One person may write several. */
export interface LetterBody {
  readonly text: string;
  /** In the drawer since; absent while it is still being written. */
  readonly sealedOn?: PlainDate;
  /** The day that was chosen for opening; absent: when the person decides. */
  readonly openOn?: PlainDate;
  /** Opened on. Before that no view shows its text. */
  readonly openedOn?: PlainDate;
}

/** A letter with nothing in it yet. */
export const emptyLetter: LetterBody = { text: '' };
