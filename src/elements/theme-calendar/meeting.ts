import { html, nothing, type TemplateResult } from 'lit';
import { isHeld, meetingIn, type Meeting } from '../../domain/program-year/meetings.js';
import { textIn } from '../../domain/program-year/settings.js';
import { dayInWords } from '../../i18n/dates.js';
import { shortMonth, timesInWords, zoneInWords } from '../../i18n/times.js';
import { pill } from '../../ui/controls/pill.js';
import type { Page } from './page.js';

/** A day at the beginning of a line or a sentence. */
const dayLine = (day: string, locale: string): string => {
  const words = dayInWords(day, locale, 'weekday');
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
};

/** What makes a meeting unlike the usual ones, in words; `''` for the others. */
export function changeOf({ t, locale }: Page, { state, plannedDay, day }: Meeting, away = false): string {
  if (state === 'moved' && away) return t.movedTo(dayInWords(day, locale, 'weekday'));
  if (state === 'moved')
    return day === plannedDay ? t.moved : t.movedFrom(dayInWords(plannedDay, locale, 'weekday'));
  if (state === 'cancelled') return t.noMeeting;
  if (state === 'break') return t.noMeetingBreak;
  return state === 'added' ? t.added : '';
}

/** Times on the group's clock, and on the reader's where it shows something else. Only where strangers may know. */
function times({ t, year, locale, readerZone }: Page, meeting: Meeting): unknown {
  const { start, end, zone } = meeting;
  const own = timesInWords(start, end, locale, zone);
  const reader = meetingIn(meeting, readerZone);
  if (!year.settings.timeZone || !reader.differs) return html`<p class="second">${own}</p>`;
  const theirs = timesInWords(start, end, locale, readerZone);
  const day = reader.day === meeting.day ? '' : `${dayLine(reader.day, locale)}, `;
  return html`<p class="second">${t.groupTime(own, zoneInWords(start, locale, zone))}</p>
    <p class="second">${t.yourTime(day + theirs, zoneInWords(start, locale, readerZone))}</p>`;
}

/** The leaf of a calendar, for the eye. */
const leaf = (day: string, locale: string) =>
  html`<span class="leaf-of-day" aria-hidden="true"
    ><small>${shortMonth(day, locale)}</small><b>${Number(day.slice(8))}</b></span
  >`;

function statePill(page: Page, meeting: Meeting): unknown {
  const { t, now, next } = page;
  if (!isHeld(meeting)) return nothing;
  if (meeting.end <= now) return pill({ kind: 'quiet', label: t.past });
  return meeting === next ? pill({ kind: 'accent', label: t.nextMeeting }) : nothing;
}

/** One meeting: its day, what is unlike, and where strangers may know it, the times and the place. */
export function meetingLines(page: Page, meeting: Meeting, away = false): TemplateResult {
  const { locale, language, year } = page;
  const day = away ? meeting.plannedDay : meeting.day;
  const change = changeOf(page, meeting, away);
  const note = textIn(meeting.note, language);
  const open = year.settings.showPlace && isHeld(meeting) && !away;
  const place = open ? textIn(meeting.place, language) : '';
  return html`${leaf(day, locale)}
    <div class="lines">
      <p class="label-day">${dayLine(day, locale)}</p>
      ${change ? html`<p class="change">${change}</p>` : nothing} ${open ? times(page, meeting) : nothing}
      ${place ? html`<p class="second">${place}</p>` : nothing} ${note ? html`<p>${note}</p>` : nothing}
      ${page.notes?.on(meeting.day)}
    </div>`;
}

/** The way to the lesson of a meeting; to the ear it says of which day. */
export const lessonButton = (page: Page, { id, day, state }: Meeting): unknown =>
  isHeld({ state })
    ? html`<button
        type="button"
        class="button text"
        part="button text"
        id="lesson-${id}"
        aria-label="${page.t.lesson}, ${dayInWords(day, page.locale, 'weekday')}"
        @click=${() => page.open('lesson', `lesson-${id}`, id)}
      >
        ${page.t.lesson}
      </button>`
    : nothing;

/** Ways to a calendar of one's own: only for what is still to come, and where strangers may know when it is. */
export const addToCalendar = (page: Page, meeting: Meeting): unknown =>
  page.year.settings.showPlace && isHeld(meeting) && meeting.end > page.now
    ? html`<details class="add no-print" @toggle=${() => page.need()}>
        <summary>${page.t.addToMine}</summary>
        ${page.later?.addLinks(page, meeting)}${page.trouble}
      </details>`
    : nothing;

/** One meeting in a list. */
export const meetingRow = (page: Page, meeting: Meeting): TemplateResult =>
  html`<li class="meeting ${meeting.state}" part="meeting">
    ${meetingLines(page, meeting)}${statePill(page, meeting)}${lessonButton(page, meeting)}
  </li>`;

const contactHref = (contact: string): string | undefined =>
  /^https:\/\/\S+$/.test(contact)
    ? contact
    : /^\S+@\S+\.\S+$/.test(contact)
      ? `mailto:${contact}`
      : /^[+\d][\d\s().-]{6,}$/.test(contact)
        ? `tel:${contact.replace(/[^+\d]/g, '')}`
        : undefined;

/** Instead of place and time, where strangers may not know them. */
export function forGroup({ t, year, language }: Page): unknown {
  const { settings } = year;
  if (settings.showPlace || year.meetings.length === 0) return nothing;
  const contact = settings.contact ?? textIn(settings.helpContact, language);
  const href = contactHref(contact);
  return html`<p class="for-group">
    ${t.forGroup}
    ${contact ? html`${t.askToJoin} ${href ? html`<a href=${href}>${contact}</a>` : contact}` : nothing}
  </p>`;
}
