import { html, nothing, type TemplateResult } from 'lit';
import { weekdayOf } from '../../domain/day-math.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { isHeld } from '../../domain/program-year/meetings.js';
import { weeksOf } from '../../domain/program-year/weeks.js';
import { dayInWords } from '../../i18n/dates.js';
import { weekdaysInWords } from '../../i18n/times.js';
import { dayFor } from './grid-keys.js';
import { addToCalendar, forGroup, lessonButton, meetingLines } from './meeting.js';
import { monthHeading, type Page } from './page.js';
import { onDay, type DayMeeting } from './year.js';

/** How a meeting stands in its small field: a sign for the eye that is not its colour alone, and a word. */
export function markOf({ t }: Page, { meeting, away }: DayMeeting): readonly [sign: string, word: string] {
  if (away) return ['→', t.moved];
  switch (meeting.state) {
    case 'cancelled':
      return ['×', t.cancelled];
    case 'break':
      return ['–', t.inBreak];
    case 'added':
      return ['+', t.added];
    default:
      return ['●', t.meeting];
  }
}

function cell(page: Page, day: PlainDate, tabbed: PlainDate): TemplateResult {
  const { year, month, today } = page;
  const { from = '', to = '' } = year.months[month - 1] ?? {};
  const isIn = from <= day && day <= to;
  return html`<td
    role="gridcell"
    class=${isIn ? 'day' : 'day outside'}
    data-day=${day}
    tabindex=${day === tabbed ? 0 : -1}
    aria-selected=${day === page.day ? 'true' : 'false'}
    aria-current=${day === today ? 'date' : nothing}
  >
    <b>${Number(day.slice(8))}</b>
    ${onDay(year, day).map((each) => {
      const [sign, word] = markOf(page, each);
      return html`<span class="mark ${each.away || !isHeld(each.meeting) ? 'off' : ''}"
        ><i aria-hidden="true">${sign}</i><span class="word">${word}</span></span
      >`;
    })}
  </td>`;
}

function legend(page: Page, days: readonly PlainDate[]): TemplateResult {
  const marks = new Map<string, string>();
  for (const day of days)
    for (const each of onDay(page.year, day)) {
      const [sign, word] = markOf(page, each);
      marks.set(sign, word);
    }
  return html`<p class="legend" aria-hidden="true">
    ${[...marks].map(([sign, word]) => html`<span><i>${sign}</i> ${word}</span>`)}
  </p>`;
}

function chosen(page: Page): unknown {
  const { t, day, locale, year } = page;
  if (day === undefined) return nothing;
  const found = onDay(year, day);
  return html`<section class="of-day" part="chosen" aria-live="off">
    ${
      found.length === 0
        ? html`<p class="label-day">${dayInWords(day, locale, 'weekday')}</p>
            <p>${t.noneThisDay}</p>`
        : found.map(
            ({ meeting, away }) =>
              html`<div class="meeting ${meeting.state}">${meetingLines(page, meeting, away)}</div>
                ${away ? nothing : [lessonButton(page, meeting), addToCalendar(page, meeting)]}`,
          )
    }
  </section>`;
}

/** The month as a grid (ARIA Authoring Practices, *Grid*): one stop for the Tab key, arrows inside. */
export function monthView(page: Page): TemplateResult {
  const { t, locale, year, month, direction } = page;
  const found = year.months[month - 1];
  const weeks = found ? weeksOf(found) : [];
  const days = weeks.flat();
  const tabbed = page.day !== undefined && days.includes(page.day) ? page.day : (found?.from ?? '');
  const long = weekdaysInWords(locale, 'long');
  const dayOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset.day;
  const onKey = (event: KeyboardEvent): void => {
    const day = dayOf(event);
    if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isPress = event.key === 'Enter' || event.key === ' ';
    const to = isPress
      ? day
      : dayFor(event.key, day, { weekday: weekdayOf(day) % 7, month, year, direction });
    if (to === undefined) return;
    event.preventDefault();
    if (isPress) page.choose(day);
    else page.go(to);
  };
  if (weeks.length === 0) return html`<p>${t.noneThisMonth}</p>`;
  return html`<table
      role="grid"
      part="grid"
      aria-label=${monthHeading(page, month)}
      @keydown=${onKey}
      @click=${(event: Event) => {
        const day = dayOf(event);
        if (day !== undefined) page.choose(day);
      }}
    >
      <thead>
        <tr>
          ${weekdaysInWords(locale, 'short').map(
            (name, at) => html`<th scope="col" abbr=${long[at] ?? name}>${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => cell(page, day, tabbed))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${legend(page, days)}${chosen(page)}${forGroup(page)}`;
}
