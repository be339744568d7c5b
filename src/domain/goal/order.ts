/** Something with a place in the person's own order. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
}

/** Room left between two neighbours, so that twenty moves into the same gap need no renumbering. */
export const rankGap = 1_048_576;

/** Ranks stay between minus and plus this, far inside the whole numbers that are exact. */
export const rankLimit = 1_125_899_906_842_624;

const compare = (a: Ranked, b: Ranked): number => a.rank - b.rank || (a.id < b.id ? -1 : Number(a.id > b.id));

/** A sorted copy: lower ranks first; the same rank (two tabs at once) by id, so that every tab agrees. */
export const inOrder = <T extends Ranked>(items: readonly T[]): T[] => [...items].sort(compare);

/**
 * A whole number strictly between two ranks, or beyond one where the other is absent. `undefined` where there
 * is no room: then the whole list is renumbered.
 */
export function rankBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined && after === undefined) return 0;
  if (before === undefined) return inside((after ?? 0) - rankGap);
  if (after === undefined) return inside(before + rankGap);
  const middle = before + Math.trunc((after - before) / 2);
  return before < middle && middle < after ? middle : undefined;
}

const inside = (rank: number): number | undefined => (Math.abs(rank) <= rankLimit ? rank : undefined);

/** New ranks for a whole list in this order, with full gaps again. */
export const renumber = (ids: readonly string[]): Ranked[] =>
  ids.map((id, index) => ({ id, rank: index * rankGap }));

/**
 * Moves one item of a list that stands in order to a place (0 is first; beyond an end means that end).
 * Returns only the ranks that change: none, usually one, or all where the gap has run out.
 */
export function moveTo(items: readonly Ranked[], id: string, place: number): readonly Ranked[] {
  const from = items.findIndex((item) => item.id === id);
  const to = Math.max(0, Math.min(items.length - 1, place));
  if (from < 0 || from === to) return [];
  const others = items.filter((item) => item.id !== id);
  const rank = rankBetween(others[to - 1]?.rank, others[to]?.rank);
  if (rank !== undefined) return [{ id, rank }];
  const ids = others.map((item) => item.id);
  ids.splice(to, 0, id);
  return renumber(ids);
}

/** A rank before everything that is there: a new goal comes first. */
export function firstRank(items: readonly Ranked[]): number {
  const lowest = inOrder(items)[0];
  return rankBetween(undefined, lowest?.rank) ?? -rankLimit;
}
