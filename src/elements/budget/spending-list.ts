import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isOwed, netOf } from '../../domain/budget/spending.js';
import { isBlank } from '../../domain/text.js';
import { dayInWords } from '../../i18n/dates.js';
import { button } from '../../ui/controls/button.js';
import { icon } from '../../ui/controls/icon.js';
import { pill } from '../../ui/controls/pill.js';
import { own } from '../base/parts.js';
import type { Budget } from './budget.js';
import { pageSize } from './ledger.js';
import { lineName } from './month-view.js';
import type { Spending } from './values.js';

/** What was spent in the month, newest first. */
export function spendingList(b: Budget): unknown {
  const { value } = b.spent;
  if (value?.month !== b.month || value.newest.length === 0) return nothing;
  const more = () => {
    const first = value.newest[b.shown - 1];
    b.shown += pageSize;
    b.spent.refresh();
    if (first) b.focus(`open-${first.id}`);
  };
  return html`<section class="spendings">
    <h4>${b.t.month.spent}</h4>
    <ul class="plain-list">
      ${repeat(
        value.newest,
        ({ id }: Spending) => id,
        (spending) => item(b, spending),
      )}
    </ul>
    ${value.hasMore ? button({ kind: 'text', label: b.t.month.showMore, onPress: more }) : nothing}
  </section>`;
}

/** What a spending is called: the person's words, else its line. */
export function titleOf(b: Budget, { body }: Pick<Spending, 'body'>): unknown {
  if (!isBlank(body.what)) return own(body.what);
  const line = b.body.lines.find(({ id }) => id === body.line);
  return line ? lineName(b, line) : b.t.month.noWords;
}

const item = (b: Budget, spending: Spending): TemplateResult => {
  const { id, body, day = '' } = spending;
  return html`<li class="spending">
    <button
      type="button"
      class="open"
      id="open-${id}"
      @click=${() => b.go({ view: 'spending', spending: id })}
    >
      <span class="clamped">${titleOf(b, spending)}</span>
      <span class="sum">${b.amount(netOf(body), body.currency)}</span>
      ${icon('next')}
    </button>
    <p class="second">
      ${dayInWords(day, b.locale, 'short')} · ${body.from === 'mine' ? b.t.month.mine : b.t.month.program}
      ${isOwed(body) ? pill({ kind: 'warm', label: b.t.month.toGetBack }) : nothing}
      ${spending.conflict ? pill({ kind: 'warm', label: b.t.conflict.pill }) : nothing}
    </p>
  </li>`;
};
