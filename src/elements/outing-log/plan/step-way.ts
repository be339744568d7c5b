import { html, nothing, type TemplateResult } from 'lit';
import { plainAmount } from '../../../domain/money/money.js';
import {
  costOf,
  payers,
  troubleOf,
  withTyped,
  type AmountName,
  type CountName,
  type OutingCost,
} from '../../../domain/outing/cost.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { moneyField } from '../../../ui/controls/money-field.js';
import { textField } from '../../../ui/controls/text-field.js';
import { amountTrouble } from '../../../ui/money-words.js';
import { costWords } from '../cost-words.js';
import { ask } from '../ask.js';
import { changeOuting } from '../writing-commands.js';
import type { PlanRoom } from './index.js';

/** How we get there and back, and what it costs. */
export const wayQuestions = (room: PlanRoom): unknown => {
  const { outings: o, t } = room;
  return html`${ask(o, 'there', { label: t.way.there })} ${ask(o, 'back', { label: t.way.back })}
    <h4 id="money-heading">${t.way.money}</h4>
    <p class="second lead">${t.way.free}</p>
    ${amount(room, 'each')} ${amount(room, 'together')} ${count(room, 'coming')} ${payer(room)}
    ${costNow(room).payer === 'uneven' ? amount(room, 'mine') : nothing}
    <details ?open=${costNow(room).from !== undefined}>
      <summary>${t.way.group}</summary>
      ${count(room, 'from')} ${amount(room, 'groupEach')}
    </details>
    ${reckoned(room)}`;
};

/** The cost as it stands, in the program's currency where none was told yet. */
function costNow({ outings: o }: PlanRoom): OutingCost {
  const currency = o.host.kitSource.program?.settings.currency ?? 'USD';
  return o.outing.value?.cost ?? { currency };
}

function type(room: PlanRoom, name: AmountName | CountName, typed: string): void {
  const { outings: o } = room;
  changeOuting(o, {
    cost: withTyped(costNow(room), name, typed, o.shell.words.language),
    typed: { ...o.outing.value?.typed, [name]: typed },
  });
}

const typedOf = ({ outings: o }: PlanRoom, name: AmountName | CountName): string | undefined =>
  o.outing.value?.typed?.[name];

function amount(room: PlanRoom, name: AmountName): TemplateResult {
  const { outings: o, t, money } = room;
  const cost = costNow(room);
  const { currency } = cost;
  const kept = cost[name];
  const { language } = o.shell.words;
  const value = typedOf(room, name) ?? (kept === undefined ? '' : plainAmount({ amount: kept, currency }));
  const trouble = troubleOf(cost, name, value, language);
  return moneyField({
    id: name,
    label: t.way[name],
    value,
    currency,
    error:
      trouble === undefined || trouble === 'not-a-count'
        ? undefined
        : amountTrouble(trouble, currency, o.locale, money),
    words: money,
    language,
    locale: o.locale,
    onInput: (typed) => type(room, name, typed),
    onBlur: () => void o.outing.flush(),
  });
}

function count(room: PlanRoom, name: CountName): TemplateResult {
  const { outings: o, t } = room;
  const cost = costNow(room);
  const value = typedOf(room, name) ?? String(cost[name] ?? '');
  return textField({
    id: name,
    label: t.way[name],
    inputmode: 'numeric',
    value,
    error: troubleOf(cost, name, value, o.shell.words.language) ? t.way.notACount : undefined,
    onInput: (typed) => type(room, name, typed),
    onBlur: () => void o.outing.flush(),
  });
}

function payer(room: PlanRoom): TemplateResult {
  const { outings: o, t } = room;
  const change = (value: OutingCost['payer']) => {
    const { payer: _before, ...rest } = costNow(room);
    changeOuting(o, { cost: value === undefined ? rest : { ...rest, payer: value } });
  };
  return choiceCards({
    name: 'payer',
    legend: t.way.payer,
    hint: costNow(room).payer === 'program' ? t.way.benefits : undefined,
    clear: o.common.clear,
    columns: true,
    value: costNow(room).payer,
    options: payers.map((value) => ({ value, label: t.way.payers[value] })),
    onChange: change,
  });
}

function reckoned(room: PlanRoom): unknown {
  const { outings: o, t } = room;
  const cost = costNow(room);
  const read = costOf(cost);
  if (!read) return nothing;
  return html`<p class="reckoned" role="status">
    ${costWords(read, cost.currency, o.locale, t.way).join(' ')}
  </p>`;
}
