import { html, nothing, type TemplateResult } from 'lit';
import type { SpendingDraft } from '../../../domain/budget/spending.js';
import { plainAmount } from '../../../domain/money/money.js';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import type { WritingRoom } from './index.js';
import type { OpenShare } from './open-shares.js';
import { changeSpending } from './spend-commands.js';

/** Outings of which the share of the cost can be taken over by a press. */
export function outingCards(room: WritingRoom, value: SpendingDraft): unknown {
  const { t } = room;
  const open = (room.openShares.value ?? []).filter(({ outing }) => !(value.links ?? []).includes(outing.id));
  if (open.length === 0 || value.shares.length > 0 || value.amount > 0) return nothing;
  return html`<details class="field">
    <summary>${t.spend.outing}</summary>
    <div class="presses">${open.map((share) => card(room, value, share))}</div>
  </details>`;
}

function card(room: WritingRoom, value: SpendingDraft, share: OpenShare): TemplateResult {
  const { budget: b, t } = room;
  const { outing, amount, currency, from } = share;
  const { where, day } = outing.body;
  const what = isBlank(where) ? t.spend.nothing : where;
  const label = [what, ...(day ? [dayInWords(day, b.locale, 'short')] : [])].join(', ');
  const isPast = day !== undefined && day <= b.today;
  const take = () => {
    changeSpending(b, {
      amount,
      currency,
      typed: { amount: plainAmount({ amount, currency }) },
      what: value.what === '' ? what.slice(0, 300) : value.what,
      ...(from ? { from } : {}),
      ...(isPast ? { day } : {}),
      links: [...(value.links ?? []), outing.id, ...outing.links],
    });
    b.focus('amount');
  };
  return button({
    kind: 'plain',
    label: t.spend.outingShare(label, b.amount(amount, currency)),
    onPress: take,
  });
}
