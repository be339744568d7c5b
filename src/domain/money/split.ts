import { sum } from './money.js';

/** Most people who share one amount. */
export const mostShares = 100;

const big = (value: number): bigint => BigInt(value);

/**
 * Parts an amount in minor units by whole weights: the shares add up to the amount exactly, and none is a whole minor
 * unit away from its due. What is left over goes to the shares that lost most by rounding down, the first first.
 * Without any weight the shares are equal.
 */
export function splitByWeights(amount: number, weights: readonly number[]): readonly number[] {
  const total = sum(weights);
  if (total === 0) return weights.length === 0 ? [] : splitEqually(amount, weights.length);
  // The product of two safe numbers is not safe any more.
  const dues = weights.map((weight) => big(amount) * big(weight));
  const shares = dues.map((due) => Number(due / big(total)));
  const lost = dues.map((due, at) => ({ at, rest: Number(due % big(total)) }));
  let left = amount - sum(shares);
  for (const { at } of lost.sort((one, other) => other.rest - one.rest || one.at - other.at)) {
    if (left === 0) break;
    shares[at] = (shares[at] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/** Equal shares that add up exactly; those at the front are one minor unit higher where it does not come out even. */
export const splitEqually = (amount: number, people: number): readonly number[] =>
  splitByWeights(amount, Array<number>(people).fill(1));

/** Uneven shares: some are known, and those without one part the rest equally. */
export type SplitRead =
  | { readonly shares: readonly number[] }
  /** The known shares are more than the amount, by so much. */
  | { readonly over: number }
  /** Everyone's share is known, and so much is on nobody. */
  | { readonly left: number };

/** Fills in the shares that are not known; see {@link SplitRead}. */
export function splitRest(amount: number, known: readonly (number | undefined)[]): SplitRead {
  const rest = amount - sum(known.map((share) => share ?? 0));
  const open = known.filter((share) => share === undefined).length;
  if (rest < 0) return { over: -rest };
  if (open === 0) return rest === 0 ? { shares: known.map((share) => share ?? 0) } : { left: rest };
  const parts = [...splitEqually(rest, open)];
  return { shares: known.map((share) => share ?? parts.shift() ?? 0) };
}

/** What a visit costs one person, and what a group pays. Amounts in minor units. */
export interface GroupRate {
  readonly people: number;
  /** The usual price of one person. */
  readonly each: number;
  /** From so many people on one pays `groupEach`. */
  readonly from?: number;
  readonly groupEach?: number;
}

/** What a group pays in all, what each of them pays, and what the group rate saves each of them. */
export interface GroupCost {
  readonly each: number;
  readonly total: number;
  readonly saved: number;
  /** So many more people and the group rate holds; absent where it holds, or there is none. */
  readonly missing?: number;
}

/** The cost of a group: never more than the usual price. */
export function groupCost({ people, each, from, groupEach }: GroupRate): GroupCost {
  const hasRate = from !== undefined && groupEach !== undefined && groupEach < each;
  const holds = hasRate && people >= from;
  const price = holds ? groupEach : each;
  return {
    each: price,
    total: price * people,
    saved: each - price,
    ...(hasRate && !holds ? { missing: from - people } : {}),
  };
}
