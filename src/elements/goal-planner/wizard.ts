import { html, nothing, type TemplateResult } from 'lit';
import { planHasNoWords } from '../../domain/goal/checks.js';
import { askBack } from '../../ui/controls/ask-back.js';
import { button } from '../../ui/controls/button.js';
import { example } from '../../ui/controls/example.js';
import { stepLine } from '../../ui/controls/step-line.js';
import { wizardNav } from '../../ui/controls/wizard-nav.js';
import { viewHeading, own } from '../base/parts.js';
import { wizardSteps, type Place, type WizardStep } from './place.js';
import type { Planner } from './planner.js';
import { lifeQuestions } from './step-life.js';
import {
  back,
  done,
  doneLife,
  dropBlank,
  keepBlank,
  leaveAsItWas,
  next,
  skip,
  stop,
} from './writing-commands.js';

/** What one step asks. */
export interface StepContent {
  readonly heading: string;
  readonly example: string;
  readonly questions: unknown;
}

const nextLabel = (p: Planner, step: WizardStep): string => {
  const { nextGoal, nextWhy, nextSteps, nextObstacles, nextSummary } = p.t.wizard;
  return { life: nextGoal, goal: nextWhy, why: nextSteps, steps: nextObstacles, obstacles: nextSummary }[
    step
  ];
};

/** One step: where it is, an example beside the blank, its questions, and the ways on. Always in this order. */
export function wizardView(p: Planner, place: Place & { view: 'write' }, content: StepContent): unknown {
  if (p.asksBlank) return blankQuestion(p, place.goal);
  const { t } = p;
  const { step, one } = place;
  const current = wizardSteps.indexOf(step) + 1;
  const total = wizardSteps.length;
  return html`${one ? nothing : stepLine({ current, total, label: p.common.stepOf(current, total) })}
    ${page(p, content)} ${step === 'goal' && !one ? lifeInShort(p) : nothing}
    <div class="questions">${content.questions}</div>
    ${
      one
        ? wizardNav({
            back: { label: t.wizard.leave, onPress: () => leaveAsItWas(p) },
            next: { label: t.wizard.done, onPress: () => done(p) },
          })
        : wizardNav({
            back: { label: t.wizard.back, onPress: () => back(p) },
            next: { label: nextLabel(p, step), onPress: () => next(p) },
            skip: { label: t.wizard.skip, onPress: () => skip(p) },
            stop: { label: t.wizard.stop, onPress: () => stop(p) },
          })
    }`;
}

/** The social plan alone, from its card. */
export const lifeView = (p: Planner): unknown =>
  html`${page(p, p.t.life)}
    <div class="questions">${lifeQuestions(p)}</div>
    ${wizardNav({
      back: { label: p.t.wizard.leave, onPress: () => leaveAsItWas(p) },
      next: { label: p.t.wizard.done, onPress: () => doneLife(p) },
    })}`;

const page = (p: Planner, step: Omit<StepContent, 'questions'>): TemplateResult =>
  html`${viewHeading(step.heading)}
    <p class="second lead">${p.t.skipHint}</p>
    ${example({ label: p.t.exampleLabel, content: step.example })}`;

/** The life I want, small, beside a new goal. */
function lifeInShort(p: Planner): unknown {
  const plan = p.lifeBody;
  if (planHasNoWords(plan)) return nothing;
  return html`<p class="life-line clamped">
    <span class="second over">${p.t.life.heading}</span> ${own(plan.life || plan.changes)}
  </p>`;
}

const blankQuestion = (p: Planner, goal: string): TemplateResult => {
  const { blank } = p.t;
  return html`<h3 id="blank-heading" tabindex="-1">${blank.heading}</h3>
    ${askBack(
      { title: blank.text, question: p.t.skipHint },
      html`<div class="actions">
        ${button({
          kind: 'main',
          label: blank.write,
          onPress: () => p.go({ ...p.place, view: 'write', goal, step: 'goal' }, 'want'),
        })}
        ${button({ kind: 'plain', label: blank.keep, onPress: () => keepBlank(p, goal) })}
        ${button({ kind: 'text', label: blank.drop, onPress: () => dropBlank(p) })}
      </div>`,
    )}`;
};
