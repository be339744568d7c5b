import { html, type TemplateResult } from 'lit';
import type { Meeting } from '../../domain/program-year/meetings.js';
import { textIn } from '../../domain/program-year/settings.js';
import { button } from '../../ui/controls/button.js';
import { linkButton } from '../../ui/controls/link-button.js';
import type { Page } from './page.js';

/** A moment as calendars write it: `20260310T220000Z`. */
const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

const address = (base: string, query: Readonly<Record<string, string>>): string =>
  `${base}?${new URLSearchParams(query).toString()}`;

/** Google's page that offers to add one meeting. */
export const googleLink = ({ start, end }: Meeting, title: string, place: string): string =>
  address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${stamp(start)}/${stamp(end)}`,
    location: place,
  });

/** Outlook's page that offers to add one meeting. */
export const outlookLink = ({ start, end }: Meeting, title: string, place: string): string =>
  address('https://outlook.live.com/calendar/0/action/compose', {
    rru: 'addevent',
    subject: title,
    startdt: new Date(start).toISOString(),
    enddt: new Date(end).toISOString(),
    location: place,
  });

/** Ways to a calendar of one's own. */
export function addLinks(page: Page, meeting: Meeting): TemplateResult {
  const { t, language } = page;
  const place = textIn(meeting.place, language);
  return html`<div class="row">
    ${button({ kind: 'plain', label: t.addFile, onPress: () => page.save(meeting) })}
    ${linkButton({ kind: 'plain', label: 'Google', href: googleLink(meeting, t.entryTitle, place), apart: true })}
    ${linkButton({ kind: 'plain', label: 'Outlook', href: outlookLink(meeting, t.entryTitle, place), apart: true })}
  </div>`;
}
