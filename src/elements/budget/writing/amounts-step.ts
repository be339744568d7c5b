import { html, nothing, type TemplateResult } from 'lit';
import { changeLine, type LineChange } from '../../../domain/budget/lines.js';
import { purses, type BudgetLine, type MonthDraft } from '../../../domain/budget/month.js';
import { noSpending, purseState } from '../../../domain/budget/totals.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { amountField } from '../amount-field.js';
import { lineName } from '../month-view.js';
import type { WritingRoom } from './index.js';
import { linkCards } from '../link-cards.js';
import { changePlan } from './plan-writing.js';

/** How much for each line, what one of it costs, and which goals it is for. */
export function amountsStep(room: WritingRoom, plan: MonthDraft): unknown {
  const { t } = room;
  if (plan.lines.length === 0) return html`<p>${t.amounts.none}</p>`;
  return html`${plan.lines.map((line) => lineFields(room, plan, line))} ${sums(room, plan)}`;
}

function lineFields(room: WritingRoom, plan: MonthDraft, line: BudgetLine): TemplateResult {
  const { budget: b, t } = room;
  const { currency, typed } = plan;
  const change = (part: LineChange, next = typed) =>
    changePlan(room, (now) => ({ ...changeLine(now, line.id, part), ...(next ? { typed: next } : {}) }));
  const onBlur = () => void b.plan.flush();
  const hasMine = b.ownBody.showsMine || line.from === 'mine';
  const hasProgram = b.programMoney !== undefined || plan.program !== undefined;
  return html`<fieldset class="part">
    <legend>${lineName(b, line)}</legend>
    ${amountField(b, {
      id: `line-${line.id}-planned`,
      label: t.amounts.planned,
      typed,
      amount: line.planned,
      currency,
      onBlur,
      onChange: (planned = 0, next) => change({ planned }, next),
    })}
    ${amountField(b, {
      id: `line-${line.id}-each`,
      label: t.amounts.each,
      hint: t.amounts.eachHint,
      typed,
      amount: line.each,
      currency,
      onBlur,
      onChange: (each, next) => change({ each }, next),
    })}
    ${
      hasMine && hasProgram
        ? choiceCards({
            name: `from-${line.id}`,
            legend: t.amounts.from,
            columns: true,
            options: purses.map((value) => ({ value, label: b.t.month[value] })),
            value: line.from,
            onChange: (from) => (from ? change({ from }) : undefined),
          })
        : nothing
    }
    <details ?open=${line.links.length > 0}>
      <summary>${t.amounts.goals}</summary>
      ${linkCards(b, room.linked, {
        name: `for-${line.id}`,
        legend: t.amounts.goals,
        none: t.amounts.noGoals,
        untitled: t.spend.nothing,
        links: line.links,
        onChange: (links) => change({ links }),
      })}
    </details>
  </fieldset>`;
}

/** What is planned in all beside what there is: told, never blocked. */
function sums({ budget: b, t }: WritingRoom, plan: MonthDraft): unknown {
  return purses.map((purse) => {
    const { planned, there } = purseState(plan, noSpending, purse);
    if (planned === 0 && there === 0) return nothing;
    const more = planned - there;
    return html`<div class="field sums">
      <p class="label">${b.t.month[purse]}</p>
      <p>${t.amounts.sum(b.amount(planned, plan.currency), b.amount(there, plan.currency))}</p>
      ${more > 0 ? html`<p class="second">${t.amounts.over(b.words(more, plan.currency))}</p>` : nothing}
    </div>`;
  });
}
