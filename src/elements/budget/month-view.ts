import { html, nothing, type TemplateResult } from 'lit';
import { monthsOn, type BudgetLine, type Purse } from '../../domain/budget/month.js';
import { besidePlan, enoughFor, purseState, spentOn } from '../../domain/budget/totals.js';
import { monthInWords } from '../../i18n/dates.js';
import { button } from '../../ui/controls/button.js';
import { emptyState } from '../../ui/controls/empty-state.js';
import { example } from '../../ui/controls/example.js';
import { icon } from '../../ui/controls/icon.js';
import { notice } from '../../ui/controls/notice.js';
import { actionRow, viewHeading } from '../base/parts.js';
import { bar } from './bar.js';
import type { Budget } from './budget.js';
import { lineLabel, lineName } from './line-names.js';
import { spendingList } from './spending-list.js';
import { openPlan } from './plan-commands.js';
import type { Place } from './place.js';
import { unfinished } from './unfinished.js';

/** A month as it stands: what is left, each line, and what was spent. */
export function monthView(b: Budget): unknown {
  if (b.isWaiting) return html`<p class="second waiting">${b.common.loading}</p>`;
  const isNew = !b.record && b.monthSpent.count === 0;
  return html`<div class="month-view">
    ${unfinished(b)} ${monthRow(b)}
    ${b.said.has('kept') ? html`<p class="kept" id="kept" tabindex="-1">${b.said.get('kept')}</p>` : nothing}
    ${isNew ? firstPlan(b) : [purses(b), conflict(b), lines(b)]} ${isNew ? benefits(b) : nothing}
    <div class="presses">
      ${isNew ? nothing : button({ kind: 'main', id: 'spend', label: b.t.month.spend, onPress: () => b.newSpending() })}
      ${isNew ? button({ kind: 'plain', id: 'spend', label: b.t.month.spend, onPress: () => b.newSpending() }) : nothing}
      ${button({ kind: 'plain', id: 'ask', label: b.t.month.ask, onPress: () => b.newPurchase() })}
    </div>
    ${b.rooms.lines()} ${spendingList(b)} ${foot(b)}
  </div>`;
}

function monthRow(b: Budget): TemplateResult {
  const to = (by: number) => () => b.go({ view: 'month', month: monthsOn(b.month, by) });
  const way = (name: 'back' | 'next', label: string, by: number) =>
    html`<button type="button" class="turn" id="turn-${name}" aria-label=${label} @click=${to(by)}>
      ${icon(name)}
    </button>`;
  return html`<div class="month-row">
    ${viewHeading(monthInWords(b.month, b.locale))}
    <div class="turns">${way('back', b.t.month.earlier, -1)} ${way('next', b.t.month.later, 1)}</div>
  </div>`;
}

const firstPlan = (b: Budget): TemplateResult =>
  emptyState({
    heading: b.t.empty.heading,
    text: b.t.empty.text,
    example: example({
      label: b.t.exampleLabel,
      content: html`<p>${b.t.empty.example}</p>
        ${bar(900, 1200)}`,
    }),
    action: { label: b.t.empty.start, id: 'plan', onPress: () => openPlan(b, 'money') },
  });

const benefits = (b: Budget): unknown =>
  b.programMoney === undefined && b.body.program === undefined
    ? nothing
    : html`<p class="second">${b.t.month.benefits(b.contact)}</p>`;

function purses(b: Budget): unknown {
  const { body, monthSpent } = b;
  const hasProgram = body.program !== undefined || body.carried > 0 || monthSpent.program > 0;
  const hasMine = b.ownBody.showsMine || body.incoming.length > 0 || monthSpent.mine > 0;
  return html`<div class="purses">
      ${hasProgram ? purse(b, 'program', b.t.month.programLeft) : nothing}
      ${hasMine ? purse(b, 'mine', b.t.month.mineLeft) : nothing}
    </div>
    ${hasProgram ? benefits(b) : nothing}
    ${monthSpent.owed > 0 ? html`<p>${b.t.month.owed(b.amount(monthSpent.owed))}</p>` : nothing}
    ${monthSpent.others > 0 ? html`<p class="second">${b.t.month.others(monthSpent.others)}</p>` : nothing}`;
}

/** What is left of `planned`, in minor units, in words. */
function leftInWords(b: Budget, left: number, planned: number): string {
  const { month } = b.t;
  const words = b.words(left);
  if (left < 0) return month.more(words);
  if (left > 0) return month.left(words);
  return planned > 0 ? month.usedUp : month.nothingYet;
}

function purse(b: Budget, which: Purse, label: string): TemplateResult {
  const { there, left } = purseState(b.body, b.monthSpent, which);
  const { t } = b;
  return html`<section class="purse ${which} ${left < 0 ? 'over' : ''}" part="purse">
    <h4>${label}</h4>
    <p class="sum">${b.amount(left)}</p>
    <p>${leftInWords(b, left, there)}</p>
    ${there > 0 ? html`<p class="second">${t.month.of(b.amount(there))}</p>` : nothing}
  </section>`;
}

function conflict(b: Budget): unknown {
  if (!b.record?.conflict) return nothing;
  const see = () => b.go({ view: 'plan-versions', month: b.month });
  const { text, see: label } = b.t.conflict;
  return notice({ kind: 'warm', text, actions: [{ label, onPress: see }] });
}

function lines(b: Budget): TemplateResult {
  const beside = besidePlan(b.body, b.monthSpent);
  return html`<ul class="plain-list lines">
      ${b.body.lines.map((line) => lineItem(b, line))}
      ${
        beside > 0
          ? html`<li class="line" part="line">
              <p class="name">${b.t.month.beside}</p>
              <p class="second">${b.t.month.usedOnly(b.amount(beside))}</p>
            </li>`
          : nothing
      }
    </ul>
    <div class="actions">
      ${button({ kind: 'text', icon: 'edit', id: 'plan', label: b.t.month.change, onPress: () => openPlan(b, 'lines') })}
    </div>`;
}

function lineItem(b: Budget, line: BudgetLine): TemplateResult {
  const spent = spentOn(b.monthSpent, line.id);
  const left = line.planned - spent;
  const { t } = b;
  const more = enoughFor(line, left);
  const said = leftInWords(b, left, line.planned);
  const enough = more === undefined ? '' : (line.kind === 'transport' ? t.month.rides : t.month.enough)(more);
  const move = () => b.go({ view: 'move', month: b.month, line: line.id });
  return html`<li class="line ${left < 0 ? 'over' : ''}" part="line">
    <div class="row">
      <p class="name" id="line-${line.id}">${lineName(b, line)}</p>
      <button
        type="button"
        class="button text add"
        id="add-${line.id}"
        aria-label=${t.month.spendOn(lineLabel(b, line))}
        @click=${() => b.newSpending(line.id)}
      >
        ${icon('plus')}<span>${t.month.add}</span>
      </button>
    </div>
    ${bar(spent, line.planned)}
    <div class="row">
      <p>${t.month.used(b.amount(spent), b.amount(line.planned))}</p>
      <p class="second">${line.from === 'mine' ? t.month.mine : t.month.program}</p>
    </div>
    <p class="left">${said}${enough === '' ? '' : `, ${enough}`}</p>
    ${
      left < 0
        ? html`<p>${t.month.over}</p>
            <div class="actions">
              ${button({ kind: 'plain', id: `move-${line.id}`, label: t.month.move, onPress: move })}
            </div>`
        : nothing
    }
  </li>`;
}

function foot(b: Budget): TemplateResult {
  const { month, t } = b;
  const ways: readonly (readonly [string, Place])[] = [
    [t.ways.year, { view: 'year', year: month.slice(0, 4) }],
    [t.ways.asked, { view: 'asked' }],
    [t.ways.coach, { view: 'share-month', month }],
    [t.ways.print, b.record || b.monthSpent.count > 0 ? { view: 'print', month } : { view: 'blank-page' }],
    [t.ways.file, { view: 'file', month }],
    [t.ways.own, { view: 'own' }],
    [t.ways.trash, { view: 'trash' }],
  ];
  return html`<nav class="foot" aria-label=${t.heading}>
    ${actionRow(ways.map(([label, place]) => ({ label, onPress: () => b.go(place) })))}
  </nav>`;
}
