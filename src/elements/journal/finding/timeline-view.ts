import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PlainMonth } from '../../../context/program.js';
import { addDays } from '../../../domain/day-math.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { dayInWords, monthInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { example } from '../../../ui/controls/example.js';
import { icon } from '../../../ui/controls/icon.js';
import { byDay, type DayOfEntries } from './by-day.js';
import { lists, type Finding } from './finding.js';
import type { OpenDays } from './open-days.js';
import { waiting } from './parts.js';
import { entryRow } from './row.js';

/** The newest days, and every month that has an entry; stands below the field where it is ready to write. */
export function timelineView(f: Finding): TemplateResult {
  const { t, timeline } = f;
  return html`<section class="finding" part="days" aria-labelledby="days-heading">
    <h3 id="days-heading" tabindex="-1">${t.days.heading}</h3>
    ${
      timeline.isWaiting
        ? waiting(f)
        : timeline.months?.length
          ? guard([...timeline.parts, ...f.surroundings], () => months(f))
          : noDays(f)
    }
  </section>`;
}

/** The ways to find something. */
const ways = (f: Finding): TemplateResult => {
  const { t } = f;
  return html`<div class="actions ways" role="group" aria-label=${t.ways.label}>
    ${button({ kind: 'plain', id: 'to-find', label: t.ways.search, onPress: () => f.goTo('find') })}
    ${button({ kind: 'plain', id: 'to-victories', label: t.ways.victories, onPress: () => f.goTo('victories') })}
    ${button({ kind: 'plain', id: 'to-look-back', label: t.ways.lookBack, onPress: () => f.goTo('look-back') })}
  </div>`;
};

const noDays = ({ t }: Finding): TemplateResult =>
  html`<div class="empty">
    <h4>${t.days.emptyHeading}</h4>
    <p>${t.days.emptyText}</p>
    ${example({
      label: t.days.exampleLabel,
      content: html`<p class="second">${t.days.exampleDay}</p>
        <p>${t.days.example}</p>`,
    })}
  </div>`;

function months(f: Finding): TemplateResult {
  const { t, timeline } = f;
  return html`${ways(f)}
    <div id=${lists.days}>
      <ul class="plain-list months" role="list" aria-labelledby="days-heading">
        ${repeat(
          timeline.listed,
          (month) => month,
          (month) => html`<li class="month">${monthOf(f, month)}</li>`,
        )}
      </ul>
      ${
        timeline.hasOlderMonths
          ? button({
              kind: 'plain',
              id: 'older-months',
              label: t.days.olderMonths,
              onPress: () => timeline.listOlderMonths(),
            })
          : nothing
      }
    </div>`;
}

function monthOf(f: Finding, month: PlainMonth): TemplateResult {
  const name = monthInWords(month, f.journal.locale);
  const opened = f.timeline.opened(month);
  return html`<h4>
      <button
        type="button"
        class="month-name"
        id="month-${month}"
        aria-expanded=${opened ? 'true' : 'false'}
        aria-controls=${opened ? `days-${month}` : nothing}
        @click=${() => f.timeline.toggle(month)}
      >
        ${icon('next')}<span>${name}</span>
      </button>
    </h4>
    ${opened ? html`<div class="days" id="days-${month}">${daysOf(f, month, name, opened)}</div>` : nothing}`;
}

function daysOf(f: Finding, month: PlainMonth, name: string, opened: OpenDays): TemplateResult {
  const { t, timeline } = f;
  const { entries } = opened;
  if (!entries) return html`<p class="second days-waiting">${f.journal.common.loading}</p>`;
  // A month is listed for what lies in it; an entry that does not open has been set aside, which the notice above says.
  if (entries.length === 0 && !opened.hasNewer) return html`<p>${t.days.unreadable}</p>`;
  return html`${
    opened.hasNewer
      ? more(`newer-${month}`, t.days.newer, t.days.newerOf(name), () => timeline.showNewer(month))
      : nothing
  }
  ${repeat(
    byDay(entries),
    ({ day }) => day,
    (day) => oneDay(f, day),
  )}
  ${
    opened.hasOlder
      ? more(`older-${month}`, t.days.more, t.days.moreOf(name), () => timeline.showOlder(month))
      : nothing
  }`;
}

const more = (id: string, label: string, spoken: string, onPress: () => void): TemplateResult =>
  html`<button
    type="button"
    class="button plain"
    part="button plain"
    id=${id}
    aria-label=${spoken}
    @click=${onPress}
  >
    <span>${label}</span>
  </button>`;

const oneDay = (f: Finding, { day, entries }: DayOfEntries): TemplateResult =>
  html`<section class="day" aria-labelledby="day-${day}">
    <h5 id="day-${day}">${dayHeading(f, day)}</h5>
    <ul class="plain-list entries" role="list">
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) => entryRow(f, entry),
      )}
    </ul>
  </section>`;

function dayHeading({ t, journal }: Finding, day: PlainDate): string {
  const words = dayInWords(day, journal.locale, 'weekday');
  if (day === journal.today) return t.days.on(t.days.today, words);
  if (day === addDays(journal.today, -1)) return t.days.on(t.days.yesterday, words);
  return words;
}
