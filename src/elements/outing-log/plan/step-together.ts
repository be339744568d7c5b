import { html, nothing, type TemplateResult } from 'lit';
import { answers, ideaGivers } from '../../../domain/outing/choices.js';
import { isBlank } from '../../../domain/text.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { changeOuting } from '../writing-commands.js';
import type { PlanRoom } from './index.js';

/** Whose idea, of interest to both, open to everyone, and for which goal. */
export function togetherQuestions(room: PlanRoom): unknown {
  const { outings: o, t } = room;
  const { value } = o.outing;
  if (!value) return nothing;
  const words = t.together;
  const yesNo = answers.map((one) => ({ value: one, label: words.answers[one] }));
  const { clear } = o.common;
  const isAlone = value.with === 'own';
  return html`${
    isAlone
      ? nothing
      : html`${choiceCards({
          name: 'idea',
          legend: words.idea,
          clear,
          columns: true,
          value: value.idea,
          options: ideaGivers.map((one) => ({ value: one, label: words.ideas[one] })),
          onChange: (idea) => changeOuting(o, { idea }),
        })}
        ${choiceCards({
          name: 'bothLike',
          legend: words.bothLike,
          clear,
          value: value.bothLike,
          options: yesNo,
          onChange: (bothLike) => changeOuting(o, { bothLike }),
        })}`
  }
  ${choiceCards({
    name: 'open',
    legend: words.open,
    hint: words.openHint,
    clear,
    value: value.open,
    options: yesNo,
    onChange: (open) => changeOuting(o, { open }),
  })}
  ${goalsPart(room)}`;
}

function goalsPart({ outings: o, t, goals }: PlanRoom): TemplateResult {
  const words = t.together;
  const links = o.outing.value?.links ?? [];
  const link = (id: string) => (isLinked: boolean) => {
    const rest = links.filter((one) => one !== id);
    changeOuting(o, { links: isLinked ? [...rest, id] : rest });
  };
  const list = goals.value;
  return html`<fieldset class="field">
    <legend class="legend">${words.goals}</legend>
    ${
      list === undefined
        ? html`<p class="second">${o.common.loading}</p>`
        : list.length === 0
          ? html`<p class="second">${words.noGoals}</p>`
          : html`<div class="cards">
              ${list.map(({ id, body }) =>
                checkCard({
                  id: `goal-${id}`,
                  label: isBlank(body.want) ? words.goalUntitled : body.want.slice(0, 300),
                  checked: links.includes(id),
                  own: !isBlank(body.want),
                  onChange: link(id),
                }),
              )}
            </div>`
    }
  </fieldset>`;
}
