import type { Month } from './month.js';
import type { Spent } from './totals.js';

/**
 * What was spent in the months of a year, kept so that a year is seen without opening every spending. A month
 * counts as current only where as many spendings lie in it as then, none was written since, and the trash holds the
 * same: nothing else can change what lies in it.
 */
export interface SumsBody {
  readonly currency: string;
  /** The order of the newest spending when these were added up. */
  readonly seen: number;
  /** Ids of the spendings in the trash then: one that came back from there is no newer than it was. */
  readonly trash: readonly string[];
  readonly months: Readonly<Record<Month, Spent>>;
}

/** The id of the sums of a year. */
export const sumsId = (year: string): string => `00000000-0000-7000-8002-00000000${year}`;

/** What is known of the store when sums are asked for. */
export interface StoreNow {
  readonly currency: string;
  /** The order of the newest spending; 0 without any. */
  readonly newest: number;
  readonly trash: readonly string[];
  /** How many spendings lie in each month now. */
  readonly counts: Readonly<Record<Month, number>>;
  /** Months of what was written since `seen`; undefined where nobody can tell. */
  readonly touched: readonly Month[] | undefined;
}

/** Whether the kept sum of a month can be shown as it is. */
export function isCurrent(sums: SumsBody | undefined, month: Month, now: StoreNow): boolean {
  const kept = sums?.months[month];
  if (!sums || !kept || sums.currency !== now.currency || kept.count !== now.counts[month]) return false;
  const isSameTrash =
    sums.trash.length === now.trash.length && sums.trash.every((id, at) => id === now.trash[at]);
  if (!isSameTrash) return false;
  if (sums.seen === now.newest) return true;
  return now.touched !== undefined && !now.touched.includes(month);
}
