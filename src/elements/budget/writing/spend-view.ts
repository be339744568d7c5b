import { html, nothing, type TemplateResult } from 'lit';
import type { SpendingDraft } from '../../../domain/budget/spending.js';
import { payers } from '../../../domain/budget/spending.js';
import { purses } from '../../../domain/budget/month.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { dateField } from '../../../ui/controls/date-field.js';
import { icon } from '../../../ui/controls/icon.js';
import { textField } from '../../../ui/controls/text-field.js';
import { wizardNav } from '../../../ui/controls/wizard-nav.js';
import { viewHeading } from '../../base/parts.js';
import { amountField } from '../amount-field.js';
import { lineLabel } from '../line-names.js';
import { wantsYesFirst } from './asks-first.js';
import type { Part, WritingRoom } from './index.js';
import { linkCards } from '../link-cards.js';
import { outingCards } from './outing-cards.js';
import { changeSpending, fieldError, keepSpending, leaveSpending, stopSpending } from './spend-commands.js';
import { beginSplit, splitPart } from './split.js';

/** Two taps: how much, and keep. The line is there already; everything else can be added. */
export function spendView(room: WritingRoom, id: string): unknown {
  const { budget: b, t } = room;
  const { value, base } = b.spending;
  if (b.spending.id !== id || !value) return html`<p>${b.common.loading}</p>`;
  const onBlur = () => void b.spending.flush();
  const { lines } = b.body;
  return html`${viewHeading(base ? t.spend.change : t.spend.heading)}
    <div class="questions">
      ${
        value.shares.length > 0
          ? splitPart(room, value)
          : amountField(b, {
              id: 'amount',
              label: t.spend.amount,
              typed: value.typed,
              amount: value.amount,
              currency: value.currency,
              onBlur,
              onChange: (amount = 0, typed) => changeSpending(b, { amount, typed }),
            })
      }
      ${
        lines.length > 0
          ? choiceCards({
              name: 'line',
              legend: t.spend.line,
              columns: true,
              options: [
                ...lines.map((line) => ({ value: line.id, label: lineLabel(b, line) })),
                { value: '', label: t.spend.noLine },
              ],
              value: value.line,
              onChange: (line = '') => {
                const from = lines.find((one) => one.id === line)?.from;
                changeSpending(b, { line, ...(from ? { from } : {}) });
              },
            })
          : nothing
      }
      ${asksFirst(room, value)} ${base ? nothing : outingCards(room, value)} ${addRow(room, value)}
    </div>
    ${wizardNav({
      back: { label: t.leave, onPress: () => leaveSpending(room) },
      next: { label: t.spend.keep, id: 'keep', onPress: () => void keepSpending(room) },
      stop: { label: t.stop, onPress: () => stopSpending(room) },
    })}`;
}

/** Told, never blocked. What the coach said yes to is linked. */
const asksFirst = ({ budget: b, t, approved }: WritingRoom, { from, links }: SpendingDraft): unknown =>
  wantsYesFirst(b) && from === 'program' && !links?.some((link) => approved.value?.includes(link))
    ? html`<p class="notice warm" role="status">${t.spend.asksFirst}</p>`
    : nothing;

const isSaid: Readonly<Record<Part, (value: SpendingDraft, today: string) => boolean>> = {
  what: ({ what }) => what !== '',
  day: ({ day }, today) => day !== undefined && day !== today,
  payer: ({ payer }) => payer !== 'me',
  split: ({ shares }) => shares.length > 0,
  purse: ({ from }) => from === 'mine',
  refund: ({ refund }) => refund > 0,
  goals: ({ links }) => (links ?? []).length > 0,
  note: ({ note }) => note !== '',
};
const parts = ['what', 'day', 'payer', 'split', 'purse', 'refund', 'goals', 'note'] as const;

function addRow(room: WritingRoom, value: SpendingDraft): TemplateResult {
  const { budget: b, t } = room;
  const toggle = (part: Part) => {
    const isOut = room.part === part;
    const said = isSaid[part](value, b.today);
    const press = () => {
      if (part === 'split') {
        beginSplit(room);
        return b.focus('total');
      }
      room.part = isOut ? undefined : part;
      b.host.requestUpdate();
    };
    return html`<button
      type="button"
      class="toggle ${said ? 'chosen' : ''}"
      id="add-${part}"
      aria-expanded=${isOut ? 'true' : 'false'}
      @click=${press}
    >
      ${icon(isOut ? 'minus' : said ? 'check' : 'plus')}<span>${t.spend.parts[part]}</span>
    </button>`;
  };
  const there = parts.filter((part) => part !== 'split' || value.shares.length === 0);
  return html`<div class="field">
    <p class="question" id="add-label">${t.spend.more}</p>
    <div class="add-row" role="group" aria-labelledby="add-label">${there.map(toggle)}</div>
    ${room.part === undefined ? nothing : partFields(room, value, room.part)}
  </div>`;
}

function partFields(room: WritingRoom, value: SpendingDraft, part: Part): unknown {
  const { budget: b, t } = room;
  const onBlur = () => void b.spending.flush();
  switch (part) {
    case 'what':
    case 'note':
      return textField({
        id: part,
        label: t.spend[part],
        value: value[part],
        multiline: part === 'note',
        error: fieldError(room, part),
        onInput: (text) => changeSpending(b, { [part]: text }),
        onBlur,
      });
    case 'day':
      return dayPart(room, value);
    case 'payer':
      return html`${choiceCards({
        name: 'payer',
        legend: t.spend.payer,
        options: payers.map((payer) => ({ value: payer, label: t.spend.payers[payer] })),
        value: value.payer,
        onChange: (payer = 'me') =>
          changeSpending(b, {
            payer,
            ...(payer === 'back' ? {} : { backBy: undefined, gotBack: undefined }),
          }),
      })}
      ${
        value.payer === 'back'
          ? dateField({
              id: 'back-by',
              label: t.spend.backBy,
              value: value.backBy ?? '',
              onInput: (day) => changeSpending(b, { backBy: day === '' ? undefined : day }),
              onBlur,
            })
          : nothing
      }`;
    case 'purse':
      return choiceCards({
        name: 'purse',
        legend: t.spend.purse,
        columns: true,
        options: purses.map((purse) => ({ value: purse, label: b.t.month[purse] })),
        value: value.from,
        onChange: (from = 'program') => changeSpending(b, { from }),
      });
    case 'refund':
      return amountField(b, {
        id: 'refund',
        label: t.spend.refund,
        typed: value.typed,
        amount: value.refund,
        currency: value.currency,
        error: fieldError(room, 'refund'),
        onBlur,
        onChange: (refund = 0, typed) => changeSpending(b, { refund, typed }),
      });
    case 'goals':
      return linkCards(b, room.linked, {
        name: 'goals',
        legend: t.spend.parts.goals,
        none: t.amounts.noGoals,
        untitled: t.spend.nothing,
        links: value.links ?? [],
        onChange: (links) => changeSpending(b, { links }),
      });
    case 'split':
      return nothing;
  }
}

function dayPart(room: WritingRoom, value: SpendingDraft): TemplateResult {
  const { budget: b, t } = room;
  const { start } = b.host.kitSource.program?.settings ?? {};
  const day = value.day ?? b.today;
  const end = start && `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}${start.slice(4)}`;
  const isOutside = start !== undefined && (day < start || day >= (end ?? ''));
  return html`${dateField({
    id: 'day',
    label: t.spend.day,
    value: day,
    error: fieldError(room, 'day'),
    onInput: (next, isBad) => {
      if (isBad) b.said.set('day', t.spend.badDay);
      else b.said.delete('day');
      if (next !== '') changeSpending(b, { day: next });
      b.host.requestUpdate();
    },
    onBlur: () => void b.spending.flush(),
  })}
  ${isOutside ? html`<p class="second" role="status">${t.spend.outside}</p>` : nothing}`;
}
