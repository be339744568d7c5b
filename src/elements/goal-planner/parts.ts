import { html, nothing, type TemplateResult } from 'lit';
import type { GoalState } from '../../domain/goal/goal.js';
import type { SharingState } from '../../domain/sharing.js';
import { isBlank } from '../../domain/text.js';
import type { GoalPlannerMessages } from '../../i18n/en/goal-planner.js';
import { pill } from '../../ui/controls/pill.js';
import { textField } from '../../ui/controls/text-field.js';
import { own } from '../base/parts.js';
import type { Planner } from './planner.js';
import { fieldError } from './writing-commands.js';

/** A goal in a line: its words, or that there are none yet. */
export const titleOf = (want: string, t: GoalPlannerMessages): TemplateResult =>
  isBlank(want) ? html`<span class="second">${t.untitled}</span>` : own(want);

const stateKinds = { going: 'accent', paused: 'quiet', 'let-go': 'quiet', reached: 'leaf' } as const;

/** Where a goal stands. */
export const statePill = (state: GoalState, t: GoalPlannerMessages): TemplateResult =>
  pill({ kind: stateKinds[state], label: t.states[state] });

/** Where the sharing of a goal stands; nothing while it is private. */
export function sharingPill(sharing: SharingState | undefined, t: GoalPlannerMessages): unknown {
  if (!sharing || sharing.state === 'private') return nothing;
  const changed = sharing.state === 'sent' && sharing.changedSince;
  const needsLook = sharing.state === 'attention' || sharing.state === 'paused';
  return pill({
    kind: needsLook ? 'warm' : sharing.state === 'sent' ? 'leaf' : 'quiet',
    label: changed ? t.sharing.changedSince : t.sharing[sharing.state],
  });
}

/** A question answered in one's own words. */
export interface Question {
  /** Name of the field; also what its trouble is found by. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows?: number;
  /** One line instead of several. */
  readonly line?: boolean;
  readonly onInput: (value: string) => void;
}

/** A field of the goal or the plan: kept as a draft at each input, and at once when it is left. */
export const question = (p: Planner, { line, ...view }: Question): TemplateResult =>
  textField({
    ...view,
    multiline: !line,
    error: fieldError(p, view.id),
    onBlur: () => {
      void p.goal.flush();
      void p.life.flush();
    },
  });

/** A question back: what follows from an answer, with its own fields. */
export const questionBack = (title: string, fields: unknown): TemplateResult =>
  html`<div class="ask-back" part="ask-back">
    ${title ? html`<p class="label">${title}</p>` : nothing} ${fields}
  </div>`;
