import { readTyped } from '../money/read-typed.js';
import type { AmountTrouble } from '../money/read-amount.js';
import { groupCost, mostShares, splitEqually, splitRest } from '../money/split.js';

/** Who pays. */
export const payers = ['equal', 'uneven', 'me', 'program'] as const;
/** One of {@link payers}: equal shares, a share that is told, all of it, or program money. */
export type Payer = (typeof payers)[number];

/** What an outing costs. Amounts in minor units of the currency; every answer may be left out. */
export interface OutingCost {
  /** ISO 4217. */
  readonly currency: string;
  /** What each person pays for themselves: a ticket. */
  readonly each?: number;
  /** What is paid once for all: a ride. */
  readonly together?: number;
  /** How many are coming, the person among them. */
  readonly coming?: number;
  /** From so many people on, each pays `groupEach`. */
  readonly from?: number;
  readonly groupEach?: number;
  readonly payer?: Payer;
  /** The person's own share of `together`, with `uneven`. */
  readonly mine?: number;
}

/** The amounts of a cost. */
export const amountNames = ['each', 'together', 'groupEach', 'mine'] as const;
/** One of {@link amountNames}. */
export type AmountName = (typeof amountNames)[number];

/** The numbers of people. */
export const countNames = ['coming', 'from'] as const;
/** One of {@link countNames}. */
export type CountName = (typeof countNames)[number];

/** Most people that come along. */
export const mostComing = mostShares;

/** What was typed into the fields of a cost, letter by letter: it stays where it cannot be read. */
export type TypedCost = { readonly [N in AmountName | CountName]?: string };

/** What a number of people cannot be read for. */
export type CountTrouble = 'not-a-count';

const whole = (text: string): number | undefined => {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
};

/** A number of people as it was typed: 1 to 100, `empty` where nothing was. */
export function readCount(
  typed: string,
): { readonly count: number } | { readonly trouble: CountTrouble | 'empty' } {
  if (typed.trim() === '') return { trouble: 'empty' };
  const count = whole(typed);
  return count !== undefined && count >= 1 && count <= mostComing ? { count } : { trouble: 'not-a-count' };
}

/** The cost with one more field as it was typed; a field that is empty or cannot be read has no value. */
export function withTyped(
  cost: OutingCost,
  name: AmountName | CountName,
  typed: string,
  language: string,
): OutingCost {
  const { [name]: _before, ...rest } = cost;
  if (name === 'coming' || name === 'from') {
    const read = readCount(typed);
    return 'count' in read ? { ...rest, [name]: read.count } : rest;
  }
  const read = readTyped(typed, cost.currency, language);
  return 'amount' in read ? { ...rest, [name]: read.amount } : rest;
}

/** Why a field of a cost cannot be read; undefined where it can, or is empty. */
export function troubleOf(
  cost: Pick<OutingCost, 'currency'>,
  name: AmountName | CountName,
  typed: string,
  language: string,
): AmountTrouble | CountTrouble | undefined {
  const read =
    name === 'coming' || name === 'from' ? readCount(typed) : readTyped(typed, cost.currency, language);
  return 'trouble' in read && read.trouble !== 'empty' ? read.trouble : undefined;
}

/** The fields of a cost that cannot be read as they were typed. */
export const typedTroubles = (
  { cost, typed = {} }: { readonly cost?: OutingCost; readonly typed?: TypedCost },
  language: string,
): readonly (AmountName | CountName)[] =>
  [...amountNames, ...countNames].filter(
    (name) => cost && troubleOf(cost, name, typed[name] ?? '', language) !== undefined,
  );

/** What an outing costs in all and what of it the person pays. */
export interface CostRead {
  readonly each: number;
  readonly all: number;
  readonly mine: number;
  /** The equal part that is the person's, where program money pays it. */
  readonly program?: number;
  /** What each of the others pays, with `uneven`: theirs, and their share of what is paid once. */
  readonly others?: readonly number[];
  /** The told share is so much more than there is to pay. */
  readonly over?: number;
  /** What the group rate saves each person. */
  readonly saved: number;
  /** So many more people and the group rate holds. */
  readonly missing?: number;
}

/** Whether anything was said of the cost. */
export const hasCost = (cost: OutingCost | undefined): cost is OutingCost =>
  cost !== undefined && (cost.each !== undefined || cost.together !== undefined);

/** Reckons a cost; undefined where no amount was told. Whoever does not say how many come goes alone. */
export function costOf(cost: OutingCost | undefined): CostRead | undefined {
  if (!hasCost(cost)) return undefined;
  const { each = 0, together = 0, coming = 1, from, groupEach, payer } = cost;
  const group = groupCost({
    people: coming,
    each,
    ...(from === undefined ? {} : { from }),
    ...(groupEach === undefined ? {} : { groupEach }),
  });
  const all = group.total + together;
  const rest = {
    each: group.each,
    all,
    saved: group.saved,
    ...(group.missing === undefined ? {} : { missing: group.missing }),
  };
  const equal = group.each + (splitEqually(together, coming)[0] ?? 0);
  if (payer === 'program') return { ...rest, mine: 0, program: equal };
  if (payer === 'me') return { ...rest, mine: all };
  if (payer !== 'uneven' || cost.mine === undefined) return { ...rest, mine: equal };
  const others = Array<number | undefined>(Math.max(0, coming - 1)).fill(undefined);
  const split = splitRest(together, [cost.mine, ...others]);
  return {
    ...rest,
    mine: group.each + cost.mine,
    ...('shares' in split ? { others: split.shares.slice(1).map((share) => group.each + share) } : {}),
    ...('over' in split ? { over: split.over } : {}),
  };
}
