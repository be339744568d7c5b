import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { readAloud } from '../../../ui/speech.js';
import { backButton, viewHeading } from '../../base/parts.js';
import type { Page } from '../page.js';
import type { Place } from '../rooms.js';
import type { LessonRoom } from './index.js';
import { wholeLesson } from './lesson-parts.js';
import type { Found, Taught } from './lesson-texts.js';
import { meetingAt, type Lessons } from './lessons.js';

/** The lesson of one meeting. */
export function lessonView(room: LessonRoom, place: Place, page: Page): TemplateResult {
  const { lessons, shell } = room;
  const found = lessons.at(place, page);
  const isThere = found !== undefined && typeof found !== 'string';
  return html`<div class="no-print">
      ${backButton({ label: lessons.t.back, onPress: () => shell.rooms.close() })}
    </div>
    <article class="lesson">
      ${isThere ? whole(room, place, page, found) : noLesson(room, place, page, found)}
    </article>`;
}

/** The same in one line where a meeting is to be named. */
export const kicker = (lessons: Lessons, place: Place, page: Page): unknown => {
  const meeting = meetingAt(place, page);
  return meeting
    ? html`<p class="kicker">${lessons.t.forMeeting(dayInWords(meeting.day, page.locale, 'weekday'))}</p>`
    : nothing;
};

/** Why there is no lesson, and what to do. */
export function noLesson(
  { lessons, shell }: Pick<LessonRoom, 'lessons' | 'shell'>,
  place: Place,
  page: Page,
  found: Found | undefined,
): TemplateResult {
  const { t } = lessons;
  const retry = (): void => {
    lessons.texts.retry();
    void shell.rooms.open(place);
  };
  const [heading, text] =
    found === 'failed'
      ? [t.missing, t.missingText]
      : meetingAt(place, page)
        ? [t.none, t.noneText]
        : [t.gone, t.goneText];
  return html`<div>${kicker(lessons, place, page)}${viewHeading(heading)}</div>
    <p>${text}</p>
    ${found === 'failed' ? html`<p>${button({ kind: 'plain', label: t.again, onPress: retry })}</p>` : nothing}`;
}

function whole(room: LessonRoom, place: Place, page: Page, taught: Taught): unknown {
  const { lessons, shell } = room;
  const { t } = lessons;
  const meeting = meetingAt(place, page);
  if (!meeting) return nothing;
  const { id, month } = meeting;
  const screen: Place = { view: 'tonight', meeting: id, month, from: 'screen', under: place };
  const open = (): void => {
    shell.rooms.open(screen).catch(() => lessons.tellMissing());
  };
  return html`<div>${kicker(lessons, place, page)}${viewHeading(taught.text.title)}</div>
    ${wholeLesson(lessons.wordsFor(month), taught)}
    <div class="no-print">
      ${readAloud(shell.host, { id: 'lesson-aloud', text: asText(taught), language: page.language })}
    </div>
    <div class="row no-print">
      ${button({ kind: 'main', id: 'screen', label: t.screen, onPress: open })}
      ${button({ kind: 'plain', icon: 'print', label: t.print, onPress: () => lessons.print(page, meeting, taught) })}
      ${packButton(lessons, page, month)}
    </div>`;
}

/** Prints the lessons of a month, and says so where they do not come. */
export const packButton = (lessons: Lessons, page: Page, month: number): TemplateResult =>
  html`${button({
    kind: 'plain',
    icon: 'print',
    label: lessons.t.pack,
    onPress: () => void lessons.printPack(page, month),
  })}
  ${lessons.isMissing ? html`<p>${lessons.t.missing}. ${lessons.t.missingText}</p>` : nothing}`;

/** The lesson as it is read aloud. */
const asText = ({ text }: Taught): string =>
  [text.title, text.aim, ...text.steps, ...text.questions, text.tryIt].filter(Boolean).join('\n');
