import { html, nothing } from 'lit';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { example } from '../../../ui/controls/example.js';
import { textField } from '../../../ui/controls/text-field.js';
import { wizardNav } from '../../../ui/controls/wizard-nav.js';
import { viewHeading } from '../../base/parts.js';
import { amountField } from '../amount-field.js';
import { linkCards } from '../link-cards.js';
import { lineLabel } from '../month-view.js';
import { changePurchase, fieldError, keepPurchase, leavePurchase, stopPurchase } from './commands.js';
import type { AskingRoom } from './index.js';

/** Writing a question about a purchase: what, how much, and which goal it helps. */
export function askView(room: AskingRoom, id: string): unknown {
  const { budget: b, t } = room;
  const { value, base } = b.purchase;
  if (b.purchase.id !== id || !value) return html`<p>${b.common.loading}</p>`;
  const onBlur = () => void b.purchase.flush();
  const { lines } = b.body;
  const words = (field: 'what' | 'why') =>
    textField({
      id: field,
      label: t.ask[field],
      value: value[field],
      multiline: field === 'why',
      error: fieldError(room, field),
      onInput: (text) => {
        b.said.delete(field);
        changePurchase(room, { [field]: text });
      },
      onBlur,
    });
  return html`${viewHeading(base ? t.ask.change : t.ask.heading)}
    ${example({ label: b.t.exampleLabel, content: t.ask.example })}
    <div class="questions">
      ${words('what')}
      ${amountField(b, {
        id: 'amount',
        label: t.ask.amount,
        typed: value.typed,
        amount: value.amount,
        currency: value.currency,
        onBlur,
        onChange: (amount = 0, typed) => changePurchase(room, { amount, typed }),
      })}
      ${
        lines.length > 0
          ? choiceCards({
              name: 'line',
              legend: t.ask.line,
              columns: true,
              options: [
                ...lines.map((line) => ({ value: line.id, label: lineLabel(b, line) })),
                { value: '', label: t.ask.noLine },
              ],
              value: value.line,
              onChange: (line = '') => {
                const from = lines.find((one) => one.id === line)?.from;
                changePurchase(room, { line, ...(from ? { from } : {}) });
              },
            })
          : nothing
      }
      ${linkCards(b, room.linked, {
        name: 'goals',
        legend: t.ask.goals,
        none: t.ask.noGoals,
        untitled: t.ask.untitled,
        links: value.links ?? [],
        onChange: (links) => changePurchase(room, { links }),
      })}
      ${words('why')}
    </div>
    ${wizardNav({
      back: { label: t.leave, onPress: () => leavePurchase(room) },
      next: { label: t.ask.keep, onPress: () => void keepPurchase(room) },
      stop: { label: t.stop, onPress: () => stopPurchase(room) },
    })}`;
}
