import { emptyEntry } from '../../domain/journal/entry.js';
import type { Journal } from './journal.js';
import { home } from './place.js';
import type { FoundDraft } from './values.js';

/** Goes on with words that were found again: as the next new entry, or as a change of the one they belong to. */
export async function keepGoing(j: Journal, draft: FoundDraft): Promise<void> {
  const { kit } = j;
  const isOther = draft.tab !== kit?.drafts.tab;
  if (isOther) j.takenOver.add(`${draft.record}/${draft.tab}`);
  if (draft.base) {
    j.edit.open(draft.record, draft.value, draft.base, draft.value);
    j.go({ view: 'write', entry: draft.record }, 'text');
    await j.edit.flush();
  } else {
    j.fresh.open(draft.record, emptyEntry, undefined, draft.value);
    j.prompts.begin(draft.value.prompt);
    j.go(home, 'text');
    await j.fresh.flush();
  }
  if (kit && isOther) await j.attempt(() => kit.drafts.drop(draft));
}

/** Erases words that were found again, with the way back. */
export async function eraseDraft(j: Journal, draft: FoundDraft): Promise<void> {
  const { kit } = j;
  if (!kit || !(await j.attempt(() => kit.drafts.drop(draft)))) return;
  j.shell.showUndo(
    j.t.draft.erased,
    () => void j.attempt(() => kit.drafts.keep('journal-entry', draft.record, draft.value, draft.base)),
  );
}
