import { html, type TemplateResult } from 'lit';
import { checkCard } from '../../../ui/controls/check-card.js';
import { changeEntry } from '../writing-commands.js';
import type { PageRoom } from './index.js';
import type { Link } from './linked.js';

/** The goals and outings that an entry is about. */
export function goalsPart(room: PageRoom): TemplateResult {
  const { t, linked } = room;
  const links = room.journal.writing.value?.links ?? [];
  linked.ask(links);
  const listed = linked.outings;
  const ids = listed?.map(({ id }) => id) ?? [];
  // An older outing that is ticked stays to be unticked.
  const older = links.flatMap((link) =>
    ids.includes(link) || !linked.isOuting(link) ? [] : (linked.find(link) ?? []),
  );
  return html`<div class="part" id="part">
    ${group(room, 'part-legend', t.goals.legend, linked.goals, { none: t.goals.none, untitled: t.goals.untitled })}
    ${group(room, 'part-outings', t.goals.outings, listed && [...older, ...listed], {
      none: t.goals.noOutings,
      untitled: t.goals.outingUntitled,
    })}
  </div>`;
}

const group = (
  room: PageRoom,
  id: string,
  legend: string,
  list: readonly Link[] | undefined,
  words: { readonly none: string; readonly untitled: string },
): TemplateResult =>
  html`<fieldset class="links">
    <legend tabindex="-1" id=${id}>${legend}</legend>
    ${
      list === undefined
        ? html`<p class="second">${room.journal.common.loading}</p>`
        : list.length === 0
          ? html`<p class="second">${words.none}</p>`
          : html`<div class="cards">${list.map((link) => card(room, link, words.untitled))}</div>`
    }
  </fieldset>`;

const card = ({ journal: j }: PageRoom, { id, title }: Link, untitled: string): TemplateResult => {
  const links = j.writing.value?.links ?? [];
  const link = (isLinked: boolean) => {
    const rest = links.filter((one) => one !== id);
    changeEntry(j, { links: isLinked ? [...rest, id] : rest });
  };
  return checkCard({
    id: `link-${id}`,
    label: title.slice(0, 300) || untitled,
    checked: links.includes(id),
    own: title !== '',
    onChange: link,
  });
};
