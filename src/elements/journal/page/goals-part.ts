import { html, type TemplateResult } from 'lit';
import { checkCard } from '../../../ui/controls/check-card.js';
import { changeEntry } from '../writing-commands.js';
import type { PageRoom } from './index.js';
import type { Link } from './linked.js';

/** The goals that an entry is about. */
export function goalsPart(room: PageRoom): TemplateResult {
  const { t, linked, journal } = room;
  const { goals } = linked;
  return html`<fieldset class="part" id="part">
    <legend tabindex="-1" id="part-legend">${t.goals.legend}</legend>
    ${
      goals === undefined
        ? html`<p class="second">${journal.common.loading}</p>`
        : goals.length === 0
          ? html`<p class="second">${t.goals.none}</p>`
          : html`<div class="cards">${goals.map((goal) => card(room, goal))}</div>`
    }
  </fieldset>`;
}

const card = ({ journal: j, t }: PageRoom, { id, title }: Link): TemplateResult => {
  const links = j.writing.value?.links ?? [];
  const link = (isLinked: boolean) => {
    const rest = links.filter((one) => one !== id);
    changeEntry(j, { links: isLinked ? [...rest, id] : rest });
  };
  return checkCard({
    id: `link-${id}`,
    label: title.slice(0, 300) || t.goals.untitled,
    checked: links.includes(id),
    own: title !== '',
    onChange: link,
  });
};
