import { mostMoney } from '../../../domain/money/currency.js';
import { monthOf } from '../../../domain/budget/month.js';
import type { SpendingDraft } from '../../../domain/budget/spending.js';
import { longText, shortText } from '../../../domain/text.js';
import { amountTrouble } from '../../../ui/money-words.js';
import { sayTrouble, unreadable } from '../amount-field.js';
import type { Budget } from '../budget.js';
import { home } from '../place.js';
import { spendingHeading } from '../values.js';
import type { Part, WritingRoom } from './index.js';
import { splitTrouble } from './split-sums.js';

/** A spending that is to be changed is taken up at its newest revision, with what this tab had drafted on it. */
export function takeSpending(b: Budget, id: string): void {
  if (b.spending.id === id) return;
  const record = b.opened.value?.id === id ? b.opened.value.record : undefined;
  const draft = b.ownDraft(b.spendingDrafts.value, id);
  if (record) b.spending.open(id, spendingHeading.read(record), draft?.base ?? record.revision, draft?.value);
}

/** A change of the fields; `undefined` takes an answer away. */
export type SpendingChange = { readonly [N in keyof SpendingDraft]?: SpendingDraft[N] | undefined };

/** Changes the spending that is being written. The first change gives it its day. */
export function changeSpending(b: Budget, change: SpendingChange): void {
  const { value } = b.spending;
  if (!value) return;
  const next: Record<string, unknown> = { ...value, day: value.day ?? b.today, ...change };
  for (const name of Object.keys(next)) if (next[name] === undefined) Reflect.deleteProperty(next, name);
  b.said.delete('keep');
  b.spending.change(next as unknown as SpendingDraft);
}

/** The kind words at a field that is no amount, if it needs any. */
export function fieldError(room: WritingRoom, field: 'day' | 'what' | 'note' | 'refund'): string | undefined {
  const { budget: b, t } = room;
  const value = b.spending.value;
  if (field === 'day') return (value?.day ?? '') > b.today ? t.spend.future : b.said.get('day');
  if (field === 'refund') return value && value.refund > value.amount ? t.spend.refundOver : undefined;
  const limit = field === 'what' ? shortText : longText;
  const length = value?.[field].length ?? 0;
  return length > limit ? b.t.tooLong(limit, length) : undefined;
}

/** Where each field stands. */
const partOf: Readonly<Record<string, Part>> = { day: 'day', what: 'what', note: 'note', refund: 'refund' };

/** Whether the spending can be kept as it stands; else the field that needs a look has the focus and the words. */
function canKeep(room: WritingRoom): boolean {
  const { budget: b } = room;
  const { value } = b.spending;
  if (!value) return false;
  const { currency, typed } = value;
  const show = (field: string, part: Part | undefined): false => {
    room.part = part ?? room.part;
    void b.host.updateComplete.then(() => b.focus(field));
    return false;
  };
  const bad = unreadable(b, typed, currency)[0];
  if (bad !== undefined) {
    show(bad, bad === 'amount' ? undefined : bad === 'refund' ? 'refund' : 'split');
    sayTrouble(b, typed, bad, currency);
    return false;
  }
  const split = splitTrouble(room, value);
  if (split !== undefined) {
    b.shell.announce(split);
    return show('total', 'split');
  }
  if (value.amount === 0 && value.shares.length === 0) {
    const words = amountTrouble('empty', currency, b.locale, b.money);
    b.said.set('amount', words);
    b.shell.announce(words);
    return show('amount', undefined);
  }
  if (value.amount > mostMoney) return false;
  const field = (['day', 'what', 'note', 'refund'] as const).find(
    (name) => fieldError(room, name) !== undefined,
  );
  if (field === undefined) return true;
  b.shell.announce(fieldError(room, field) ?? '');
  return show(field, partOf[field]);
}

/** "Keep it": it becomes a revision, and the month shows what is left. */
export async function keepSpending(room: WritingRoom): Promise<void> {
  const { budget: b, t } = room;
  if (!canKeep(room)) return;
  const { id } = b.spending;
  b.takenOver.add(`${id}/${b.kit?.drafts.tab ?? ''}`);
  const wasKept = b.spending.base !== undefined;
  const amount = b.amount(b.spending.value?.amount ?? 0, b.spending.value?.currency);
  // A person sees it where it counts, whichever month was on the screen before.
  const month = monthOf(b.spending.value?.day ?? b.today);
  // What is kept as it was is kept.
  if (wasKept && !b.spending.isDirty) return b.go({ view: 'spending', spending: id });
  await b.spending.commit();
  if (b.spending.isDirty || b.spending.id !== id || !b.spending.base) return;
  b.spending.close();
  if (b.place.view !== 'spend') return;
  if (wasKept) return b.go({ view: 'spending', spending: id });
  b.go({ view: 'month', month }, 'kept');
  b.said.set('kept', t.spend.kept(amount));
  b.shell.announce(t.spend.kept(amount));
}

/** "Leave it": a new one is put away with the way back; a kept one stays as it was. */
export function leaveSpending({ budget: b }: WritingRoom): void {
  const { id, value, isDirty, base } = b.spending;
  void b.spending.drop();
  b.go(base ? { view: 'spending', spending: id } : home);
  if (!value || !isDirty) return;
  b.shell.showUndo(b.t.draft.erased, () => {
    b.spending.open(id, { ...value }, base, value);
    b.go({ view: 'spend', spending: id }, 'amount');
  });
}

/** "Stop for today": what is there stays a draft. */
export function stopSpending(room: WritingRoom): void {
  const { budget: b, t } = room;
  void b.spending.flush();
  b.go(home);
  b.shell.announce(t.stopped);
}
