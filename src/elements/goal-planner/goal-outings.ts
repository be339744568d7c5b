import { html, nothing } from 'lit';
import { isBlank } from '../../domain/text.js';
import { dayInWords } from '../../i18n/dates.js';
import { own } from '../base/parts.js';
import type { Planner } from './planner.js';

/** Outings that a page shows at once; the others stand on the page of the outings. */
const shown = 10;

/** The outings that a person linked to this goal, the newest day first; nothing where there are none. */
export function outingsOf(p: Planner, goal: string): unknown {
  const outings = p.outingsFor?.(goal) ?? [];
  if (outings.length === 0) return nothing;
  const dayOf = (day: string | undefined) => day ?? '';
  const newest = [...outings].sort((a, b) => dayOf(b.body.day).localeCompare(dayOf(a.body.day)));
  return html`<section>
    <h4>${p.more.page.outings}</h4>
    <ul class="plain-list reviews">
      ${newest
        .slice(0, shown)
        .map(
          ({ body }) =>
            html`<li>
              ${body.day ? html`<span class="second when">${dayInWords(body.day, p.locale)}</span>` : nothing}
              ${isBlank(body.where) ? html`<span class="second">${p.more.page.outingUntitled}</span>` : own(body.where)}
            </li>`,
        )}
    </ul>
  </section>`;
}
