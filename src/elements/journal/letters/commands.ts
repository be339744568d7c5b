import { endOfProgramYear } from '../../../domain/journal/drawer.js';
import { longestEntry } from '../../../domain/journal/entry.js';
import { emptyLetter, type LetterBody } from '../../../domain/journal/letter.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { isBlank } from '../../../domain/text.js';
import { ImlJournalRemoved } from '../journal-events.js';
import type { Letter, LetterDraft, Letters, When } from './letters.js';

/** A letter without a field: a body has no empty ones. */
const without = (body: LetterBody, name: 'openOn' | 'sealedOn'): LetterBody => {
  const rest = { ...body };
  Reflect.deleteProperty(rest, name);
  return rest;
};

/** When the last month of the program begins, if that is ahead. */
export const yearEnd = ({ journal }: Letters): PlainDate | undefined => {
  const program = journal.host.kitSource.program;
  return program && endOfProgramYear(program.settings, journal.today);
};

/** How the day of the letter on the screen is chosen. */
export function whenOf(l: Letters): When {
  const openOn = l.writing.value?.openOn;
  if (l.when) return l.when;
  return openOn === undefined ? 'me' : openOn === yearEnd(l) ? 'year-end' : 'own';
}

/** The words of the letter have changed. */
export function changeText(l: Letters, text: string): void {
  const { value } = l.writing;
  if (!value) return;
  l.said.delete('letter-text');
  l.writing.change({ ...value, text });
}

/** How the day is chosen has changed. */
export function chooseWhen(l: Letters, when: When): void {
  l.when = when;
  changeDay(l, when === 'year-end' ? yearEnd(l) : undefined);
}

/** The day on which the letter is to be opened. `bad`: the browser says that there is no such day. */
export function changeDay(l: Letters, day: PlainDate | undefined, bad = false): void {
  const { value } = l.writing;
  if (!value) return;
  if (bad) l.said.set('letter-day', l.t.write.dayBad);
  else l.said.delete('letter-day');
  l.writing.change(day ? { ...value, openOn: day } : without(value, 'openOn'));
}

/** The kind words at the text, if it needs any. */
export function textError(l: Letters): string | undefined {
  const length = l.writing.value?.text.length ?? 0;
  return length > longestEntry ? l.t.write.tooLong(longestEntry, length) : l.said.get('letter-text');
}

/** What keeps the letter out of the drawer: the field gets the focus and the words. */
function fieldInTheWay(l: Letters): string | undefined {
  const { value } = l.writing;
  if (!value) return undefined;
  if (isBlank(value.text)) l.said.set('letter-text', l.t.write.blank);
  if (textError(l) !== undefined) return 'letter-text';
  const isMissing = whenOf(l) === 'own' && value.openOn === undefined;
  const isPast = value.openOn !== undefined && value.openOn <= l.journal.today;
  if ((isMissing || isPast) && !l.said.has('letter-day')) l.said.set('letter-day', l.t.write.dayAhead);
  return l.said.has('letter-day') ? 'letter-day' : undefined;
}

/** "Put it in the drawer", with the way back. */
export async function seal(l: Letters): Promise<void> {
  const { journal: j, t, writing } = l;
  const field = fieldInTheWay(l);
  if (field !== undefined) {
    j.shell.announce(textError(l) ?? l.said.get(field) ?? '');
    j.focus(field);
    return;
  }
  const { id } = writing;
  // The draft never says that it is sealed: were the tab killed in between, it would still be one to go on with.
  if (!writing.isDirty && writing.value) writing.change({ ...writing.value });
  const kept = writing.commit((body) => ({ ...body, sealedOn: j.today }));
  writing.close();
  j.go({ view: 'letters' });
  await kept;
  if (writing.stranded.has(id)) return;
  j.shell.showUndo(t.write.sealed, () => void takeOut(l, id));
}

async function takeOut(l: Letters, id: string): Promise<void> {
  const { kit } = l.journal;
  if (!kit) return;
  await l.journal.attempt(async () => {
    const letter = await kit.records.one('journal-letter', id).read();
    if (!letter) return;
    const body = without(letter.body, 'sealedOn');
    const kept = await kit.records.save('journal-letter', { id, body, base: letter.revision });
    l.writing.open(id, kept.body, kept.revision);
  });
  l.journal.go({ view: 'letter', letter: id }, 'letter-text');
}

/** "Stop for today": the letter is kept as it stands, and can be written on. */
export function stop(l: Letters): void {
  const { journal: j, writing } = l;
  if (writing.value && isBlank(writing.value.text)) void writing.drop();
  else {
    if (textError(l) !== undefined) {
      j.focus('letter-text');
      return;
    }
    void writing.commit();
    writing.close();
    j.shell.announce(l.t.write.stopped);
  }
  j.go({ view: 'letters' });
}

/** Opens a letter: from now on it can be read. */
export async function open(l: Letters, { id, body, revision }: Letter): Promise<void> {
  const { journal: j } = l;
  const { kit } = j;
  if (!kit) return;
  const isKept = await j.attempt(async () => {
    const saved = await kit.records.save('journal-letter', {
      id,
      body: { ...body, openedOn: j.today },
      base: revision,
    });
    j.shell.kept(saved.id);
  });
  if (isKept) j.go({ view: 'letter', letter: id });
}

/** Deletes a letter, with the way back. */
export async function remove(l: Letters, id: string): Promise<void> {
  const { journal: j } = l;
  const { kit } = j;
  if (!kit || !(await j.attempt(() => kit.records.trash(id)))) return;
  j.go({ view: 'letters' });
  j.shell.fire(new ImlJournalRemoved(id));
  j.shell.showUndo(l.t.opened.removed, () => void j.putBack(id, `letter-${id}`));
}

/** Goes on with words that were found again. */
export async function keepGoing(l: Letters, draft: LetterDraft): Promise<void> {
  const { journal: j, writing } = l;
  const { kit } = j;
  const isOther = draft.tab !== kit?.drafts.tab;
  if (isOther) j.takenOver.add(`${draft.record}/${draft.tab}`);
  const kept = l.find(draft.record);
  writing.open(draft.record, kept?.body ?? emptyLetter, draft.base, draft.value);
  j.go({ view: 'letter', letter: draft.record }, 'letter-text');
  await writing.flush();
  if (kit && isOther) await j.attempt(() => kit.drafts.drop(draft));
}

/** Erases words that were found again, with the way back. */
export async function eraseDraft(l: Letters, draft: LetterDraft): Promise<void> {
  const { journal: j } = l;
  const { kit } = j;
  if (!kit || !(await j.attempt(() => kit.drafts.drop(draft)))) return;
  j.shell.showUndo(
    j.t.draft.erased,
    () => void j.attempt(() => kit.drafts.keep('journal-letter', draft.record, draft.value, draft.base)),
  );
}
