import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { prompt, questions, steps } from '../lesson/lesson-parts.js';
import type { Taught } from '../lesson/lesson-texts.js';
import { noLesson } from '../lesson/lesson-view.js';
import { meetingAt } from '../lesson/lessons.js';
import type { Page } from '../page.js';
import type { Place } from '../rooms.js';
import type { TonightRoom } from './index.js';
import { ownView } from './own-view.js';
import { parts, partOf, type Part } from './parts.js';

const round = (room: TonightRoom, page: Page, part: 'victories' | 'cards' | 'plans'): TemplateResult =>
  html`${viewHeading(room.t[part].heading)}
    <ul>
      ${room.t[part].lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${ownView(room, page, part)}`;

function lessonPart(room: TonightRoom, place: Place, page: Page, part: 'lesson' | 'talk' | 'try'): unknown {
  const { lessons, t } = room;
  const found = lessons.at(place, page);
  const month = meetingAt(place, page)?.month ?? 1;
  const tries = typeof found === 'object' ? found.text.tryIt : '';
  if (part === 'try' && tries === '' && found !== 'failed')
    return html`${viewHeading(lessons.t.tryIt)}
      <p>${t.tryNone}</p>`;
  if (found === undefined || typeof found === 'string') return noLesson(room, place, page, found);
  const words = lessons.wordsFor(month);
  const { text }: Taught = found;
  switch (part) {
    case 'lesson':
      return html`${viewHeading(text.title)}
        <p>${text.aim}</p>
        ${steps(words, found)}`;
    case 'talk':
      return html`${viewHeading(t.names.talk)}
        <p>${t.talkText}</p>
        ${questions(words, found)}`;
    case 'try':
      return html`${viewHeading(lessons.t.tryIt)}
        <p class="try">${tries}</p>
        ${prompt(words, found)}`;
  }
}

const partView = (room: TonightRoom, place: Place, page: Page, part: Part): unknown =>
  part === 'lesson' || part === 'talk' || part === 'try'
    ? lessonPart(room, place, page, part)
    : round(room, page, part);

const steppers = ({ t, go }: TonightRoom, place: Place, at: number): TemplateResult =>
  html`<div class="pair no-print">
    ${at > 0 ? button({ kind: 'text', icon: 'back', label: t.back, onPress: () => go(place, at - 1) }) : nothing}
    ${at < parts.length - 1 ? button({ kind: 'main', label: t.next, onPress: () => go(place, at + 1) }) : nothing}
  </div>`;

/** The meeting, one part at a time, in large type. No clock runs: the group takes the time it needs. */
export function tonightView(room: TonightRoom, place: Place, page: Page): TemplateResult {
  const { t, lessons, shell, go } = room;
  const at = partOf(place);
  const part = parts[at] ?? 'lesson';
  const meeting = meetingAt(place, page);
  const day = meeting ? dayInWords(meeting.day, page.locale, 'weekday') : '';
  return html`<div class="no-print">
      ${backButton({ label: place.under ? t.back : lessons.t.back, onPress: () => shell.rooms.close() })}
    </div>
    <nav class="no-print" aria-label=${t.parts}>
      <ol class="plain-list chips">
        ${parts.map(
          (name, number) =>
            html`<li>
              <button
                type="button"
                class="button view"
                part="button"
                aria-current=${number === at ? 'step' : nothing}
                @click=${() => go(place, number)}
              >
                ${t.names[name]}
              </button>
            </li>`,
        )}
      </ol>
    </nav>
    <article class="lesson tonight" part="tonight">
      <p class="kicker">${day ? html`${day} · ` : nothing}${t.part(at + 1, parts.length)}</p>
      ${partView(room, place, page, part)}
    </article>
    ${steppers(room, place, at)}
    ${
      meeting
        ? html`<div class="foot no-print">
            ${button({ kind: 'text', icon: 'print', label: t.print, onPress: () => room.print(page, meeting) })}
          </div>`
        : nothing
    }`;
}
