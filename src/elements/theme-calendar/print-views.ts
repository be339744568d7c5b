import { css, html, nothing, type TemplateResult } from 'lit';
import { weeksOf } from '../../domain/program-year/weeks.js';
import type { FrameMessages } from '../../i18n/en/frame.js';
import { weekdaysInWords } from '../../i18n/times.js';
import { forGroup, meetingLines } from './meeting.js';
import { markOf } from './month-view.js';
import { monthDays, monthHeading, themeTitle, type Page } from './page.js';
import { ofMonth, onDay } from './year.js';

const crisis = ({ crisis: words }: FrameMessages) =>
  html`<p class="crisis">${words.question} ${words.callOrText}. ${words.danger}.</p>`;

const yearPaper = (page: Page): TemplateResult =>
  html`<h1>${page.t.heading}</h1>
    <ol>
      ${page.year.themes.map(
        (_, at) => html`<li>${themeTitle(page, at + 1)} <small>${monthDays(page, at + 1)}</small></li>`,
      )}
    </ol>`;

/** The weeks of the month as on the screen, for a wall: a word in the field of every meeting. */
function grid(page: Page): unknown {
  const { year, month, locale } = page;
  const found = year.months[month - 1];
  if (page.view !== 'month' || !found) return nothing;
  const field = (day: string): TemplateResult =>
    html`<td>
      ${day < found.from || day > found.to ? html`<small>${Number(day.slice(8))}</small>` : Number(day.slice(8))}
      ${onDay(year, day).map((each) => html`<b>${markOf(page, each)[1]}</b>`)}
    </td>`;
  return html`<table class="weeks">
    <thead>
      <tr>
        ${weekdaysInWords(locale, 'short').map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(found).map(
        (week) =>
          html`<tr>
            ${week.map(field)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The look of the month on paper; ink only. */
export const monthPaperStyles = css`
  .label-day {
    font-weight: 700;
  }
  .weeks {
    width: 100%;
    margin-block: 8pt 12pt;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .weeks :is(th, td) {
    padding: 3pt;
    border: 1px solid #666;
    vertical-align: top;
    text-align: start;
  }
  .weeks td {
    height: 40pt;
  }
  .weeks b {
    display: block;
    font-size: 10pt;
  }
`;

/** The month on paper with all its meetings; from the year at a glance the twelve themes. */
export function monthPaper(page: Page, words: FrameMessages): TemplateResult {
  const { t, year, month } = page;
  const area = year.themes[month - 1]?.area;
  if (page.view === 'year') return html`<div class="paper">${yearPaper(page)}${crisis(words)}</div>`;
  const meetings = ofMonth(year, month);
  // Paper goes from hand to hand: it tells the group's time alone.
  const forAll: Page = { ...page, readerZone: year.zone };
  return html`<div class="paper">
    <p class="kicker">${monthDays(page, month)}</p>
    <h1>${monthHeading(page, month)}</h1>
    ${area ? html`<p>${t.means[area]}</p>` : nothing} ${grid(page)}
    <ul class="plain-list">
      ${meetings.map((meeting) => html`<li><section class="meeting">${meetingLines(forAll, meeting)}</section></li>`)}
    </ul>
    ${meetings.length === 0 ? html`<p>${t.noneThisMonth}</p>` : nothing}${forGroup(page)}${crisis(words)}
  </div>`;
}
