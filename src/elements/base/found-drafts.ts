import type { Kit, KitDraft } from '../../context/program.js';
import type { Kind } from '../../domain/record.js';
import type { Writing } from './writing.js';

/** What is needed to tell whose a draft is. */
export interface DraftDesk {
  readonly kit: Kit | undefined;
  /** Drafts of gone tabs, `record/tab`, that are being written on in this tab. */
  readonly takenOver: ReadonlySet<string>;
}

/** Words of this tab that are on no disk yet, as the drafts that they will be. */
function inHand<K extends Kind>(desk: DraftDesk, kind: K, writing: Writing<K>): KitDraft<K>[] {
  const tab = desk.kit?.drafts.tab ?? '';
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
  writing: Writing<K>,
  stored: readonly KitDraft<K>[] | undefined,
): KitDraft<K>[] {
  const own = inHand(desk, kind, writing);
  const isOwn = ({ record, tab }: KitDraft<K>) => own.some((one) => one.record === record && one.tab === tab);
  const tab = desk.kit?.drafts.tab;
  // What this tab has just kept or taken over may still stand in the list that was read before.
  const isSettled = (draft: KitDraft<K>) =>
    desk.takenOver.has(`${draft.record}/${draft.tab}`) || (draft.record === writing.id && draft.tab === tab);
  const others = stored?.filter((draft) => !draft.lively && !isOwn(draft) && !isSettled(draft));
  return [...own, ...(others ?? [])];
}
