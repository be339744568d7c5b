import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import { pill } from '../../ui/controls/pill.js';
import { monthDays, themeTitle, type Page } from './page.js';

/** The twelve themes; with a start also when each of them is. */
export function yearView(page: Page): TemplateResult {
  const { t, year, today } = page;
  return html`<ol class="themes plain-list">
    ${year.themes.map((_, at) => {
      const month = at + 1;
      const { from = '', to = '' } = year.months[at] ?? {};
      const isNow = from <= today && today <= to;
      const title = themeTitle(page, month);
      return html`<li part="theme" class=${isNow ? 'theme now' : 'theme'}>
        <small>${t.monthNumber(month)}${from ? ` · ${monthDays(page, month)}` : nothing}</small>
        ${
          from
            ? button({ kind: 'text', label: title, onPress: () => page.turn(month) })
            : html`<span class="title">${title}</span>`
        }
        ${isNow ? pill({ kind: 'accent', label: t.now }) : nothing}
      </li>`;
    })}
  </ol>`;
}
