import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { backButton, own as ownWords, viewHeading } from '../../base/parts.js';
import { packButton } from '../lesson/lesson-view.js';
import { monthHeading, type Page } from '../page.js';
import { awayButton, ownGate } from '../tonight/own-gate.js';
import type { PocketRoom } from './index.js';

/** The person's next steps, after a press; the one that is pressed goes on the card. */
function steps(room: PocketRoom): TemplateResult {
  const { t, own } = room;
  switch (own.state) {
    case 'away':
      return html`<p>${t.step.about}</p>
        <p>
          ${button({ kind: 'plain', id: 'own-show', label: t.step.show, onPress: () => void own.open('next') })}
        </p>`;
    case 'list':
      return html`<p id="own" tabindex="-1">${own.things.length > 0 ? t.step.choose : t.step.none}</p>
        <ul class="plain-list own-list">
          ${own.things.map(
            ({ id, texts }) =>
              html`<li>
                <button
                  type="button"
                  class="button view"
                  part="button"
                  id="own-${id}"
                  aria-pressed=${id === own.shown}
                  @click=${() => own.choose(id === own.shown ? undefined : id)}
                >
                  ${ownWords(texts[0] ?? '')}
                </button>
              </li>`,
          )}
        </ul>
        <p role="status">${own.shown === undefined ? nothing : t.step.chosen}</p>
        <p>${awayButton(own)}</p>`;
    default:
      return html`<div>${ownGate(own)}</div>
        <p>${awayButton(own)}</p>`;
  }
}

/** The papers of a month. */
export function pocketView(room: PocketRoom, page: Page, month: number): TemplateResult {
  const { t, lessons, shell } = room;
  return html`<div class="no-print">
      ${backButton({ label: lessons.t.back, onPress: () => shell.rooms.close() })}
    </div>
    <section class="lesson">
      <div>
        <p class="kicker">${monthHeading(page, month)}</p>
        ${viewHeading(t.heading)}
      </div>
      <p>${t.about} ${t.lines}</p>
      ${steps(room)}
      <p>
        ${button({ kind: 'main', icon: 'print', label: t.print, onPress: () => room.print(page, month) })}
      </p>
      <div>
        <h4>${t.lessons}</h4>
        <p>${t.lessonsAbout}</p>
      </div>
      <p>${packButton(lessons, page, month)}</p>
    </section>`;
}
