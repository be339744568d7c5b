import type { Kind, KitRecord } from '../domain/record.js';
import type { OpenedRecord, Storage } from '../storage/types.js';
import { loadSchemas } from './kinds.js';
import type { Parse } from './schemas.js';

/** The schema of a kind. Rejects with `kit-not-loaded`. */
export const parserOf = async <K extends Kind>(kind: K): Promise<Parse<K>> => (await loadSchemas())[kind];

/** A record with its body checked; throws where it does not fit. */
export const parsed = <K extends Kind>(kind: K, parse: Parse<K>, record: OpenedRecord): KitRecord<K> => ({
  ...record,
  kind,
  body: parse(record.body, record.schema),
});

/** The same; one that does not fit is set aside and counted, and undefined. */
export async function parsedOrAside<K extends Kind>(
  storage: Storage,
  kind: K,
  parse: Parse<K>,
  record: OpenedRecord,
): Promise<KitRecord<K> | undefined> {
  try {
    return parsed(kind, parse, record);
  } catch {
    // Reading must not fail because a mark could not be written (a full disk, a newer database).
    await storage.setAside(record.id, 'record-invalid').catch(() => undefined);
    return undefined;
  }
}

/** The records that fit; the others are set aside and counted, so that these still show. */
export async function parseAll<K extends Kind>(
  storage: Storage,
  kind: K,
  records: readonly OpenedRecord[],
): Promise<KitRecord<K>[]> {
  if (records.length === 0) return [];
  const parse = await parserOf(kind);
  const found: KitRecord<K>[] = [];
  for (const each of records) {
    const record = await parsedOrAside(storage, kind, parse, each);
    if (record) found.push(record);
  }
  return found;
}
