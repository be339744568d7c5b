import type { Kit, WatchedQuery } from '../../context/program.js';
import { Watch } from '../../context/watch.js';
import { addDays } from '../../domain/day-math.js';
import { noDay } from '../../domain/outing/outing.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { DeskHost } from '../base/desk.js';
import type { Outing } from './values.js';

/** Outings of a list at first, and with each "Show more". */
const pageSize = 20;

/** So many coming outings are enough for the first view. */
const enough = 5;

/** Days from today that are looked through, one stretch after the other, until enough is found. */
const stretches = [13, 92, 3650] as const;

/** The last day that an outing with a day can have. */
const lastDay = addDays(noDay, -1);

/** Some outings of a list, and whether there are more. */
export interface Found {
  readonly outings: readonly Outing[];
  readonly isMore: boolean;
}

const page = async (kit: Kit, limit: number, from?: PlainDate, to?: PlainDate): Promise<Found> => {
  const query = { limit, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const { records, next } = await kit.days.page('outing', query).read();
  return { outings: records, isMore: next !== undefined };
};

/** The next outings, soonest first. Days are read newest first, so short stretches are read until enough is there. */
async function coming(kit: Kit, today: PlainDate, all: boolean): Promise<Found> {
  const found: Outing[] = [];
  let from = today;
  for (const days of all ? [] : stretches) {
    const to = addDays(today, days);
    const { outings } = await page(kit, 200, from, to);
    found.push(...[...outings].reverse());
    from = addDays(to, 1);
    if (found.length >= enough) return { outings: found, isMore: await hasAny(kit, from) };
  }
  const { outings } = await page(kit, 10_000, from, lastDay);
  return { outings: [...found, ...[...outings].reverse()], isMore: false };
}

const hasAny = async (kit: Kit, from: PlainDate): Promise<boolean> =>
  (await kit.days.count('outing', { from, to: lastDay }).read()) > 0;

const query = <T>(read: () => Promise<T>): WatchedQuery<T> => ({ kinds: ['outing'], read });

/** The lists of the first view. Each reads by the index of days, so that their cost does not grow with the store. */
export class Lists {
  readonly coming: Watch<Found>;
  readonly undated: Watch<Found>;
  readonly past: Watch<Found>;
  #all = false;
  #undated = pageSize;
  #past = pageSize;

  constructor(host: DeskHost, today: () => PlainDate) {
    this.coming = new Watch(host, (kit) => query(() => coming(kit, today(), this.#all)));
    this.undated = new Watch(host, (kit) => query(() => page(kit, this.#undated, noDay, noDay)));
    this.past = new Watch(host, (kit) => query(() => page(kit, this.#past, undefined, addDays(today(), -1))));
  }

  /** Whether the store has told everything that the first view needs. */
  get isThere(): boolean {
    return this.#watches.every(({ value, error }) => value !== undefined || error !== undefined);
  }

  /** Whether there is any outing at all. */
  get isEmpty(): boolean {
    return this.#watches.every(({ value }) => (value?.outings.length ?? 0) === 0);
  }

  /** "Show more" of a list. */
  showMore(list: 'coming' | 'undated' | 'past'): void {
    if (list === 'coming') this.#all = true;
    else if (list === 'undated') this.#undated += pageSize;
    else this.#past += pageSize;
    this[list].refresh();
  }

  /** As at first. */
  forget(): void {
    this.#all = false;
    this.#undated = pageSize;
    this.#past = pageSize;
  }

  get #watches(): readonly Watch<Found>[] {
    return [this.coming, this.undated, this.past];
  }
}
