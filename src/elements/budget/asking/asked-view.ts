import { html, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { icon } from '../../../ui/controls/icon.js';
import { actionRow, backButton, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import { answerPill, sharingPill, titleOf } from './answers.js';
import type { AskingRoom } from './index.js';

/** What the person asked, newest first. */
export function askedView(room: AskingRoom): TemplateResult {
  const { budget: b, t } = room;
  const list = room.purchases.value ?? [];
  return html`${backButton({ label: t.back, onPress: () => b.go(home) })} ${viewHeading(t.asked.heading)}
    ${list.length === 0 ? html`<p class="lead">${t.asked.empty}</p>` : ''}
    <ul class="plain-list">
      ${list.map(
        (record) =>
          html`<li class="spending">
            <button
              type="button"
              class="open"
              id="open-${record.id}"
              @click=${() => b.go({ view: 'purchase', purchase: record.id })}
            >
              <span class="clamped">${titleOf(room, record.body.what)}</span>
              <span class="sum">${b.amount(record.body.amount, record.body.currency)}</span>
              ${icon('next')}
            </button>
            <div class="actions">${answerPill(room, record)} ${sharingPill(room, record.id)}</div>
          </li>`,
      )}
    </ul>
    <div class="presses">
      ${button({ kind: 'main', icon: 'plus', label: t.asked.add, onPress: () => b.newPurchase() })}
    </div>
    ${actionRow([{ label: t.page.import, onPress: () => b.go({ view: 'import' }) }])}`;
}
