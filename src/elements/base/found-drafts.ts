import type { Kit, KitDraft } from '../../context/program.js';
import type { Kind } from '../../domain/record.js';
import type { Writing } from './writing.js';

/** What is needed to tell whose a draft is. */
export interface DraftDesk {
  readonly kit: Kit | undefined;
  /** Drafts, `record/tab`, that were kept or are written on in this tab, though the list may not know yet. */
  readonly takenOver: ReadonlySet<string>;
}

/** Words of this tab that are on no disk yet, as the drafts that they will be. */
function inHand<K extends Kind>(kind: K, tab: string, writing: Writing<K>): KitDraft<K>[] {
  const words = new Map(writing.stranded);
  if (writing.id && writing.value && writing.isDirty && writing.pending === 0)
    words.set(writing.id, writing.value);
  return [...words.keys()].flatMap((record) => {
    const value = words.get(record);
    const base = record === writing.id ? writing.base : undefined;
    const draft = { kind, record, tab, updatedAt: '', lively: false, ...(base ? { base } : {}) };
    return value ? [{ ...draft, value }] : [];
  });
}

/** Words to offer again: of a tab that is gone, or that were put aside. Never those of a lively tab. */
export function foundDrafts<K extends Kind>(
  desk: DraftDesk,
  kind: K,
  writings: readonly Writing<K>[],
  stored: readonly KitDraft<K>[] | undefined,
): KitDraft<K>[] {
  const tab = desk.kit?.drafts.tab ?? '';
  const own = writings.flatMap((writing) => inHand(kind, tab, writing));
  const isSettled = (draft: KitDraft<K>) =>
    desk.takenOver.has(`${draft.record}/${draft.tab}`) ||
    (draft.tab === tab &&
      (writings.some(({ id }) => id === draft.record) || own.some(({ record }) => record === draft.record)));
  return [...own, ...(stored?.filter((draft) => !draft.lively && !isSettled(draft)) ?? [])];
}
