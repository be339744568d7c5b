import type { Kit, WatchedQuery } from '../../context/program.js';
import { daysOfMonth, monthOf, monthsOfYear, type Month } from '../../domain/budget/month.js';
import { isCurrent, sumsId, type StoreNow, type SumsBody } from '../../domain/budget/sums.js';
import { addUp, noSpending, type Spent } from '../../domain/budget/totals.js';
import type { Spending } from './values.js';

/** Spendings of a month that are shown at first. */
export const pageSize = 50;

/** A month as it is shown: its newest spendings, and all of them added up. */
export interface MonthSpent {
  readonly month: Month;
  readonly newest: readonly Spending[];
  /** More lie in the month than are shown. */
  readonly hasMore: boolean;
  readonly spent: Spent;
}

/** Whether what was read may still be kept: not after an erasure. */
type StillThere = () => boolean;

/** Reads a month by its own days alone; what is on later pages comes from the kept sum. */
export const monthQuery = (
  kit: Kit,
  month: Month,
  currency: string,
  shown: number,
  stillThere: StillThere,
): WatchedQuery<MonthSpent> => ({
  kinds: ['spending'],
  read: async () => {
    const days = daysOfMonth(month);
    const { records, next } = await kit.days.page('spending', { ...days, limit: shown }).read();
    const spent = next
      ? ((await sumsOf(kit, month.slice(0, 4), currency, [month], stillThere)).get(month) ?? noSpending)
      : addUp(
          records.map(({ body }) => body),
          currency,
        );
    return { month, newest: records, hasMore: next !== undefined, spent };
  },
});

/** Reads what was spent in each month of a year. */
export const yearQuery = (
  kit: Kit,
  year: string,
  currency: string,
  stillThere: StillThere,
): WatchedQuery<ReadonlyMap<Month, Spent>> => ({
  kinds: ['spending'],
  read: () => sumsOf(kit, year, currency, monthsOfYear(year), stillThere),
});

async function sumsOf(
  kit: Kit,
  year: string,
  currency: string,
  months: readonly Month[],
  stillThere: StillThere,
): Promise<ReadonlyMap<Month, Spent>> {
  // In a visit nobody can tell what lies in the trash, so nothing is kept.
  const isKept = (await kit.keeping.state().read()).mode === 'device';
  const kept = isKept ? (await kit.records.one('budget-sums', sumsId(year)).read())?.body : undefined;
  const now = await storeNow(kit, months, currency, kept);
  const spent = new Map<Month, Spent>();
  let isChanged = false;
  for (const month of months) {
    const known = isCurrent(kept, month, now) ? kept?.months[month] : undefined;
    if (!known) isChanged ||= (now.counts[month] ?? 0) > pageSize;
    spent.set(month, known ?? (await addUpMonth(kit, month, currency)));
  }
  if (isKept && isChanged && stillThere()) keep(kit, year, now, months, spent, kept);
  return spent;
}

/** What an index can tell about the store: the newest spending, and how many lie in each month. */
async function storeNow(
  kit: Kit,
  months: readonly Month[],
  currency: string,
  kept: SumsBody | undefined,
): Promise<StoreNow> {
  const [newest] = await kit.records.list('spending', { limit: 1 }).read();
  const counts: Record<Month, number> = {};
  for (const month of months) counts[month] = await kit.days.count('spending', daysOfMonth(month)).read();
  const trash = (await kit.records.trashed('spending').read()).map(({ id }) => id).sort();
  const order = newest?.order ?? 0;
  const now = { currency, newest: order, trash, counts };
  if (!kept || kept.seen === order) return { ...now, touched: [] };
  const written = await kit.records.list('spending', { limit: pageSize }).read();
  const since = written.filter((spending) => spending.order > kept.seen);
  const isAll = since.length < written.length || written.length < pageSize;
  const touched = isAll ? since.map(({ day = '' }) => monthOf(day)) : undefined;
  return { ...now, touched };
}

async function addUpMonth(kit: Kit, month: Month, currency: string): Promise<Spent> {
  const found: Spending[] = [];
  let before: { readonly day: string; readonly order: number } | undefined;
  do {
    const query = { ...daysOfMonth(month), limit: 200, ...(before ? { before } : {}) };
    const page = await kit.days.page('spending', query).read();
    found.push(...page.records);
    before = page.next;
  } while (before);
  return addUp(
    found.map(({ body }) => body),
    currency,
  );
}

/**
 * Keeps what was added up. Months that were not asked for stay only where nothing was written since; those that
 * changed are added up again when they are. A failure costs nothing but time.
 */
function keep(
  kit: Kit,
  year: string,
  now: StoreNow,
  months: readonly Month[],
  spent: ReadonlyMap<Month, Spent>,
  kept: SumsBody | undefined,
): void {
  const all: Record<Month, Spent> = {};
  for (const month of monthsOfYear(year)) {
    const known = kept?.months[month];
    // Its number is looked at when it is asked for.
    const isStill = known && isCurrent(kept, month, { ...now, counts: { [month]: known.count } });
    const sum = months.includes(month) ? spent.get(month) : isStill ? known : undefined;
    if (sum) all[month] = sum;
  }
  const body = { currency: now.currency, seen: now.newest, trash: now.trash, months: all };
  kit.records.save('budget-sums', { id: sumsId(year), body, day: `${year}-01-01` }).catch(() => undefined);
}
