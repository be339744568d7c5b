import { html, nothing, type TemplateResult } from 'lit';
import type { OutingDraft } from '../../../domain/outing/outing.js';
import { isBlank } from '../../../domain/text.js';
import { clockInWords } from '../../../i18n/clock.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { linkButton } from '../../../ui/controls/link-button.js';
import { backButton, own, viewHeading } from '../../base/parts.js';
import { titleOf } from '../parts.js';
import { contactLink, helpContact, helpers } from './contacts.js';
import type { DayRoom } from './index.js';

/** What one needs on the day, large, and in the order in which it is needed. */
export function dayView(room: DayRoom, body: OutingDraft, outing: string): TemplateResult {
  const { outings: o, t } = room;
  const called = helpers(room);
  const contact = helpContact(room);
  const part = (label: string, text: string) =>
    isBlank(text)
      ? nothing
      : html`<section>
          <h4>${label}</h4>
          <p>${own(text)}</p>
        </section>`;
  return html`${backButton({ label: t.toPage, onPress: () => o.go({ view: 'outing', outing }) })}
    <div class="day" part="day">
      ${viewHeading(titleOf(body, o.t))} ${room.said ? html`<p class="kept">${room.said}</p>` : nothing}
      <p class="clock">${when(room, body)}</p>
      <section>
        <h4>${t.leave}</h4>
        <p>${isBlank(body.leaveEarly) ? t.noLeave : own(body.leaveEarly)}</p>
      </section>
      ${part(t.calm, body.calmPlace)} ${part(t.wayBack, body.back)}
      <div class="actions stacked">
        ${button({ kind: 'plain', id: 'away', label: t.away.open, onPress: () => room.turn('away') })}
        ${button({ kind: 'plain', id: 'wrong', label: t.wrong.open, onPress: () => room.turn('wrong') })}
        ${button({ kind: 'main', label: t.done, onPress: () => o.go({ view: 'reflect', outing, step: 'result' }) })}
      </div>
      <section>
        <h4>${t.people}</h4>
        ${called === nothing ? html`<p class="second">${t.noPeople}</p>` : called}
        <div class="actions">
          ${button({ kind: 'text', label: t.addNumbers, onPress: () => o.go({ view: 'numbers' }) })}
        </div>
      </section>
      ${
        contact
          ? html`<section>
              <h4>${t.coach}</h4>
              ${contactLink(contact, t.call)}
            </section>`
          : nothing
      }
      ${crisis(room)}
    </div>`;
}

function when({ outings: o, t }: DayRoom, { day, time }: OutingDraft): string {
  const words = day === undefined ? '' : day === o.today ? t.today : dayInWords(day, o.locale, 'weekday');
  return [words, time ? clockInWords(time, o.locale) : t.noTime].filter(Boolean).join(' · ');
}

/** 988 large, beside the bar that stands under every page. */
export const crisis = ({ outings: o, t }: DayRoom): TemplateResult =>
  html`<section>
    <h4>${t.crisis}</h4>
    <div class="actions">
      ${linkButton({ kind: 'plain', label: t.call988, href: 'tel:988' })}
      ${linkButton({ kind: 'plain', label: t.text988, href: o.common.crisis.textHref })}
    </div>
  </section>`;
