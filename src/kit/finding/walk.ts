import type { Kind, KitRecord } from '../../domain/record.js';
import type { DayPlace, Storage } from '../../storage/types.js';
import { parsedOrAside, parserOf } from '../parsing.js';
import type { DayQuery } from '../types.js';
import type { Slices } from './slices.js';

/** Records read in one step. */
const pageSize = 50;

/** Records of some days, newest first, page by page and in slices; what does not open or parse is set aside. */
export async function* walk<K extends Kind>(
  storage: Storage,
  kind: K,
  days: Pick<DayQuery, 'from' | 'to'>,
  slices: Slices,
): AsyncGenerator<KitRecord<K>, void> {
  const parse = await parserOf(kind);
  let before: DayPlace | undefined;
  do {
    const page = await storage.listByDay({ ...days, kind, limit: pageSize, ...(before ? { before } : {}) });
    for (const opened of page.records) {
      const record = await parsedOrAside(storage, kind, parse, opened);
      if (record) yield record;
      await slices.breathe();
    }
    before = page.next;
  } while (before);
}
