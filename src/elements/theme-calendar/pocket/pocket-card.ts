import { html, nothing, type TemplateResult } from 'lit';
import { isHeld, type Meeting } from '../../../domain/program-year/meetings.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { timesInWords } from '../../../i18n/times.js';
import { own } from '../../base/parts.js';
import { heldOf } from '../lesson/lesson-paper.js';
import { changeOf } from '../meeting.js';
import { monthDays, monthHeading, type Page } from '../page.js';
import { ofMonth } from '../year.js';
import type { PocketRoom } from './index.js';

const lines = (count: number): TemplateResult =>
  html`<div class="lines">${Array(count).fill(html`<i></i>`)}</div>`;

/** A day, and what is unlike; times only where strangers may know them, since a card can be lost. */
function meetingLine(page: Page, meeting: Meeting): TemplateResult {
  const { locale, year } = page;
  const { start, end, zone, day } = meeting;
  const change = changeOf(page, meeting);
  const times = year.settings.showPlace && isHeld(meeting) ? timesInWords(start, end, locale, zone) : '';
  return html`<li>
    <b class="when">${dayInWords(day, locale, 'weekday')}</b>${times ? html`, ${times}` : nothing}
    ${change ? html`<small>${change}</small>` : nothing}
  </li>`;
}

/** What to try after each meeting of the month. */
function tries(room: PocketRoom, page: Page, month: number): TemplateResult {
  const found = heldOf(page, month).flatMap((meeting) => {
    const lesson = room.lessons.texts.of(page, meeting);
    return typeof lesson === 'object' && lesson.text.tryIt !== ''
      ? [{ meeting, tryIt: lesson.text.tryIt }]
      : [];
  });
  return found.length === 0
    ? lines(4)
    : html`<ul class="plain-list tries">
        ${found.map(
          ({ meeting, tryIt }) =>
            html`<li><b>${dayInWords(meeting.day, page.locale, 'short')}:</b> ${tryIt}</li>`,
        )}
      </ul>`;
}

/**
 * A letter page of eight fields that is folded three times to 4¼ by 2¾ inches; the first two fields stay outside.
 * Ink only.
 */
export function pocketCard(room: PocketRoom, page: Page, month: number): TemplateResult {
  const { t, shell } = room;
  const { crisis } = shell.common.t;
  const { settings } = page.year;
  const place = settings.showPlace ? textIn(settings.place, page.language) : '';
  const local = settings.localLine;
  return html`<div class="paper pocket-card">
    <section>
      <p class="kicker">${monthDays(page, month)}</p>
      <h1>${monthHeading(page, month)}</h1>
      ${place ? html`<p>${place}</p>` : nothing}
    </section>
    <section>
      <h1>${crisis.question}</h1>
      <p class="line-988">${crisis.callOrText}</p>
      <p>${crisis.danger}</p>
      ${local ? html`<p>${textIn(settings.localLineName, page.language)} ${local}</p>` : nothing}
    </section>
    <section>
      <h2>${t.meetings}</h2>
      <ul class="plain-list dates">
        ${ofMonth(page.year, month).map((meeting) => meetingLine(page, meeting))}
      </ul>
    </section>
    <section>
      <h2>${t.myStep}</h2>
      ${isBlank(room.step) ? lines(4) : html`<p class="my-step">${own(room.step)}</p>`}
    </section>
    <section class="wide">
      <h2>${t.tries}</h2>
      ${tries(room, page, month)}
    </section>
    <section>
      <h2>${t.people}</h2>
      ${lines(4)}
    </section>
    <section>
      <h2>${t.notes}</h2>
      ${lines(2)}
      <p class="fold">${t.fold}</p>
    </section>
  </div>`;
}
