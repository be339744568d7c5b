import type { PlainDate } from '../plain-date.js';
import type { Purse, Typed } from './month.js';

/** A coach's answer. */
export const answers = ['yes', 'no'] as const;
/** One of {@link answers}. */
export type Answer = (typeof answers)[number];

/** Something a person asks their coach about before they buy it. Its goal stands in the record's links. */
export interface PurchaseBody {
  readonly what: string;
  /** In minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly from: Purse;
  /** The id of a line of the plan; empty for none. */
  readonly line: string;
  /** How it helps, in the person's words. */
  readonly why: string;
  readonly answer?: Answer;
  readonly reason: string;
  readonly answeredOn?: PlainDate;
  /** What the coach signs with. */
  readonly answeredBy: string;
}

/** A question while it is written. */
export interface PurchaseDraft extends PurchaseBody {
  readonly typed?: Typed;
  readonly day?: PlainDate;
  readonly links?: readonly string[];
}

/** A question with nothing in it yet. */
export const emptyPurchase = (currency: string): PurchaseBody => ({
  what: '',
  amount: 0,
  currency,
  from: 'program',
  line: '',
  why: '',
  reason: '',
  answeredBy: '',
});
