import { emptyOuting } from '../../domain/outing/outing.js';
import type { Outings } from './outings.js';
import type { FoundDraft } from './values.js';

// The steps are a file of their own; without it the plan begins at its beginning.
const stepOf = ({ value }: FoundDraft) =>
  import('./plan/index.js').then(
    ({ reached }) => reached(value),
    () => 'where' as const,
  );

/** Goes on with words that were found again. */
export async function keepGoing(o: Outings, draft: FoundDraft): Promise<void> {
  const { kit } = o;
  const isOther = draft.tab !== kit?.drafts.tab;
  if (isOther) o.takenOver.add(`${draft.record}/${draft.tab}`);
  const step = draft.base ? 'where' : await stepOf(draft);
  o.outing.open(draft.record, emptyOuting, draft.base, draft.value);
  o.go(draft.base ? { view: 'outing', outing: draft.record } : { view: 'plan', outing: draft.record, step });
  await o.outing.flush();
  if (kit && isOther) await o.attempt(() => kit.drafts.drop(draft));
}

/** Erases words that were found again, with the way back. */
export async function eraseDraft(o: Outings, draft: FoundDraft): Promise<void> {
  const { kit } = o;
  if (!kit || !(await o.attempt(() => kit.drafts.drop(draft)))) return;
  o.shell.showUndo(
    o.t.draft.erased,
    () => void o.attempt(() => kit.drafts.keep('outing', draft.record, draft.value, draft.base)),
  );
}
