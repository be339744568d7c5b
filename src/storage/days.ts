import type { Core } from './core.js';
import type { Range } from './engine.js';
import type { Key } from './rows.js';
import type { Session } from './session.js';
import { openAll } from './set-aside.js';
import type { DayListPage, DayListQuery } from './types.js';

/** Records in a page unless told. */
const pageSize = 50;

const shelf = 'live';

/** The stretch of the index that a query means; undefined where nothing can lie in it. */
function rangeOf({ kind, from = '', to, before }: Omit<DayListQuery, 'limit'>): Range | undefined {
  const isWithin = before && (to === undefined || before.day <= to);
  const last = isWithin ? before.day : to;
  if (last !== undefined && from > last) return undefined;
  // A list of keys is longer than every text and number in its place: it ends the day, or the kind.
  const upper: Key = isWithin
    ? [kind, shelf, before.day, before.order]
    : to === undefined
      ? [kind, shelf, []]
      : [kind, shelf, to, []];
  return { lower: [kind, shelf, from], upper, upperOpen: true };
}

/** A page by index and cursor: as quick in a store of a hundred thousand as in one of a hundred. */
export async function listByDay(
  session: Session,
  { limit = pageSize, ...query }: DayListQuery,
): Promise<DayListPage> {
  const range = rangeOf(query);
  if (!range) return { records: [] };
  const rows = await session.parts.core.ledger.engine.read(['records'], (tx) =>
    tx.newest('records', { index: 'day', range, limit: limit + 1 }),
  );
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  const records = await openAll(session, page);
  return rows.length > limit && last?.day !== undefined
    ? { records, next: { day: last.day, order: last.order } }
    : { records };
}

/** Months that hold a record: jumps from each to the one before it. */
export const readMonths = (core: Core, kind: string): Promise<readonly string[]> =>
  core.ledger.engine.read(['records'], async (tx) => {
    const months: string[] = [];
    let upper: Key = [kind, shelf, []];
    for (;;) {
      const range = { lower: [kind, shelf], upper, upperOpen: true };
      const key = (await tx.lastKey('records', { index: 'day', range })) as readonly string[] | undefined;
      const month = key?.[2]?.slice(0, 7);
      if (month === undefined) return months;
      months.push(month);
      // Shorter than each of its days, a month comes before them all.
      upper = [kind, shelf, month];
    }
  });

/** How many records lie in some days. */
export async function countByDay(
  core: Core,
  query: Pick<DayListQuery, 'kind' | 'from' | 'to'>,
): Promise<number> {
  const range = rangeOf(query);
  return range
    ? core.ledger.engine.read(['records'], (tx) => tx.count('records', { index: 'day', range }))
    : 0;
}

/** How many records of a kind there are, or lie in the trash. */
export const countRecords = (core: Core, kind: string, of: 'live' | 'trash'): Promise<number> =>
  core.ledger.engine.read(['records'], (tx) =>
    tx.count('records', { index: 'shelf', range: { lower: [kind, of], upper: [kind, of, []] } }),
  );
