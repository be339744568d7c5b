import { html, nothing, type TemplateResult } from 'lit';
import type { CardBody } from '../../../domain/journal/card.js';
import { button } from '../../../ui/controls/button.js';
import { modal } from '../../../ui/controls/dialog.js';
import { safetyBar } from '../../../ui/safety-bar.js';
import { cardWords } from './card-words.js';
import type { MeetingRoom } from './index.js';

/** How large the letters can be, in steps; the styles know them. */
export const letterSizes = 6;

/**
 * The card on the whole screen of the phone that is held in the meeting: its words, the ways out, the size of the
 * letters, and the crisis line at the end. Nothing else.
 */
export function readAloud(room: MeetingRoom, body: CardBody): TemplateResult {
  const { journal: j, t, letters } = room;
  // Comes before the closing: a rendering between that and the word of it would show the card again.
  const onEscape = () => room.show(false);
  return html`<dialog
    id="read-aloud"
    class="whole aloud"
    aria-labelledby="aloud-heading"
    ${modal(room.isShown)}
    @cancel=${onEscape}
    @close=${(event: Event) => {
      // Told a moment after the closing: by then a quick press may have shown it again.
      if (!(event.currentTarget as HTMLDialogElement).open) room.show(false);
    }}
  >
    ${
      room.isShown
        ? html`<div class="aloud-top">
              <h3 id="aloud-heading" class="unseen" tabindex="-1">${t.aloud.heading}</h3>
              <button type="button" class="leave" @click=${() => room.leaveQuickly()}>
                ${j.common.leave}
              </button>
              ${button({ kind: 'plain', icon: 'close', label: j.common.close, onPress: () => room.show(false) })}
            </div>
            <div class="aloud-words size-${letters}">${cardWords(body, t.pick.groupWords)}</div>
            <div class="aloud-foot">
              <div class="actions">
                ${size(room, t.aloud.smaller, letters > 0 ? letters - 1 : undefined)}
                ${size(room, t.aloud.bigger, letters < letterSizes - 1 ? letters + 1 : undefined)}
              </div>
              ${safetyBar({ t: j.common, bar: 'line' })}
            </div>`
        : nothing
    }
  </dialog>`;
}

/** At the end of the steps the button stays, so that the focus does. */
const size = (room: MeetingRoom, label: string, to: number | undefined): TemplateResult =>
  html`<button
    type="button"
    class="button plain"
    aria-disabled=${to === undefined ? 'true' : nothing}
    @click=${() => to !== undefined && room.setLetters(to)}
  >
    <span>${label}</span>
  </button>`;
