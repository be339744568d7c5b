import type { EntryDraft } from '../../../domain/journal/entry.js';
import { ImlJournalRemoved } from '../journal-events.js';
import type { Journal } from '../journal.js';
import { entryHeading } from '../values.js';
import { canKeep } from '../writing-commands.js';
import type { PageRoom } from './index.js';

/** "Done" with a change: it becomes a revision. */
export function doneChanging(j: Journal): void {
  const { place } = j;
  if (place.view !== 'write' || place.entry === undefined || !canKeep(j)) return;
  void j.edit.commit();
  j.go({ view: 'entry', entry: place.entry });
}

/** "Leave it as it was": puts the changes away, with the way back. */
export function leaveAsItWas({ journal: j, t }: PageRoom): void {
  const { place } = j;
  if (place.view !== 'write' || place.entry === undefined) return;
  const { value, isDirty, base } = j.edit;
  void j.edit.drop();
  j.go({ view: 'entry', entry: place.entry });
  if (!value || !isDirty) return;
  j.shell.showUndo(t.change.left, () => {
    const kept = j.entries.value?.entry;
    j.edit.open(place.entry ?? '', kept ? entryHeading.read(kept) : value, base, value);
    j.go(place);
  });
}

/** Puts other words in the place of an entry's, kept at once. */
export async function putInPlace(j: Journal, id: string, next: EntryDraft): Promise<void> {
  const record = j.entries.value?.entry;
  const { kit } = j;
  if (!kit || record?.id !== id) return;
  j.shell.saved('saving');
  const isKept = await j.attempt(async () => {
    const saved = await kit.records.save('journal-entry', {
      id,
      body: entryHeading.body(next),
      ...entryHeading.head(next),
      base: record.revision,
    });
    j.shell.kept(saved.id);
  });
  if (!isKept) j.shell.saved('failed');
}

/** Deletes an entry, with the way back. */
export async function remove({ journal: j, t }: PageRoom, id: string): Promise<void> {
  const { kit } = j;
  if (!kit) return;
  if (j.edit.id === id) {
    await j.edit.flush();
    j.edit.close();
  }
  if (!(await j.attempt(() => kit.records.trash(id)))) return;
  j.back();
  j.shell.fire(new ImlJournalRemoved(id));
  j.shell.showUndo(t.page.removed, () => void j.putBack(id, `entry-${id}`));
}
