import { html, nothing, type TemplateResult } from 'lit';
import type { Typed } from '../../../domain/budget/month.js';
import type { SpendingDraft } from '../../../domain/budget/spending.js';
import { plainAmount } from '../../../domain/money/money.js';
import { readTyped } from '../../../domain/money/read-typed.js';
import { costOf, readCount, type CostRead } from '../../../domain/outing/cost.js';
import { textField } from '../../../ui/controls/text-field.js';
import { amountField } from '../amount-field.js';
import type { WritingRoom } from './index.js';

/** Fields of a price for each person; what is typed there stays with the draft, and is gone once it is kept. */
const fields = {
  each: 'group-each',
  coming: 'group-coming',
  from: 'group-from',
  groupEach: 'group-price',
} as const;

/** How many are coming and what that costs; undefined until both the number and a price are told. */
export interface GroupSum {
  readonly coming: number;
  readonly cost: CostRead;
}

/** Reckons what is typed about a price for each person. */
export function groupSum({ budget: b }: WritingRoom, currency: string, typed: Typed): GroupSum | undefined {
  const price = (id: string) => {
    const read = readTyped(typed[id] ?? '', currency, b.shell.words.language);
    return 'amount' in read ? read.amount : undefined;
  };
  const count = (id: string) => {
    const read = readCount(typed[id] ?? '');
    return 'count' in read ? read.count : undefined;
  };
  const coming = count(fields.coming);
  const each = price(fields.each);
  if (coming === undefined || each === undefined) return undefined;
  const from = count(fields.from);
  const groupEach = price(fields.groupEach);
  const cost = costOf({
    currency,
    each,
    coming,
    ...(from === undefined ? {} : { from }),
    ...(groupEach === undefined ? {} : { groupEach }),
  });
  return cost && { coming, cost };
}

/** What is typed, with the cost in all as the price for each person makes it. */
export const withGroupTotal = (typed: Typed, { cost }: GroupSum, currency: string): Typed => ({
  ...typed,
  total: plainAmount({ amount: cost.all, currency }),
});

/** How many are coming and what it costs each, with a price for groups: it fills in the cost in all and the people. */
export function groupPrice(
  room: WritingRoom,
  { currency, typed = {} }: SpendingDraft,
  onTyped: (typed: Typed) => void,
): TemplateResult {
  const { budget: b, t } = room;
  const onBlur = () => void b.spending.flush();
  const price = (id: string, label: string) =>
    amountField(b, {
      id,
      label,
      typed: { ...typed, [id]: typed[id] ?? '' },
      amount: undefined,
      currency,
      onBlur,
      onChange: (_amount, next) => onTyped(next),
    });
  const count = (id: string, label: string) => {
    const read = readCount(typed[id] ?? '');
    return textField({
      id,
      label,
      inputmode: 'numeric',
      value: typed[id] ?? '',
      error: 'trouble' in read && read.trouble !== 'empty' ? t.group.notACount : undefined,
      onInput: (text) => onTyped({ ...typed, [id]: text }),
      onBlur,
    });
  };
  const sum = groupSum(room, currency, typed);
  return html`<details ?open=${Object.values(fields).some((id) => typed[id])}>
    <summary>${t.group.heading}</summary>
    ${count(fields.coming, t.group.coming)} ${price(fields.each, t.group.each)}
    ${count(fields.from, t.group.from)} ${price(fields.groupEach, t.group.groupEach)}
    ${sum ? html`<p class="field" role="status">${said(room, sum, currency)}</p>` : nothing}
  </details>`;
}

function said({ budget: b, t }: WritingRoom, { cost }: GroupSum, currency: string): string {
  return [
    t.group.sum(b.amount(cost.each, currency), b.amount(cost.all, currency)),
    ...(cost.saved > 0 ? [t.group.saved(b.amount(cost.saved, currency))] : []),
    ...(cost.missing === undefined ? [] : [t.group.missing(cost.missing)]),
  ].join(' ');
}
