import { html, nothing, type TemplateResult } from 'lit';
import { isHeld, type Meeting } from '../../domain/program-year/meetings.js';
import { dayInWords } from '../../i18n/dates.js';
import { button } from '../../ui/controls/button.js';
import { addToCalendar, forGroup, lessonButton, meetingLines, meetingRow } from './meeting.js';
import type { Page } from './page.js';

/** So many meetings after the next one; one that is not held is told as well. */
const following = 3;

/**
 * What is not held before the next meeting is told with it, so that nobody stands before a closed door: a cancelled
 * meeting with its reason, a break in one sentence.
 */
function noMeeting(page: Page, start: number): unknown {
  const { t, year, now, locale } = page;
  const before = year.meetings.filter((meeting) => meeting.end > now && meeting.start < start);
  const cancelled = before.filter(({ state }) => state === 'cancelled');
  const free = before.filter(({ state }) => state === 'break');
  const [first, last] = [free[0], free.at(-1)];
  const words = ({ day }: Meeting): string => dayInWords(day, locale, 'weekday');
  return html`${
    first && last
      ? html`<p>
          ${first === last ? t.noMeetingOn(words(first)) : t.noMeetingFrom(words(first), words(last))}
        </p>`
      : nothing
  }${
    cancelled.length > 0
      ? html`<ul class="plain-list">
          ${cancelled.map((meeting) => meetingRow(page, meeting))}
        </ul>`
      : nothing
  }`;
}

function nextCard(page: Page): TemplateResult {
  const { t, next, now, year, locale } = page;
  if (!next) {
    const text = year.meetings.some((meeting) => isHeld(meeting)) ? t.over : t.noDay;
    return html`<p class="next-card">${text}</p>`;
  }
  const { start, day } = next;
  const first = year.meetings.find(isHeld);
  return html`${noMeeting(page, start)}
    <section class="next-card" part="next" aria-labelledby="next-heading">
      <h3 id="next-heading">${start <= now ? t.goesOn : t.nextMeeting}</h3>
      ${next === first && start > now ? html`<p>${t.notYet(dayInWords(day, locale, 'short'))}</p>` : nothing}
      <div class="meeting">${meetingLines(page, next)}</div>
      <div class="row no-print">
        ${lessonButton(page, next)}
        ${button({
          kind: 'text',
          label: t.tonight,
          id: 'tonight',
          onPress: () => page.open('tonight', 'tonight', next.id),
        })}
      </div>
      ${addToCalendar(page, next)}
    </section>`;
}

/** The next meeting first, then what follows. */
export function weekView(page: Page): TemplateResult {
  const { t, year, next, now } = page;
  const after = year.meetings
    .filter(({ start, end }) => (next ? start > next.start : end > now))
    .slice(0, following);
  return html`<div class="week">
    <div>${nextCard(page)}${forGroup(page)}</div>
    ${
      after.length > 0
        ? html`<section aria-labelledby="after-heading">
            <h3 id="after-heading">${t.after}</h3>
            <ul class="plain-list">
              ${after.map((meeting) => meetingRow(page, meeting))}
            </ul>
          </section>`
        : nothing
    }
  </div>`;
}
