import { html, type TemplateResult } from 'lit';
import { forGroup, meetingRow } from './meeting.js';
import type { Page } from './page.js';
import { ofMonth } from './year.js';

/** Every meeting of a month. */
export function listView(page: Page): TemplateResult {
  const meetings = ofMonth(page.year, page.month);
  return meetings.length === 0
    ? html`<p>${page.t.noneThisMonth}</p>`
    : html`<ul class="plain-list">
          ${meetings.map((meeting) => meetingRow(page, meeting))}
        </ul>
        ${forGroup(page)}`;
}
