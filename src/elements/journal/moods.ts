import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { moods, type Mood } from '../../domain/journal/entry.js';
import type { JournalMessages } from '../../i18n/en/journal.js';
import { legendRow } from '../../ui/controls/choice-cards.js';

/** Faces and weather on a square of 24, in one line each; drawn for this kit. None smiles more than it must. */
const drawings: Readonly<Record<Mood, string>> = {
  calm: 'M3 9c3-2.5 6-2.5 9 0s6 2.5 9 0M3 15c3-2.5 6-2.5 9 0s6 2.5 9 0',
  glad: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3l1.7 1.7M17 17l1.7 1.7M5.3 18.7L7 17M17 7l1.7-1.7',
  hopeful: 'M12 21v-9M12 15c-4.5 0-6.5-2-7-6 4.5 0 6.5 2 7 6zM12 12c0-4.5 2-7 7-8 .5 5-2 8-7 8z',
  proud: 'M5 21V4M5 5c4-2.5 8 2.5 14 0v9c-6 2.5-10-2.5-14 0',
  mixed:
    'M8 13a4 4 0 1 1 7.5-2M7 20h10a4 4 0 0 0 .5-8 5.5 5.5 0 0 0-10.5 1 3.6 3.6 0 0 0 0 7zM9 3v1.5M3.5 8.5L5 9',
  tired: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5zM15 4h5l-5 6h5',
  worried: 'M6 16a4.5 4.5 0 0 1 .5-9 6 6 0 0 1 11.5 1.5A4 4 0 0 1 18 16M13 12l-3 5h4l-3 5',
  lonely: 'M12 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM12 9.5v7M9 21l3-4.5 3 4.5M8.5 12.5h7M3 21h1M20 21h1',
  sad: 'M7 13a4 4 0 0 1 .5-8 5.5 5.5 0 0 1 10.5 1.5A3.5 3.5 0 0 1 17.5 13zM8 17l-1 3M12.5 17l-1 3M17 17l-1 3',
  angry:
    'M12 21c-4 0-6.5-2.5-6.5-6 0-4 3.5-5.5 3-10 3 1.5 4.5 4 4.5 6.5 1-.5 1.5-1.5 1.5-3 2.5 2 4 4 4 6.5 0 3.5-2.5 6-6.5 6z',
};

/** The picture of a mood, in the colour of the words beside it. */
export const moodPicture = (mood: Mood): TemplateResult =>
  html`<svg class="icon mood-picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${drawings[mood]}></path>
  </svg>`;

/** "How is it right now?": one press, taken back by another. In no order of better and worse. */
export function moodChoice(
  t: JournalMessages,
  view: { value: Mood | undefined; clear: string; onChange: (mood: Mood | undefined) => void },
): TemplateResult {
  const { value, onChange } = view;
  const clear = () => onChange(undefined);
  // A press on the chosen one takes it back; the arrow keys never do.
  const pressed = (mood: Mood) => (mood === value ? clear : nothing);
  return html`<div class="field" role="radiogroup" aria-labelledby="mood-legend">
    ${legendRow('mood', t.mood, view.clear, value === undefined ? undefined : clear)}
    <div class="moods">
      ${moods.map(
        (mood) =>
          html`<label class="mood ${mood === value ? 'chosen' : ''}">
            <input
              type="radio"
              name="mood"
              value=${mood}
              autocomplete="off"
              .checked=${live(mood === value)}
              @change=${() => onChange(mood)}
              @click=${pressed(mood)}
            />
            ${moodPicture(mood)}<span>${t.moods[mood]}</span>
          </label>`,
      )}
    </div>
  </div>`;
}
