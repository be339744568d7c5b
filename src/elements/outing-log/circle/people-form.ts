import { html, nothing, type TemplateResult } from 'lit';
import { meetings } from '../../../domain/outing/circle.js';
import { shortText } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { textField } from '../../../ui/controls/text-field.js';
import { own } from '../../base/parts.js';
import type { People } from './people.js';

/** People of the circle to tick at once; others stand on the page of the circle. */
const mostTicks = 12;

/** Somebody met on an outing: a name that the person chooses, and whether they will meet again. */
export function peopleForm(
  people: People,
  { outing, where }: { readonly outing?: string; readonly where: string },
): TemplateResult {
  return html`${outing === undefined ? nothing : here(people, outing)} ${personFields(people, where)}
  ${outing === undefined ? nothing : known(people, outing)}`;
}

/** Who is linked to this outing already. */
function here(people: People, outing: string): unknown {
  const met = people.all.value?.filter(({ links }) => links.includes(outing)) ?? [];
  return met.length === 0
    ? nothing
    : html`<ul class="plain-list met">
        ${met.map(({ body }) => html`<li>${own(body.name)}${body.again ? ` · ${people.t.again[body.again]}` : nothing}</li>`)}
      </ul>`;
}

function personFields(people: People, where: string): TemplateResult {
  const { t, outings: o, fields } = people;
  const words = t.people;
  const error =
    people.trouble === 'blank' ? words.blank : people.trouble === 'long' ? words.long(shortText) : undefined;
  return html`<div class="person" role="group" aria-label=${words.group}>
    ${textField({
      id: 'person-name',
      label: words.name,
      hint: words.nameHint,
      value: fields.name,
      error,
      onInput: (name) => people.change({ name }),
      onBlur: () => void people.writing.flush(),
    })}
    ${textField({
      id: 'person-where',
      label: words.where,
      value: fields.where,
      onInput: (place) => people.change({ where: place }),
      onBlur: () => void people.writing.flush(),
    })}
    ${choiceCards({
      name: 'again',
      legend: words.again,
      clear: o.common.clear,
      value: fields.again,
      options: meetings.map((value) => ({ value, label: t.again[value] })),
      onChange: (again) => {
        if (again) people.change({ again });
        else people.clearAgain();
      },
    })}
    <div class="actions">
      ${button({ kind: 'plain', id: 'keep-person', label: people.isChange ? words.keep : words.add, onPress: () => void people.keep(where) })}
      ${people.isChange ? button({ kind: 'text', label: words.leave, onPress: () => void people.leave() }) : nothing}
    </div>
  </div>`;
}

function known(people: People, outing: string): unknown {
  const others = people.all.value?.filter(({ id }) => id !== people.writing.id).slice(0, mostTicks) ?? [];
  if (others.length === 0) return nothing;
  return html`<details>
    <summary>${people.t.people.known}</summary>
    <div class="cards">
      ${others.map((person) =>
        checkCard({
          id: `met-${person.id}`,
          label: person.body.name,
          checked: person.links.includes(outing),
          own: true,
          onChange: (isLinked) => void people.link(person, outing, isLinked),
        }),
      )}
    </div>
  </details>`;
}
