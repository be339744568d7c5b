import { html, nothing, type TemplateResult } from 'lit';
import type { PictureOptions, YearToPublish } from '../../../publish/year/index.js';

const room = { aims: true, notes: true, paragraph: 2000, rows: 40 };

/** The letter on paper, in ink alone, in each of its languages; the browser makes a PDF of it as well. */
export async function letterPaper(settings: YearToPublish, options: PictureOptions): Promise<TemplateResult> {
  const { monthViews } = await import('../../../publish/year/view.js');
  return html`<div class="paper">
    ${monthViews(settings, options, room).map((view) => {
      const { t } = view;
      return html`<section lang=${view.language} dir=${view.direction}>
        <p class="kicker">${[view.name, view.count, view.span].filter(Boolean).join(' · ')}</p>
        <h1 dir="auto">${view.theme}</h1>
        <p>${view.meaning}</p>
        ${view.paragraphs.map((one) => html`<p dir="auto">${one}</p>`)}
        ${
          view.tryIt
            ? html`<h2>${t.letter.tryHeading}</h2>
                <p>${view.tryIt}</p>`
            : nothing
        }
        <h2>${t.letter.meetingsHeading}</h2>
        <ul class="plain-list">
          ${view.rows.map(
            ({ day, time, lines }) =>
              html`<li class="meeting">
                <b>${[day, time].filter(Boolean).join(', ')}</b>
                ${lines.map(({ words }) => html`<br /><span dir="auto">${words}</span>`)}
              </li>`,
          )}
        </ul>
        ${view.rows.length === 0 ? html`<p>${t.letter.noDates}</p>` : nothing}
        ${view.facts.map(([label, told]) => html`<p>${label}: <bdi>${told}</bdi></p>`)}
        ${view.join ? html`<p>${view.join}</p>` : nothing}
        <p class="crisis">${view.crisis.join(' ')}</p>
      </section>`;
    })}
  </div>`;
}
