import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../i18n/dates.js';
import { button, inside } from '../../ui/controls/button.js';
import type { IconName } from '../../ui/controls/icon.js';
import { listView } from './list-view.js';
import { monthView } from './month-view.js';
import { monthDays, views, type Page, type View } from './page.js';
import { weekView } from './week-view.js';
import { yearView } from './year-view.js';

const screens: Readonly<Record<View, (page: Page) => TemplateResult>> = {
  week: weekView,
  month: monthView,
  list: listView,
  year: yearView,
};

/** Which view is on is said by `aria-pressed`, by a border and by weight. */
const switcher = (page: Page): TemplateResult =>
  html`<div class="views no-print" role="group" aria-label=${page.t.views}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          class="button view"
          part="button"
          aria-pressed=${view === page.view}
          @click=${() => page.show(view)}
        >
          ${page.t[view]}
        </button>`,
    )}
  </div>`;

/** A way to another month; at the ends of the year it stays where the focus is, and says that it leads nowhere. */
const way = (page: Page, to: number, label: string, icon: IconName): TemplateResult =>
  html`<button
    type="button"
    class="button text ${icon}-month"
    part="button text"
    aria-disabled=${to < 1 || to > 12}
    @click=${() => page.turn(to)}
  >
    ${inside(label, icon)}
  </button>`;

/** What the month is about: when it is, what its theme means, how far the year is, and the ways to its neighbours. */
const about = (page: Page): TemplateResult => {
  const { t, year, month, view } = page;
  const area = year.themes[month - 1]?.area;
  const turns = html`<div class="turns no-print">
    ${way(page, month - 1, t.previous, 'back')}${way(page, month + 1, t.next, 'next')}
  </div>`;
  return html`<div class="about">
    <p class="when">${monthDays(page, month)}</p>
    ${area ? html`<p class="second">${t.means[area]}</p>` : nothing}
    <div class="bars" aria-hidden="true">
      ${year.months.map(({ number }) => html`<i class=${number < month ? 'gone' : number === month ? 'here' : ''}></i>`)}
    </div>
    ${view === 'week' ? nothing : turns}
  </div>`;
};

/** Everything between the header and the safety bar. */
export function calendarView(page: Page): TemplateResult {
  const { t, view, year } = page;
  const { planChanged } = year.settings;
  return html`${page.notes?.whole}${year.months.length > 0 ? switcher(page) : nothing}${view === 'year' ? nothing : about(page)}
    ${screens[view](page)}
    ${planChanged ? html`<p class="second">${t.lastChanged(dayInWords(planChanged, page.locale, 'short'))}</p>` : nothing}
    <div class="foot row no-print">
      ${button({ kind: 'text', label: t.print, icon: 'print', onPress: () => page.print() })}
      ${
        year.months.length > 0
          ? button({
              kind: 'text',
              label: t.pocket,
              id: 'pocket',
              onPress: () => page.open('pocket', 'pocket'),
            })
          : nothing
      }
      ${
        page.composes
          ? button({
              kind: 'text',
              label: t.newsletter,
              id: 'compose',
              onPress: () => page.open('newsletter', 'compose'),
            })
          : nothing
      }
      ${page.trouble}
    </div>`;
}
