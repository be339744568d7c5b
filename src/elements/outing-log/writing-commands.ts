import { isBlankOuting, tooLongIn } from '../../domain/outing/checks.js';
import { emptyOuting, type OutingDraft } from '../../domain/outing/outing.js';
import { typedTroubles } from '../../domain/outing/cost.js';
import { planned } from '../../domain/outing/steps.js';
import type { Outings } from './outings.js';
import { home } from './place.js';
import { outingHeading } from './values.js';

/** A change of the fields; `undefined` takes an answer away. */
export type OutingChange = { readonly [N in keyof OutingDraft]?: OutingDraft[N] | undefined };

/** Changes the outing that is being written. */
export function changeOuting(o: Outings, change: OutingChange): void {
  const { value } = o.outing;
  if (!value) return;
  const next: Record<string, unknown> = { ...value, ...change };
  for (const name of Object.keys(change)) {
    if (next[name] === undefined) Reflect.deleteProperty(next, name);
    o.said.delete(name);
  }
  o.outing.change(next as unknown as OutingDraft);
}

/** The kind words at a field, if it needs any. */
export function fieldError(o: Outings, field: string): string | undefined {
  const { value } = o.outing;
  const long = value && tooLongIn(value).find((one) => one.field === field);
  if (long) return o.t.tooLong(long.limit, long.length);
  const isUnread = value && typedTroubles(value, o.shell.words.language).some((one) => one === field);
  // A field for money says itself what to change.
  return isUnread ? o.t.unread : o.said.get(field);
}

/** Goes to the first of these fields that needs a look; false where none does. */
export function showTrouble(o: Outings, fields: readonly string[]): boolean {
  const field = fields.find((one) => fieldError(o, one) !== undefined);
  if (field === undefined) return false;
  o.shell.announce(fieldError(o, field) ?? '');
  o.focus(field);
  return true;
}

/** Whether something cannot be kept as it stands: it stays in the draft, letter by letter. */
export const needsLook = (o: Outings, value: OutingDraft): boolean =>
  tooLongIn(value).length > 0 || typedTroubles(value, o.shell.words.language).length > 0;

/** Makes what was written a revision; what says nothing yet, or is too long, stays a draft. */
export function keepOuting(o: Outings): Promise<void> {
  const { value, base } = o.outing;
  if (!value || (isBlankOuting(value) && !base) || needsLook(o, value)) return o.outing.flush();
  return o.outing.commit(planned);
}

/** A small change on a page, kept at once. */
export function changeAtOnce(o: Outings, change: OutingChange): Promise<void> {
  changeOuting(o, change);
  return keepOuting(o);
}

/** "Stop for today": keeps what is there and goes to the lists. */
export function stop(o: Outings): void {
  void keepOuting(o);
  if (!o.outing.isDirty && !o.outing.base) o.outing.close();
  o.go(home);
  o.shell.announce(o.t.stopped);
}

/** "Leave it as it was": puts the changes of one part away, with the way back. */
export function leaveAsItWas(o: Outings): void {
  const { place } = o;
  const { value, isDirty, base, id } = o.outing;
  if (!('outing' in place)) return;
  void o.outing.drop();
  o.go({ view: 'outing', outing: place.outing });
  if (!value || !isDirty) return;
  o.shell.showUndo(o.t.left, () => {
    const { record } = o;
    o.outing.open(id, typeof record === 'object' ? outingHeading.read(record) : emptyOuting, base, value);
    o.go(place);
  });
}

/** Puts another text in the place of the one that is there, kept at once. */
export function replaceAtOnce(o: Outings, next: OutingDraft): Promise<void> {
  o.outing.change(next);
  return o.outing.commit();
}
