import type { Storage } from '../storage/types.js';
import { kinds } from './kinds.js';
import type { Drafts } from './types.js';

/** What a person is writing: kept as it stands, read back as far as it can be. */
export function createDrafts(storage: Storage): Drafts {
  const { tab } = storage;
  return {
    tab,
    list: (kind) => ({
      kinds: ['draft'],
      read: async () =>
        (await storage.drafts(kind)).map((draft) => ({
          ...draft,
          kind,
          value: kinds[kind].readDraft(draft.value),
        })),
    }),
    keep: async (kind, record, value, base) => {
      await storage.commit({ drafts: [{ kind, record, tab, value, ...(base ? { base } : {}) }] });
    },
    drop: async (key) => void (await storage.commit({ dropDrafts: [key] })),
  };
}
