import { html, type TemplateResult } from 'lit';
import { dayInWords } from '../../i18n/dates.js';
import { checkCard } from '../../ui/controls/check-card.js';
import type { Budget } from './budget.js';
import type { Linked } from './linked.js';

/** What links to choose from look like, and where they go. */
export interface LinkCards {
  readonly name: string;
  readonly legend: string;
  readonly none: string;
  readonly untitled: string;
  readonly links: readonly string[];
  readonly onChange: (links: readonly string[]) => void;
}

/** Goals and outings to tick. */
export function linkCards(b: Budget, linked: Linked, view: LinkCards): TemplateResult {
  const { all } = linked;
  const { links, name } = view;
  return html`<fieldset class="part" id=${name}>
    <legend>${view.legend}</legend>
    ${
      all === undefined
        ? html`<p class="second">${b.common.loading}</p>`
        : all.length === 0
          ? html`<p class="second">${view.none}</p>`
          : html`<div class="cards">
              ${all.map(({ id, title, day }) =>
                checkCard({
                  id: `${name}-${id}`,
                  label: [
                    title.slice(0, 300) || view.untitled,
                    ...(day ? [dayInWords(day, b.locale, 'short')] : []),
                  ].join(', '),
                  checked: links.includes(id),
                  own: title !== '',
                  onChange: (isLinked) => {
                    const rest = links.filter((one) => one !== id);
                    view.onChange(isLinked ? [...rest, id] : rest);
                  },
                }),
              )}
            </div>`
    }
  </fieldset>`;
}
