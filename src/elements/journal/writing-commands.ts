import { isBlankEntry, tooLongBy } from '../../domain/journal/checks.js';
import { longestEntry, type EntryDraft } from '../../domain/journal/entry.js';
import { shortText } from '../../domain/text.js';
import type { Journal, Part } from './journal.js';
import { home } from './place.js';

/** Takes out what has no value: a body has no empty fields. */
const without = (draft: EntryDraft, names: readonly (keyof EntryDraft)[]): EntryDraft => {
  const rest: Partial<Record<keyof EntryDraft, unknown>> = { ...draft };
  for (const name of names) if (rest[name] === undefined) Reflect.deleteProperty(rest, name);
  return rest as EntryDraft;
};

/** A change of the fields; `undefined` takes an answer away. */
export type EntryChange = { readonly [N in keyof EntryDraft]?: EntryDraft[N] | undefined };

/** Changes the entry that is being written. The first change gives it its day and the question above it. */
export function changeEntry(j: Journal, change: EntryChange): void {
  const { writing } = j;
  if (!writing.value) return;
  const isNew = writing === j.fresh && !writing.isDirty;
  const first: EntryChange = isNew ? { day: writing.value.day ?? j.today, prompt: j.prompts.current } : {};
  const next = { ...writing.value, ...first, ...change } as EntryDraft;
  j.said.delete('text');
  j.said.delete('kept');
  writing.change(without(next, ['mood', 'prompt', 'victory']));
  if (isNew) j.prompts.begin(next.prompt);
}

/** "Another one", "No question", "Show a question": what was begun changes its question with it. */
export function changePrompt(j: Journal, to: 'another' | 'none' | 'show'): void {
  if (to === 'another') j.prompts.another();
  else j.prompts.hide(to === 'none');
  const prompt = j.prompts.current;
  if (j.writing.isDirty) changeEntry(j, { prompt });
  if (to === 'none') j.focus('ask');
  else if (prompt) j.shell.announce(prompt.text);
}

/** Fields that may need a look, and the part in which they stand. */
const fieldsOfParts: readonly (readonly [field: string, part?: Part])[] = [
  ['text'],
  ['noticedBy', 'victory'],
  ['day', 'day'],
];

/** The kind words at a field, if it needs any. */
export function fieldError(j: Journal, field: string): string | undefined {
  const entry = j.writing.value;
  const long = field === 'text' && entry ? tooLongBy(entry) : undefined;
  if (long !== undefined) return j.t.write.tooLong(longestEntry, long);
  if (field === 'noticedBy' && (entry?.noticedBy.length ?? 0) > shortText)
    return j.t.write.tooLongName(shortText);
  if (field === 'day' && (entry?.day ?? '') > j.today) return j.t.write.future;
  return j.said.get(field);
}

/** Whether the entry can be kept as it stands; else the field that needs a look has the focus and the words. */
export function canKeep(j: Journal): boolean {
  const { value } = j.writing;
  if (!value) return false;
  if (isBlankEntry(value)) j.said.set('text', j.t.write.blank);
  const trouble = fieldsOfParts.find(([field]) => fieldError(j, field) !== undefined);
  if (!trouble) return true;
  const [field, part] = trouble;
  if (part) j.part = part;
  j.shell.announce(fieldError(j, field) ?? '');
  j.focus(field);
  return false;
}

/** "Keep this entry": it becomes a revision, and there is room for another one. */
export function keepEntry(j: Journal): void {
  if (canKeep(j)) void keep(j, 'text', j.t.write.kept);
}

/** The words stay in the field until they are on the disk; what is typed on meanwhile is a change of the entry. */
async function keep(j: Journal, focus: string, said: string): Promise<void> {
  const { id } = j.fresh;
  j.takenOver.add(`${id}/${j.kit?.drafts.tab ?? ''}`);
  await j.fresh.commit();
  if (j.fresh.id !== id || j.fresh.isDirty || !j.fresh.base) return;
  j.newEntry();
  if (j.place.view !== 'write' || j.place.entry !== undefined) return;
  j.go(home, focus);
  j.said.set('kept', said);
  j.shell.announce(said);
}

/** "Stop for today": the words are kept, as an entry where there are any. */
export function stop(j: Journal): void {
  const { value } = j.fresh;
  if (value && j.fresh.isDirty && !isBlankEntry(value)) {
    if (canKeep(j)) void keep(j, 'view-heading', j.t.write.stopped);
    return;
  }
  j.go(home);
  j.shell.announce(j.t.write.stopped);
}

/** A field takes words, not pictures: says so kindly, and keeps a dropped file from replacing the page. */
export const noPictures =
  (j: Journal) =>
  (event: ClipboardEvent | DragEvent): void => {
    const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
    const hasFiles = data?.types.includes('Files') ?? false;
    if (!hasFiles || data?.types.includes('text/plain')) return;
    event.preventDefault();
    if (event.type === 'dragover') return;
    j.said.delete('kept');
    j.said.set('text', j.t.write.picture);
    j.shell.announce(j.t.write.picture);
    j.host.requestUpdate();
  };
