import { css, html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../../domain/program-year/meetings.js';
import { dayInWords } from '../../../i18n/dates.js';
import { crisis } from '../lesson/lesson-paper.js';
import { prompt, questions, steps, tryIt } from '../lesson/lesson-parts.js';
import type { Taught } from '../lesson/lesson-texts.js';
import { monthHeading, type Page } from '../page.js';
import type { TonightRoom } from './index.js';

/** Small enough that the whole meeting is one page. */
export const standInStyles = css`
  .paper.stand-in {
    font-size: 11pt;
    line-height: 1.3;
  }
  .stand-in h1 {
    margin-block-end: 6pt;
    font-size: 16pt;
  }
  .stand-in h2 {
    font-size: 11pt;
  }
  .stand-in .part {
    margin-block-end: 5pt;
  }
  .stand-in .rounds {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 12pt;
  }
  .stand-in .rounds ul {
    padding-inline-start: 1em;
  }
`;

const rounds = ['victories', 'cards', 'plans'] as const;

/** One page for the one who leads instead of the coach: the lesson, the rounds, and lines to write on. */
export function standInPaper(
  { t, lessons, shell }: TonightRoom,
  page: Page,
  { day, month }: Meeting,
  taught: Taught | undefined,
): TemplateResult {
  const words = { ...lessons.wordsFor(month), onPaper: true };
  return html`<div class="paper stand-in">
    <p class="kicker when">${dayInWords(day, page.locale)} · ${monthHeading(page, month)}</p>
    <h1>${t.sheet.heading}</h1>
    <p>${t.sheet.about} ${lessons.t.agenda(page.year.settings.duration)}</p>
    <section class="part">
      <h2>${lessons.t.lesson}: ${taught?.text.title ?? lessons.t.none}</h2>
      ${taught ? html`<p>${taught.text.aim}</p>` : nothing}
    </section>
    ${taught ? [steps(words, taught), questions(words, taught)] : nothing}
    <h2>${t.sheet.order}</h2>
    <div class="rounds">
      ${rounds.map(
        (round) =>
          html`<section>
            <h2>${t[round].heading}</h2>
            <ul>
              ${t[round].lines.map((line) => html`<li>${line}</li>`)}
            </ul>
          </section>`,
      )}
    </div>
    ${taught?.text.tryIt ? tryIt(words, taught) : html`<p>${t.tryNone}</p>`}
    ${taught ? prompt(words, taught) : nothing}
    <section class="lines">
      <h2>${lessons.t.heard}</h2>
      <i></i><i></i><i></i>
    </section>
    ${crisis(shell.common.t)}
  </div>`;
}
