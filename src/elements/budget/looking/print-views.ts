import { html, nothing, type TemplateResult } from 'lit';
import { purses, type BudgetLine, type Purse } from '../../../domain/budget/month.js';
import { netOf } from '../../../domain/budget/spending.js';
import { purseState, spentOn } from '../../../domain/budget/totals.js';
import { dayInWords, monthInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { crisisLine } from '../../base/print/paper-parts.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { lineName } from '../line-names.js';
import { home } from '../place.js';
import { blankSheet, columns } from '../sheets.js';
import { titleOf } from '../spending-list.js';
import type { LookingRoom } from './index.js';
import { paperStyles } from '../paper.styles.js';

/** A look at what will be printed, and the press that prints it. */
const look = (
  { budget: b, t }: LookingRoom,
  heading: string,
  sheet: TemplateResult,
  beside: unknown,
): TemplateResult =>
  html`${backButton({ label: t.back, onPress: () => b.go(home) })} ${viewHeading(heading)}
    <p class="second lead">${t.print.text}</p>
    ${beside}
    <div class="actions">
      ${button({
        kind: 'main',
        icon: 'print',
        label: t.print.now,
        onPress: () =>
          printSheet(sheet, { title: t.print.title, language: b.shell.words.language, styles: paperStyles }),
      })}
    </div>
    <div class="sheet" part="sheet">${sheet}</div>`;

/** The month on the screen, filled. The person's own money stands there only where they tick it. */
export function printView(room: LookingRoom): TemplateResult {
  const { budget: b, t } = room;
  const hasMine =
    b.ownBody.showsMine || b.monthSpent.mine > 0 || b.body.lines.some(({ from }) => from === 'mine');
  const mine = checkCard({
    id: 'print-mine',
    label: t.print.mine,
    checked: room.tellsMine,
    onChange: (checked) => {
      room.tellsMine = checked;
      b.host.requestUpdate();
    },
  });
  return look(
    room,
    t.print.heading,
    filled(room),
    html`${hasMine ? html`<div class="field">${mine}</div>` : nothing}
      <div class="actions">
        ${button({ kind: 'text', label: t.print.blank, onPress: () => b.go({ view: 'blank-page' }) })}
      </div>`,
  );
}

/** The blank page, with lines to write on. */
export const blankView = (room: LookingRoom): TemplateResult =>
  look(
    room,
    room.t.print.blankHeading,
    blankSheet({
      common: room.budget.common,
      t: room.budget.t,
      looking: room.t,
      contact: room.budget.contact,
    }),
    nothing,
  );

function filled(room: LookingRoom): TemplateResult {
  const { budget: b, t } = room;
  const told = purses.filter((purse) => purse === 'program' || room.tellsMine);
  const isTold = ({ from }: { readonly from: Purse }) => told.includes(from);
  const spendings = (b.spent.value?.newest ?? []).filter(({ body }) => isTold(body));
  return html`<div class="paper">
    <h1>${t.print.sheet}: ${monthInWords(b.month, b.locale)}</h1>
    ${told.map((purse) => {
      const { there, spent, left } = purseState(b.body, b.monthSpent, purse);
      return there === 0 && spent === 0
        ? nothing
        : html`<p>
            <b>${b.t.month[purse]}:</b> ${b.amount(there)} ·
            ${b.t.month.used(b.amount(spent), b.amount(there))} · ${b.amount(left)}
          </p>`;
    })}
    <table>
      ${columns(t)}
      <tbody>
        ${b.body.lines.filter(isTold).map((line) => row(room, line))}
      </tbody>
    </table>
    ${
      spendings.length > 0
        ? html`<h2>${t.print.what}</h2>
            <ul class="plain-list">
              ${spendings.map(
                (record) =>
                  html`<li>
                    ${dayInWords(record.day ?? '', b.locale, 'short')}: ${titleOf(b, record)},
                    ${b.amount(netOf(record.body), record.body.currency)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${crisisLine(b.common)}
  </div>`;
}

const row = ({ budget: b }: LookingRoom, line: BudgetLine): TemplateResult => {
  const spent = spentOn(b.monthSpent, line.id);
  return html`<tr>
    <th scope="row">${lineName(b, line)}</th>
    ${[line.planned, spent, line.planned - spent].map((amount) => html`<td>${b.amount(amount)}</td>`)}
  </tr>`;
};
