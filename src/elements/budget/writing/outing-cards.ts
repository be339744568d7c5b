import { html, nothing, type TemplateResult } from 'lit';
import type { SpendingDraft } from '../../../domain/budget/spending.js';
import { plainAmount } from '../../../domain/money/money.js';
import { costOf, hasCost } from '../../../domain/outing/cost.js';
import type { KitRecord } from '../../../domain/record.js';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import type { WritingRoom } from './index.js';
import { changeSpending } from './spend-commands.js';

/** Outings to choose from; older ones are linked by hand. */
const most = 5;

/** Outings of which the share of the cost can be taken over by a press. */
export function outingCards(room: WritingRoom, value: SpendingDraft): unknown {
  const { t, linked } = room;
  const told = (linked.outings ?? [])
    .filter(({ id, body }) => hasCost(body.cost) && !(value.links ?? []).includes(id))
    .slice(0, most);
  if (told.length === 0 || value.shares.length > 0 || value.amount > 0) return nothing;
  return html`<details class="field">
    <summary>${t.spend.outing}</summary>
    <div class="presses">${told.map((outing) => card(room, value, outing))}</div>
  </details>`;
}

function card(room: WritingRoom, value: SpendingDraft, outing: KitRecord<'outing'>): TemplateResult {
  const { budget: b, t } = room;
  const { where, cost, day } = outing.body;
  const currency = cost?.currency ?? value.currency;
  const mine = costOf(cost)?.mine ?? 0;
  const what = isBlank(where) ? t.spend.nothing : where;
  const isPast = day !== undefined && day <= b.today;
  const take = () => {
    changeSpending(b, {
      amount: mine,
      currency,
      typed: { amount: plainAmount({ amount: mine, currency }) },
      what: value.what === '' ? what.slice(0, 300) : value.what,
      ...(isPast ? { day } : {}),
      links: [...(value.links ?? []), outing.id, ...outing.links],
    });
    b.focus('amount');
  };
  return button({ kind: 'plain', label: t.spend.outingShare(what, b.amount(mine, currency)), onPress: take });
}
