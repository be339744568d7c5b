import { html, type TemplateResult } from 'lit';
import type { OutingDraft } from '../../../domain/outing/outing.js';
import { dialed } from '../../../domain/outing/own.js';
import { button } from '../../../ui/controls/button.js';
import { linkButton } from '../../../ui/controls/link-button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { changeAtOnce } from '../writing-commands.js';
import { contactLink, helpContact } from './contacts.js';
import { crisis } from './day-view.js';
import type { DayRoom } from './index.js';

/** The partner did not come: four ways on, and none of them is failing. */
export function awayView(room: DayRoom, body: OutingDraft, outing: string): TemplateResult {
  const { outings: o, t } = room;
  const words = t.away;
  const number = dialed(room.own.value?.record?.body.partnerNumber ?? '');
  const contact = helpContact(room);
  const text = `sms:${number ?? ''}?&body=${encodeURIComponent(words.message)}`;
  const goHome = () => {
    void changeAtOnce(o, { state: 'did-not-go' });
    o.shell.announce(words.goHomeText);
    o.go({ view: 'reflect', outing, step: 'obstacles' });
  };
  const goAnyway = () => {
    if (body.with === 'partner') void changeAtOnce(o, { with: 'own' });
    room.turn('plan', words.goAnywaySaid);
  };
  return html`${backButton({ label: words.back, onPress: () => room.turn('plan') })}
    <div class="day">
      ${viewHeading(words.heading)}
      <p>${words.text}</p>
      <div class="actions stacked">
        ${
          number === undefined
            ? html`<p class="second">${words.noNumber}</p>`
            : linkButton({ kind: 'plain', label: words.textThem, href: text })
        }
        ${contact ? contactLink(contact, () => words.callCoach, true) : html`<p class="second">${words.noCoach}</p>`}
        ${button({ kind: 'plain', label: words.goAnyway, onPress: goAnyway })}
        ${button({ kind: 'plain', label: words.goHome, onPress: goHome })}
      </div>
      ${crisis(room)}
    </div>`;
}
