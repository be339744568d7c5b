import { isPlainDate } from '../domain/plain-date.js';
import type { Kind, KitRecord, PastVersion } from '../domain/record.js';
import { KitError } from '../errors.js';
import type { RecordWrite, Storage } from '../storage/types.js';
import { erasures } from '../storage/erasures.js';
import { kinds } from './kinds.js';
import { parseAll, parsed, parserOf } from './parsing.js';
import type { Parse } from './schemas.js';
import type { Records, Save } from './types.js';

/** Most records read in one step, so that a long list never holds the database for long. */
const pageSize = 50;

/** Reading and writing records of any kind: parsed on the way in and on the way out. */
export function createRecords(storage: Storage): Records {
  const begin = erasures(storage);

  const readPages = async <K extends Kind>(
    kind: K,
    most: number,
    trashed: boolean,
  ): Promise<KitRecord<K>[]> => {
    const found: KitRecord<K>[] = [];
    let before: number | undefined;
    do {
      const limit = Math.min(pageSize, most - found.length);
      const page = await storage.list({ kind, limit, trashed, ...(before === undefined ? {} : { before }) });
      found.push(...(await parseAll(storage, kind, page.records)));
      before = page.next;
    } while (before !== undefined && found.length < most);
    return found;
  };

  const toWrite = <K extends Kind>(kind: K, parse: Parse<K>, change: Save<K>): RecordWrite => {
    const { id, links, day, base } = change;
    const { schema } = kinds[kind];
    if (day !== undefined && !isPlainDate(day)) throw new KitError('record-invalid');
    let body;
    try {
      body = parse(change.body, schema);
    } catch (thrown) {
      throw new KitError('record-invalid', thrown);
    }
    return {
      kind,
      schema,
      body,
      ...(id === undefined ? {} : { id }),
      ...(links ? { links } : {}),
      ...(day === undefined ? {} : { day }),
      ...(base ? { base } : {}),
    };
  };

  const saveAll = async <K extends Kind>(
    kind: K,
    changes: readonly Save<K>[],
  ): Promise<readonly KitRecord<K>[]> => {
    const stillThere = begin();
    const parse = await parserOf(kind);
    // The schemas may come late.
    stillThere();
    const records = changes.map((change) => toWrite(kind, parse, change));
    const dropDrafts = changes.flatMap((change) => (change.draft ? [change.draft] : []));
    const committed = await storage.commit({ records, dropDrafts });
    return committed.records.map((record) => parsed(kind, parse, record));
  };

  return {
    list: (kind, options = {}) => ({
      kinds: [kind],
      read: () => readPages(kind, options.limit ?? pageSize, false),
    }),
    linked: (kind, id) => ({
      kinds: [kind],
      read: async () => parseAll(storage, kind, await storage.listLinked(kind, id)),
    }),
    one: (kind, id) => ({
      kinds: [kind],
      read: async () => {
        const record = await storage.record(id);
        return record?.kind === kind ? (await parseAll(storage, kind, [record]))[0] : undefined;
      },
    }),
    trashed: (kind) => ({ kinds: [kind], read: () => readPages(kind, Infinity, true) }),
    versions: (kind, id) => ({
      kinds: [kind],
      read: async () => {
        const parse = await parserOf(kind);
        const past: PastVersion<typeof kind>[] = [];
        for (const version of await storage.versions(id)) {
          try {
            past.push({ ...version, body: parse(version.body, version.schema) });
          } catch {
            // A past text that no longer parses stays in the database and in every export.
          }
        }
        return past;
      },
    }),
    save: async (kind, change) => {
      const [saved] = await saveAll(kind, [change]);
      if (!saved) throw new KitError('storage-failed');
      return saved;
    },
    saveAll,
    trash: async (id) => void (await storage.commit({ trash: [id] })),
    restore: async (id) => void (await storage.commit({ restore: [id] })),
    purge: async (id) => void (await storage.commit({ purge: [id] })),
    setAside: () => storage.listSetAside(),
  };
}
