import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { notice } from '../../../ui/controls/notice.js';
import { own, viewHeading } from '../../base/parts.js';
import type { Came } from './came.js';
import type { PlanDesk } from './desk.js';
import { wishLine } from './lines.js';
import { troubles } from './strip.js';

/** What would change, from whom it claims to be, and the question. Nothing is changed by looking. */
export function cameView(desk: PlanDesk, came: Came): TemplateResult {
  const { t, lineWords, locale } = desk;
  const { link, wishes } = came;
  const close = { label: t.came.close, onPress: () => came.close() };
  if (!link || !came.isOurs) {
    const text = link ? t.came.otherGroup : t.came.broken;
    return html`${notice({ kind: 'warm', text, actions: [close] })}`;
  }
  return html`${troubles(desk)}${viewHeading(t.came.heading)}
    <p>${link.from ? own(t.came.from(link.from)) : t.came.fromNobody}</p>
    <p class="second">${t.came.made(dayInWords(link.on, locale))}</p>
    ${
      wishes.length === 0
        ? html`<p>${t.came.nothing}</p>
            <div class="actions">${button({ ...close, kind: 'main' })}</div>`
        : html`<p class="label">${t.came.changes}</p>
            <ul class="plan-lines plain-list">
              ${wishes.map(
                (wish) =>
                  html`<li>
                    <p>${own(wishLine(wish, lineWords))}</p>
                    <p class="second">${t.came.now(wishLine(desk.now(wish), lineWords))}</p>
                  </li>`,
              )}
            </ul>
            <p>${t.came.unchecked}</p>
            <div class="actions">
              ${button({ kind: 'main', label: t.came.use, onPress: () => void came.use() })}
              ${button({ kind: 'text', label: t.came.notNow, onPress: () => came.close() })}
            </div>`
    }${nothing}`;
}
