import type { PlainDate } from '../plain-date.js';

/**
 * Topics that a person ticked over some days, for the coach's tally: ids of the kit's own topics only, never a
 * text, a count or a word of the person's own.
 */
export interface TallyBody {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Each once, in the kit's order. */
  readonly topics: readonly string[];
}

/** A tally with nothing ticked. */
export const emptyTally: TallyBody = { from: '0001-01-01', to: '0001-01-01', topics: [] };
