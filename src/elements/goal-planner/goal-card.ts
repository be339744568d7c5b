import { html, nothing, type TemplateResult } from 'lit';
import { nextStep } from '../../domain/goal/steps.js';
import { icon } from '../../ui/controls/icon.js';
import { pill } from '../../ui/controls/pill.js';
import { move } from './goal-commands.js';
import { own } from '../base/parts.js';
import { sharingPill, statePill, titleOf } from './parts.js';
import type { Planner } from './planner.js';
import type { Goal } from './values.js';

/** One goal in the list: its words, where it stands, the next small step. `at` counts from 0. */
export function goalCard(p: Planner, { id, body, conflict }: Goal, at: number, of: number): TemplateResult {
  const { t } = p;
  const step = nextStep(body);
  return html`<li class="goal" part="goal">
    <button type="button" class="open" id="open-${id}" @click=${() => p.go({ view: 'goal', goal: id })}>
      <span class="clamped">${titleOf(body.want, t)}</span>
      ${icon('next')}
    </button>
    ${
      step && body.state === 'going'
        ? html`<p class="clamped"><span class="second over">${t.home.nextStep}</span> ${own(step.what)}</p>`
        : nothing
    }
    <div class="actions">
      ${statePill(body.state, t)} ${sharingPill(p.sharing.value?.get(id), t)}
      ${conflict ? pill({ kind: 'warm', label: t.home.conflict }) : nothing}
    </div>
    ${p.ordering ? moves(p, id, at, of) : nothing}
  </li>`;
}

const moves = (p: Planner, id: string, at: number, of: number): TemplateResult => {
  const way = (name: 'up' | 'down', label: string, isOff: boolean) =>
    html`<button
      type="button"
      class="button plain"
      id="${name}-${id}"
      aria-describedby="open-${id}"
      ?disabled=${isOff}
      @click=${() => move(p, id, name === 'up' ? -1 : 1)}
    >
      ${icon(name)}<span>${label}</span>
    </button>`;
  return html`<div class="actions moves">
    ${way('up', p.t.home.moveUp, at === 0)} ${way('down', p.t.home.moveDown, at === of - 1)}
  </div>`;
};
