import { html, nothing, type TemplateResult } from 'lit';
import { emptyMonth, monthsOfYear, type Month } from '../../../domain/budget/month.js';
import { noSpending, purseState, together, type Spent } from '../../../domain/budget/totals.js';
import { formatter } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { icon } from '../../../ui/controls/icon.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { bar } from '../bar.js';
import { home } from '../place.js';
import type { LookingRoom, YearSpent } from './index.js';

/** One month of the picture: what was planned and used, of both purses together. */
interface Row {
  readonly month: Month;
  readonly name: string;
  readonly planned: number;
  readonly used: number;
  readonly left: number;
}

/** The month alone: its year stands over the picture. */
function nameOf(month: Month, locale: string): string {
  const name = formatter(locale, { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The months of a year: plain bars with their words, and the same as a table. */
export function yearView(room: LookingRoom, year: string): unknown {
  const { budget: b, t } = room;
  const { value } = room.year;
  return html`${backButton({ label: t.back, onPress: () => b.go(home) })}
    <div class="month-row">
      ${viewHeading(year)}
      <div class="turns">${turn(room, year, -1)} ${turn(room, year, 1)}</div>
    </div>
    ${value?.year === year ? months(room, value) : html`<p class="second">${b.common.loading}</p>`}`;
}

function turn({ budget: b, t }: LookingRoom, year: string, by: 1 | -1): TemplateResult {
  const to = String(Number(year) + by).padStart(4, '0');
  return html`<button
    type="button"
    class="turn"
    aria-label=${by < 0 ? t.year.earlier : t.year.later}
    @click=${() => b.go({ view: 'year', year: to })}
  >
    ${icon(by < 0 ? 'back' : 'next')}
  </button>`;
}

function months(room: LookingRoom, value: YearSpent): TemplateResult {
  const { budget: b, t } = room;
  const rows = monthsOfYear(value.year).map((month) => rowOf(room, month, value));
  const all = together([...value.spent.values()]);
  const most = Math.max(1, ...rows.map(({ planned, used }) => Math.max(planned, used)));
  if (rows.every(({ planned, used }) => planned === 0 && used === 0))
    return html`<p class="lead">${t.year.none}</p>`;
  return html`<p class="lead">
      ${all.mine > 0 ? t.year.text(b.amount(all.program, b.currency), b.amount(all.mine, b.currency)) : t.year.programOnly(b.amount(all.program, b.currency))}
      ${all.owed > 0 ? t.year.owed(b.amount(all.owed, b.currency)) : nothing}
      ${all.others > 0 ? b.t.month.others(all.others) : nothing}
    </p>
    <h4>${t.year.picture}</h4>
    <ul class="plain-list year-bars">
      ${rows.map((row) => barRow(room, row, most))}
    </ul>
    ${table(room, rows)}`;
}

function rowOf({ budget: b }: LookingRoom, month: Month, { spent, plans }: YearSpent): Row {
  const plan = plans.get(month) ?? emptyMonth(b.currency);
  const used: Spent = spent.get(month) ?? noSpending;
  const program = purseState(plan, used, 'program');
  const mine = purseState(plan, used, 'mine');
  return {
    month,
    name: nameOf(month, b.locale),
    planned: program.planned + mine.planned,
    used: used.program + used.mine,
    left: program.left + mine.left,
  };
}

const barRow = ({ budget: b, t }: LookingRoom, row: Row, most: number): TemplateResult =>
  html`<li>
    <div class="row">
      ${button({ kind: 'text', label: row.name, onPress: () => b.go({ view: 'month', month: row.month }) })}
      <p>
        ${row.used === 0 ? t.year.nothing : t.year.used(b.amount(row.used, b.currency))}${
          row.planned > 0 ? html`, ${t.year.plannedIs(b.amount(row.planned, b.currency))}` : nothing
        }
      </p>
    </div>
    ${bar(row.used, most)}
  </li>`;

const table = ({ budget: b, t }: LookingRoom, rows: readonly Row[]): TemplateResult =>
  html`<details>
    <summary>${t.year.table}</summary>
    <div class="table">
      <table>
        <caption>
          ${t.year.picture}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.year.month}</th>
            <th scope="col">${t.year.planned}</th>
            <th scope="col">${t.year.spent}</th>
            <th scope="col">${t.year.left}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, planned, used, left }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${[planned, used, left].map((amount) => html`<td>${b.amount(amount, b.currency)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
