import type { PlainDate } from '../plain-date.js';
import type { Purse, Typed } from './month.js';

/** Who pays first: the person, their coach, a gift card, or the person who gets it back. */
export const payers = ['me', 'coach', 'gift-card', 'back'] as const;
/** One of {@link payers}. */
export type Payer = (typeof payers)[number];

/** One person's part of a shared fare. The first is the person's own. */
export interface Share {
  /** A first name or nickname; empty for the person. */
  readonly name: string;
  readonly amount: number;
}

/** One spending. Its day and its links (goal, outing, purchase) stand in the record's head. */
export interface SpendingBody {
  /** What it cost the person, in minor units: with shares their own part. */
  readonly amount: number;
  readonly currency: string;
  readonly from: Purse;
  /** The id of a line of the plan; empty for none. */
  readonly line: string;
  readonly what: string;
  readonly payer: Payer;
  /** With `back`: by when the person wants it back, and the day on which they had it. */
  readonly backBy?: PlainDate;
  readonly gotBack?: PlainDate;
  /** What came back from the shop, in minor units; at most `amount`. */
  readonly refund: number;
  /** All parts of a shared fare; empty where it was not shared. */
  readonly shares: readonly Share[];
  readonly note: string;
  /** Ids of records of pictures. */
  readonly pictures: readonly string[];
}

/** A spending while it is written: its day and its links stand in the draft. */
export interface SpendingDraft extends SpendingBody {
  readonly typed?: Typed;
  readonly day?: PlainDate;
  readonly links?: readonly string[];
}

/** Most pictures of one spending. */
export const mostPictures = 6;

/** A spending with nothing in it yet. */
export const emptySpending = (currency: string): SpendingBody => ({
  amount: 0,
  currency,
  from: 'program',
  line: '',
  what: '',
  payer: 'me',
  refund: 0,
  shares: [],
  note: '',
  pictures: [],
});

/** What of it the person is out of pocket for, or the program: refunds are taken off. */
export const netOf = ({ amount, refund }: SpendingBody): number => Math.max(0, amount - refund);

/** Whether somebody owes the person this money. */
export const isOwed = ({ payer, gotBack }: SpendingBody): boolean =>
  payer === 'back' && gotBack === undefined;
