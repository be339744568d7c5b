import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isBlank } from '../../../domain/text.js';
import { example } from '../../../ui/controls/example.js';
import { backButton, own, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import type { CircleRoom } from './index.js';
import { peopleForm } from './people-form.js';
import type { Person } from './people.js';

/** The people met, as the person calls them. */
export function circleView(room: CircleRoom): TemplateResult {
  const { outings: o, t, people } = room;
  const all = people.all.value;
  return html`${backButton({ label: o.t.back, onPress: () => o.go(home) })} ${viewHeading(o.t.ways.circle)}
    <p class="second lead">${t.circle.lead}</p>
    ${
      all === undefined
        ? html`<p class="second">${o.common.loading}</p>`
        : all.length === 0
          ? html`<p>${t.circle.none}</p>
              ${example({
                label: o.t.exampleLabel,
                content: html`<p>${t.circle.exampleName}</p>
                  <p class="second">${t.circle.exampleAgain}</p>`,
              })}`
          : html`<ul class="plain-list records">
              ${repeat(
                all,
                ({ id }) => id,
                (person) => card(room, person),
              )}
            </ul>`
    }
    <h4 class="add-heading">${t.circle.addHeading}</h4>
    ${peopleForm(people, { where: '' })}`;
}

function card({ t, people }: CircleRoom, person: Person): TemplateResult {
  const { id, body } = person;
  const press = (label: string, onPress: () => void) =>
    html`<button type="button" class="button text" aria-describedby="person-${id}" @click=${onPress}>
      <span>${label}</span>
    </button>`;
  return html`<li class="record">
    <p id="person-${id}" class="name">${own(body.name)}</p>
    ${isBlank(body.where) ? nothing : html`<p><span class="second">${t.circle.metAt}</span> ${own(body.where)}</p>`}
    ${body.again ? html`<p class="second">${t.again[body.again]}</p>` : nothing}
    <div class="actions">
      ${press(t.people.change, () => people.edit(person))}
      ${press(t.people.remove, () => void people.remove(person))}
    </div>
  </li>`;
}
