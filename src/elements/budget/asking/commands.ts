import type { PurchaseBody, PurchaseDraft } from '../../../domain/budget/purchase.js';
import { isBlank, longText, shortText } from '../../../domain/text.js';
import { sayTrouble, unreadable } from '../amount-field.js';
import { ImlBudgetRemoved } from '../budget-events.js';
import { home } from '../place.js';
import { saveBody } from '../save-body.js';
import type { Purchase } from '../values.js';
import type { AskingRoom } from './index.js';

/** A change of the fields; `undefined` takes an answer away. */
export type PurchaseChange = { readonly [N in keyof PurchaseDraft]?: PurchaseDraft[N] | undefined };

/** Changes the question that is being written. The first change gives it its day. */
export function changePurchase({ budget: b }: AskingRoom, change: PurchaseChange): void {
  const { value } = b.purchase;
  if (!value) return;
  const next: Record<string, unknown> = { ...value, day: value.day ?? b.today, ...change };
  for (const name of Object.keys(next)) if (next[name] === undefined) Reflect.deleteProperty(next, name);
  b.purchase.change(next as unknown as PurchaseDraft);
}

const limits = { what: shortText, why: longText, reason: longText, answeredBy: shortText } as const;

/** The kind words at a field of words, if it needs any. */
export function fieldError({ budget: b }: AskingRoom, field: keyof typeof limits): string | undefined {
  const length = b.purchase.value?.[field].length ?? 0;
  return length > limits[field] ? b.t.tooLong(limits[field], length) : b.said.get(field);
}

/** Whether the question can be kept as it stands; else the field that needs a look has the focus and the words. */
function canKeep(room: AskingRoom): boolean {
  const { budget: b, t } = room;
  const { value } = b.purchase;
  if (!value) return false;
  const bad = unreadable(b, value.typed, value.currency)[0];
  if (bad !== undefined) return !sayTrouble(b, value.typed, bad, value.currency);
  if (isBlank(value.what)) b.said.set('what', t.ask.blank);
  const field = (Object.keys(limits) as (keyof typeof limits)[]).find((name) => fieldError(room, name));
  if (!field) return true;
  b.shell.announce(fieldError(room, field) ?? '');
  b.focus(field);
  return false;
}

/** "Keep my question", "Keep the answer": it becomes a revision, and its page says what can be done with it. */
export async function keepPurchase(room: AskingRoom, said?: string): Promise<void> {
  const { budget: b } = room;
  const { id } = b.purchase;
  if (!canKeep(room)) return;
  b.takenOver.add(`${id}/${b.kit?.drafts.tab ?? ''}`);
  await b.purchase.commit();
  if (b.purchase.isDirty || b.purchase.id !== id || !b.purchase.base) return;
  room.kept = id;
  b.purchase.close();
  b.go({ view: 'purchase', purchase: id });
  if (said !== undefined) b.shell.announce(said);
}

/** "Leave it": a new one is put away with the way back; a kept one stays as it was. */
export function leavePurchase({ budget: b }: AskingRoom): void {
  const { place } = b;
  const { id, value, isDirty, base } = b.purchase;
  void b.purchase.drop();
  b.go(base ? { view: 'purchase', purchase: id } : home);
  if (!value || !isDirty) return;
  b.shell.showUndo(b.t.draft.erased, () => {
    b.purchase.open(id, { ...value }, base, value);
    b.go(place);
  });
}

/** "Stop for today": what is there stays a draft. */
export function stopPurchase({ budget: b, t }: AskingRoom): void {
  void b.purchase.flush();
  b.go(home);
  b.shell.announce(t.stopped);
}

/** A change of a kept question, kept at once; `undefined` takes an answer away. */
export async function edit(
  { budget: b }: AskingRoom,
  record: Purchase,
  change: PurchaseChange,
): Promise<void> {
  const body: Record<string, unknown> = { ...record.body, ...change };
  for (const name of Object.keys(body)) if (body[name] === undefined) Reflect.deleteProperty(body, name);
  await saveBody(b, record, body as unknown as PurchaseBody);
}

/** Deletes a question, with the way back. */
export async function remove(room: AskingRoom, id: string): Promise<void> {
  const { budget: b, t } = room;
  const { kit } = b;
  if (!kit || !(await b.attempt(() => kit.records.trash(id)))) return;
  if (b.purchase.id === id) b.purchase.close();
  room.kept = undefined;
  b.go({ view: 'asked' });
  b.shell.fire(new ImlBudgetRemoved(id));
  b.shell.showUndo(t.page.removed, () => void b.putBack(id, `open-${id}`));
}
