import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hasPassed } from '../../domain/goal/checks.js';
import type { GoalStep } from '../../domain/goal/goal.js';
import {
  addStep,
  canAddStep,
  changeStep,
  moveStep,
  removeStep,
  type StepChange,
} from '../../domain/goal/steps.js';
import { randomHex } from '../../domain/ids.js';
import { button } from '../../ui/controls/button.js';
import { dateField } from '../../ui/controls/date-field.js';
import { icon } from '../../ui/controls/icon.js';
import { question } from './parts.js';
import type { Planner } from './planner.js';
import { fieldError } from './writing-commands.js';

/** Small steps: what, who can help, by when. */
export function smallSteps(p: Planner): unknown {
  const goal = p.goal.value;
  if (!goal) return nothing;
  const { steps } = goal;
  const add = () => {
    const id = randomHex(8);
    if (p.goal.value) p.goal.change(addStep(p.goal.value, { id, what: '', helper: '' }));
    p.focus(`steps.${id}.what`);
  };
  return html`<p>${steps.length === 0 ? p.more.steps.justOne : p.more.steps.hint}</p>
    <ol class="plain-list step-list">
      ${repeat(
        steps,
        (step) => step.id,
        (step, at) => stepFields(p, step, at, steps.length),
      )}
    </ol>
    ${
      canAddStep(goal)
        ? button({
            kind: 'plain',
            icon: 'plus',
            id: 'add-step',
            label: steps.length === 0 ? p.more.steps.add : p.more.steps.addAnother,
            onPress: add,
          })
        : html`<p>${p.more.steps.full}</p>`
    }`;
}

function stepFields(p: Planner, step: GoalStep, at: number, of: number): TemplateResult {
  const field = (name: string) => `steps.${step.id}.${name}`;
  const change = (part: StepChange) => {
    if (p.goal.value) p.goal.change(changeStep(p.goal.value, step.id, part));
  };
  return html`<li class="step">
    <fieldset>
      <legend class="question" id="legend-${step.id}">${p.more.steps.legend(at + 1)}</legend>
      ${question(p, {
        id: field('what'),
        label: p.more.steps.what,
        value: step.what,
        rows: 2,
        onInput: (what) => change({ what }),
      })}
      ${question(p, {
        id: field('helper'),
        label: p.more.steps.helper,
        value: step.helper,
        line: true,
        onInput: (helper) => change({ helper }),
      })}
      ${dateField({
        id: field('by'),
        label: p.more.steps.by,
        value: step.by ?? '',
        error: fieldError(p, field('by')),
        hint: hasPassed(step.by, p.today) && !step.done ? p.more.steps.passed : undefined,
        onInput: (by, isBad) => {
          if (isBad) p.badDays.set(field('by'), p.more.steps.noSuchDay);
          else p.badDays.delete(field('by'));
          change({ by });
        },
        onBlur: () => void p.goal.flush(),
      })}
      <div class="actions">${stepActions(p, step, at, of)}</div>
    </fieldset>
  </li>`;
}

function stepActions(p: Planner, step: GoalStep, at: number, of: number): unknown {
  const moved = (by: -1 | 1) => {
    if (!p.goal.value) return;
    p.goal.change(moveStep(p.goal.value, step.id, by));
    p.shell.announce(p.t.home.moved(at + by + 1, of));
    const isAtEnd = at + by === 0 || at + by === of - 1;
    p.focus(`step-${by < 0 === isAtEnd ? 'down' : 'up'}-${step.id}`);
  };
  const remove = () => {
    if (!p.goal.value) return;
    p.badDays.delete(`steps.${step.id}.by`);
    p.goal.change(removeStep(p.goal.value, step.id));
    p.focus('add-step');
    p.shell.showUndo(p.more.steps.removed, () => {
      if (!p.goal.value) return;
      p.goal.change(addStep(p.goal.value, step, at));
      p.focus(`steps.${step.id}.what`);
    });
  };
  const way = (name: 'up' | 'down', label: string, isOff: boolean) =>
    of < 2
      ? nothing
      : html`<button
          type="button"
          class="button text"
          id="step-${name}-${step.id}"
          aria-describedby="legend-${step.id}"
          ?disabled=${isOff}
          @click=${() => moved(name === 'up' ? -1 : 1)}
        >
          ${icon(name)}<span>${label}</span>
        </button>`;
  return html`${way('up', p.t.home.moveUp, at === 0)} ${way('down', p.t.home.moveDown, at === of - 1)}
    <button type="button" class="button text" aria-describedby="legend-${step.id}" @click=${remove}>
      ${icon('trash')}<span>${p.more.steps.remove}</span>
    </button>`;
}
