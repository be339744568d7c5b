import { html, nothing, type TemplateResult } from 'lit';
import { isHeld, type Meeting } from '../../../domain/program-year/meetings.js';
import { dayInWords } from '../../../i18n/dates.js';
import type { FrameMessages } from '../../../i18n/en/frame.js';
import { monthDays, monthHeading, type Page } from '../page.js';
import { ofMonth } from '../year.js';
import { wholeLesson, type LessonWords } from './lesson-parts.js';
import type { Taught } from './lesson-texts.js';

/** The crisis line, as it closes every paper. */
export const crisis = ({ crisis: words }: FrameMessages): TemplateResult =>
  html`<p class="crisis">${words.question} ${words.callOrText}. ${words.danger}.</p>`;

/** A meeting's day and month: never its place or time, since paper travels. */
const onDay = (page: Page, { day, month }: Meeting): TemplateResult =>
  html`<p class="kicker when">${dayInWords(day, page.locale)} · ${monthHeading(page, month)}</p>`;

const lesson = (page: Page, words: LessonWords, meeting: Meeting, taught: Taught): TemplateResult =>
  html`${onDay(page, meeting)}
    <h1>${taught.text.title}</h1>
    ${wholeLesson({ ...words, onPaper: true }, taught)}`;

/** One lesson on clean paper. */
export const lessonPaper = (
  page: Page,
  words: LessonWords,
  frame: FrameMessages,
  meeting: Meeting,
  taught: Taught,
): TemplateResult => html`<div class="paper">${lesson(page, words, meeting, taught)}${crisis(frame)}</div>`;

/** A meeting of a month, with its lesson where it has one. */
export interface Planned {
  readonly meeting: Meeting;
  readonly taught: Taught | undefined;
}

/** The meetings of a month that are held. */
export const heldOf = (page: Page, month: number): readonly Meeting[] =>
  ofMonth(page.year, month).filter(isHeld);

/** Every lesson of a month, each on a page of its own, under a first page with the dates. */
export const coachPack = (
  page: Page,
  words: LessonWords,
  frame: FrameMessages,
  planned: readonly Planned[],
): TemplateResult => {
  const { t, month } = words;
  return html`<div class="paper">
    <p class="kicker">${monthDays(page, month)}</p>
    <h1>${t.packHeading}: ${monthHeading(page, month)}</h1>
    <p>${t.packAbout}</p>
    <p>${t.agenda(page.year.settings.duration)}</p>
    <ul>
      ${planned.map(
        ({ meeting, taught }) =>
          html`<li>
            <span class="when">${dayInWords(meeting.day, page.locale, 'weekday')}</span>:
            ${taught?.text.title ?? t.none}
          </li>`,
      )}
    </ul>
    ${crisis(frame)}
    ${planned.map(({ meeting, taught }) =>
      taught
        ? html`<div class="new-page">${lesson(page, words, meeting, taught)}${crisis(frame)}</div>`
        : nothing,
    )}
  </div>`;
};
