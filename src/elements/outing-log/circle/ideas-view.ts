import { html, nothing, type TemplateResult } from 'lit';
import { emptyOuting } from '../../../domain/outing/outing.js';
import { ideasFor, interests, sharedInterests, type Idea } from '../../../domain/outing/ideas.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import type { CircleRoom } from './index.js';

/** Ideas for outings, by what both like, indoors or outdoors, free or low cost. */
export function ideasView(room: CircleRoom): TemplateResult {
  const { outings: o, t, own } = room;
  const words = t.ideas;
  const { mine, theirs } = own.value;
  const both = sharedInterests(mine, theirs);
  const liked = both.length > 0 ? both : mine;
  const found = ideasFor({ interests: liked, place: room.place, isFree: room.isFree });
  return html`${backButton({ label: o.t.back, onPress: () => o.go(home) })} ${viewHeading(o.t.ways.ideas)}
    <p class="second lead">${words.lead}</p>
    <div class="narrow">
      ${ticks(room, 'mine', words.mine)} ${ticks(room, 'theirs', words.theirs, words.theirsHint)}
      <p class="both" role="status">
        ${both.length > 0 ? `${words.both} ${both.map((one) => words.interests[one]).join(', ')}` : words.noBoth}
      </p>
      ${choiceCards({
        name: 'idea-place',
        legend: words.place,
        clear: o.common.clear,
        columns: true,
        value: room.place,
        options: (['indoors', 'outdoors'] as const).map((value) => ({ value, label: words.places[value] })),
        onChange: (place) => {
          room.place = place;
          o.host.requestUpdate();
        },
      })}
      ${checkCard({
        id: 'free',
        label: words.free,
        checked: room.isFree,
        onChange: (isFree) => {
          room.isFree = isFree;
          o.host.requestUpdate();
        },
      })}
    </div>
    <h4 class="add-heading">${words.list}</h4>
    ${found.length === 0 ? html`<p>${words.none}</p>` : nothing}
    <ul class="plain-list records">
      ${found.map((idea) => card(room, idea))}
    </ul>`;
}

function ticks(room: CircleRoom, whose: 'mine' | 'theirs', label: string, hint?: string): TemplateResult {
  const { own, t } = room;
  const ticked = own.value[whose];
  return html`<details ?open=${ticked.length > 0}>
    <summary>${label}</summary>
    ${hint ? html`<p class="second">${hint}</p>` : nothing}
    <div class="cards columns">
      ${interests.map((one) =>
        checkCard({
          id: `${whose}-${one}`,
          label: t.ideas.interests[one],
          checked: ticked.includes(one),
          onChange: (isTicked) => {
            const rest = ticked.filter((other) => other !== one);
            own.change({ [whose]: isTicked ? [...rest, one] : rest });
            void own.keep();
          },
        }),
      )}
    </div>
  </details>`;
}

function card({ outings: o, t }: CircleRoom, idea: Idea): TemplateResult {
  const words = t.ideas;
  const text = words.words[idea.id];
  return html`<li class="record idea">
    <p id="idea-${idea.id}">${text}</p>
    <p class="second">
      ${words.interests[idea.interest]} · ${words.places[idea.place]} · ${words.costs[idea.cost]}
    </p>
    <div class="actions">
      <button
        type="button"
        class="button plain"
        aria-describedby="idea-${idea.id}"
        @click=${() => o.begin({ ...emptyOuting, where: text })}
      >
        <span>${words.plan}</span>
      </button>
    </div>
  </li>`;
}
