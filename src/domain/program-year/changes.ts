import type { PlainDate } from '../plain-date.js';
import type { Texts } from './settings.js';

/** A weekly meeting that is not held. */
export interface CancelledMeeting {
  readonly kind: 'cancelled';
  /** Its day by the weekly plan. */
  readonly day: PlainDate;
  /** Why, or what instead, for everybody to read. */
  readonly note?: Texts;
}

/** A weekly meeting that is held on another day, at another time or place. */
export interface MovedMeeting {
  readonly kind: 'moved';
  /** Its day by the weekly plan; it stays a meeting of this day's month. */
  readonly day: PlainDate;
  /** The day on which it is held. */
  readonly to: PlainDate;
  /** Clock time `HH:MM`; the usual one where absent. */
  readonly time?: string;
  readonly place?: Texts;
  readonly note?: Texts;
}

/** A meeting beside the weekly ones. */
export interface AddedMeeting {
  readonly kind: 'added';
  readonly day: PlainDate;
  /** Clock time `HH:MM`; the usual one where absent. */
  readonly time?: string;
  /** Minutes; the usual ones where absent. */
  readonly duration?: number;
  readonly place?: Texts;
  readonly note?: Texts;
}

/** One change of the weekly plan. */
export type Change = CancelledMeeting | MovedMeeting | AddedMeeting;

/** The change as a host may write it in the attribute, without its texts: "move 2026-03-10 to 2026-03-12 19:00". */
export function changeText(change: Change): string {
  const time = change.kind === 'cancelled' || change.time === undefined ? '' : ` ${change.time}`;
  if (change.kind === 'moved') return `move ${change.day} to ${change.to}${time}`;
  return change.kind === 'added' ? `add ${change.day}${time}` : `cancel ${change.day}`;
}
