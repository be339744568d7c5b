import { html, nothing, type TemplateResult } from 'lit';
import type { FrameMessages } from '../../i18n/en/frame.js';
import { forGroup, meetingLines } from './meeting.js';
import { monthDays, monthHeading, themeTitle, type Page } from './page.js';
import { ofMonth } from './year.js';

const crisis = ({ crisis: words }: FrameMessages) =>
  html`<p class="crisis">${words.question} ${words.callOrText}. ${words.danger}.</p>`;

const yearPaper = (page: Page): TemplateResult =>
  html`<h1>${page.t.heading}</h1>
    <ol>
      ${page.year.themes.map(
        (_, at) => html`<li>${themeTitle(page, at + 1)} <small>${monthDays(page, at + 1)}</small></li>`,
      )}
    </ol>`;

/** The month on paper with all its meetings; from the year at a glance the twelve themes. */
export function monthPaper(page: Page, words: FrameMessages): TemplateResult {
  const { t, year, month } = page;
  const area = year.themes[month - 1]?.area;
  if (page.view === 'year') return html`<div class="paper">${yearPaper(page)}${crisis(words)}</div>`;
  const meetings = ofMonth(year, month);
  return html`<div class="paper">
    <p class="kicker">${monthDays(page, month)}</p>
    <h1>${monthHeading(page, month)}</h1>
    ${area ? html`<p>${t.means[area]}</p>` : nothing}
    <ul class="plain-list">
      ${meetings.map((meeting) => html`<li><section class="meeting">${meetingLines(page, meeting)}</section></li>`)}
    </ul>
    ${meetings.length === 0 ? html`<p>${t.noneThisMonth}</p>` : nothing}${forGroup(page)}${crisis(words)}
  </div>`;
}
