import type { Kind } from '../domain/record.js';
import { armored, isSealed, openFile, prepareAge, sealFile } from '../storage/age/sealed-file.js';
import { eraseOthers, othersHere } from '../storage/erase-others.js';
import { erasures } from '../storage/erasures.js';
import type { Storage } from '../storage/types.js';
import { kinds as rules } from './kinds.js';
import type { Held, Mine } from './mine-types.js';

/** Records that are erased in one transaction. */
const pageSize = 100;
/** Name of the value that says when the last backup was saved. */
const backupName = 'last-backup';

const everyKind = Object.keys(rules) as readonly Kind[];

function timeOf(value: unknown): string | undefined {
  const at =
    typeof value === 'object' && value !== null ? (value as { readonly at?: unknown }).at : undefined;
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : undefined;
}

/** Everything that a person has in one program. */
export function createMine(storage: Storage, now: () => number = Date.now): Mine {
  const begin = erasures(storage);
  return {
    held: () => ({ kinds: [...everyKind, 'value'], read: () => readHeld(storage) }),
    seal: sealFile,
    open: openFile,
    isSealed,
    prepare: prepareAge,
    asText: armored,
    noteBackup: () => storage.writeValue(backupName, { at: new Date(now()).toISOString() }),
    erase: async (kinds, { progress, signal } = {}) => {
      const stillThere = begin();
      let gone = 0;
      for (const kind of kinds) {
        const drafts = await storage.drafts(kind);
        if (drafts.length > 0) await storage.commit({ dropDrafts: drafts });
        for (const trashed of [true, false]) {
          for (;;) {
            // What does not open is not listed and stays set aside; each page goes before the next is read.
            const { records } = await storage.list({ kind, limit: pageSize, trashed });
            if (signal?.aborted) return 'stopped';
            stillThere();
            if (records.length === 0) break;
            await storage.commit({ purge: records.map(({ id }) => id) });
            gone += records.length;
            progress?.(gone);
          }
        }
      }
      return gone;
    },
    others: async () => (await othersHere(storage.program)).length,
    eraseAll: async () => {
      await eraseOthers(storage.program);
      await storage.erase();
    },
  };
}

async function readHeld(storage: Storage): Promise<Held> {
  const counts: Partial<Record<Kind, number>> = {};
  let trashed = 0;
  for (const kind of everyKind) {
    const live = await storage.count(kind, 'live');
    if (live > 0) counts[kind] = live;
    trashed += await storage.count(kind, 'trash');
  }
  const backupAt = timeOf(await storage.readValue(backupName).catch(() => undefined));
  return { counts, trashed, ...(backupAt === undefined ? {} : { backupAt }) };
}
