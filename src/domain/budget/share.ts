import type { PlainDate } from '../plain-date.js';
import { isBlank } from '../text.js';
import type { LineKind, MonthBody } from './month.js';
import type { Answer, PurchaseBody } from './purchase.js';

/** A line as it goes to a coach, in minor units. */
export interface SharedLine {
  readonly kind: LineKind;
  readonly name?: string;
  readonly planned: number;
  readonly each?: number;
  /** Only where the person ticked it, and then only on lines of their own money. */
  readonly mine?: true;
}

/** A plan as it goes to a coach. */
export interface SharedMonth {
  readonly currency: string;
  readonly program?: number;
  readonly carried?: number;
  readonly lines: readonly SharedLine[];
  /** The sum of what comes in, where the person ticked it; never from where. */
  readonly incoming?: number;
}

/** A question as it goes to a coach, in minor units. */
export interface SharedPurchase {
  readonly what: string;
  readonly amount: number;
  readonly currency: string;
  readonly why?: string;
  readonly answer?: Answer;
  readonly reason?: string;
  readonly answeredOn?: PlainDate;
}

const words = <Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } =>
  (isBlank(text) ? {} : { [name]: text }) as { readonly [N in Name]?: string };

/** What of a plan goes to a coach. My money stays here unless `tell` holds `mine`. */
export function monthToShare(month: MonthBody, tell: readonly string[] = []): SharedMonth {
  const tellsMine = tell.includes('mine');
  const incoming = month.incoming.reduce((all, { amount }) => all + amount, month.carriedMine);
  return {
    currency: month.currency,
    ...(month.program === undefined ? {} : { program: month.program }),
    ...(month.carried > 0 ? { carried: month.carried } : {}),
    lines: month.lines
      .filter(({ from }) => from === 'program' || tellsMine)
      .map(({ kind, name, planned, each, from }) => ({
        kind,
        ...words('name', name),
        planned,
        ...(each === undefined ? {} : { each }),
        ...(from === 'mine' ? { mine: true as const } : {}),
      })),
    ...(tellsMine && incoming > 0 ? { incoming } : {}),
  };
}

/** What of a question goes to a coach: nothing of the plan around it. */
export const purchaseToShare = (purchase: PurchaseBody): SharedPurchase => ({
  what: purchase.what,
  amount: purchase.amount,
  currency: purchase.currency,
  ...words('why', purchase.why),
  ...(purchase.answer ? { answer: purchase.answer } : {}),
  ...words('reason', purchase.reason),
  ...(purchase.answeredOn ? { answeredOn: purchase.answeredOn } : {}),
});
