import { html, type TemplateResult } from 'lit';
import { lineKinds } from '../../domain/budget/month.js';
import type { BudgetLookingMessages } from '../../i18n/en/budget-looking.js';
import type { BudgetMessages } from '../../i18n/en/budget.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import { crisisLine, question } from '../base/print/paper-parts.js';
import type { BlankSheet } from '../base/print/blank-sheet.js';
import { paperStyles } from './paper.styles.js';

/** The words of a blank sheet. */
export interface SheetWords {
  readonly common: CommonMessages;
  readonly t: BudgetMessages;
  readonly looking: BudgetLookingMessages;
  /** Whom to ask about benefits, where the host says it. */
  readonly contact?: string;
}

/** The head of the table of lines. */
export const columns = ({ print }: BudgetLookingMessages): TemplateResult =>
  html`<thead>
    <tr>
      ${[print.line, print.planned, print.spent, print.left].map((label) => html`<th scope="col">${label}</th>`)}
    </tr>
  </thead>`;

const emptyRows = (count: number, width: number, names: readonly string[] = []): readonly TemplateResult[] =>
  Array<undefined>(count)
    .fill(undefined)
    .map(
      (_, at) =>
        html`<tr class="write">
          <th scope="row">${names[at] ?? ''}</th>
          ${Array<undefined>(width - 1)
            .fill(undefined)
            .map(() => html`<td></td>`)}
        </tr>`,
    );

/** The whole worksheet with lines to write on. */
export function blankSheet({ common, t, looking, contact = t.month.coach }: SheetWords): TemplateResult {
  const { print, year } = looking;
  const kinds = lineKinds.filter((kind) => kind !== 'own').map((kind) => t.lines[kind]);
  return html`<div class="paper">
    <h1>${print.sheet}</h1>
    ${[year.month, print.program, print.incoming].map((label) => question(label))}
    <table>
      ${columns(looking)}
      <tbody>
        ${emptyRows(kinds.length + 2, 4, kinds)}
      </tbody>
    </table>
    <h2>${print.what}</h2>
    <table>
      <thead>
        <tr>
          ${[print.day, print.line, print.amount, print.from].map((label) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${emptyRows(6, 4)}
      </tbody>
    </table>
    <section>${[print.ask, print.cost, print.goal, print.answer].map((label) => question(label))}</section>
    <p class="second">${t.month.benefits(contact)}</p>
    ${crisisLine(common)}
  </div>`;
}

/** See `BlankSheet`. */
export const sheet: BlankSheet<SheetWords> = {
  packs: { t: 'budget', looking: 'budget-looking' },
  title: ({ looking }) => looking.print.title,
  styles: paperStyles,
};
