import type { Revision } from '../domain/record.js';
import type { Storage } from '../storage/types.js';
import { loadDraftReaders } from './kinds.js';
import type { Drafts } from './types.js';

/** What a person is writing: kept as it stands, read back as far as it can be. */
export function createDrafts(storage: Storage): Drafts {
  const { tab } = storage;
  const draft = (kind: string, record: string, value: unknown, base: Revision | undefined) => ({
    kind,
    record,
    tab,
    value,
    ...(base ? { base } : {}),
  });
  return {
    tab,
    list: (kind) => ({
      kinds: ['draft'],
      read: async () => {
        const drafts = await storage.drafts(kind);
        if (drafts.length === 0) return [];
        const readDraft = (await loadDraftReaders())[kind];
        return drafts.map((draft) => ({ ...draft, kind, value: readDraft(draft.value) }));
      },
    }),
    keep: async (kind, record, value, base) => {
      await storage.commit({ drafts: [draft(kind, record, value, base)] });
    },
    part: (kind, record, value, base) => storage.part(draft(kind, record, value, base)),
    drop: async (key) => void (await storage.commit({ dropDrafts: [key] })),
  };
}
