import { html, nothing, type TemplateResult } from 'lit';
import type { MonthDraft } from '../../../domain/budget/month.js';
import { monthInWords } from '../../../i18n/dates.js';
import { example } from '../../../ui/controls/example.js';
import { stepLine } from '../../../ui/controls/step-line.js';
import { wizardNav } from '../../../ui/controls/wizard-nav.js';
import { viewHeading } from '../../base/parts.js';
import { planSteps, type Place, type PlanStep } from '../place.js';
import { amountsStep } from './amounts-step.js';
import type { WritingRoom } from './index.js';
import { linesStep } from './lines-step.js';
import { moneyStep } from './money-step.js';
import { backStep, nextStep, skipStep, stopPlan } from './plan-writing.js';

const steps: Readonly<Record<PlanStep, (room: WritingRoom, plan: MonthDraft) => unknown>> = {
  money: moneyStep,
  lines: linesStep,
  amounts: amountsStep,
};

/** One step of planning a month: where it is, an example, its questions, and the ways on. Always in this order. */
export function planView(room: WritingRoom, { step, month }: Place & { view: 'plan' }): TemplateResult {
  const { budget: b, t } = room;
  const plan = b.plan.value;
  const total = planSteps.length;
  const current = planSteps.indexOf(step) + 1;
  const words = t[step];
  return html`${stepLine({ current, total, label: b.common.stepOf(current, total) })}
    ${viewHeading(words.heading)}
    <p class="second lead">${monthInWords(month, b.locale)}. ${t.skipHint}</p>
    ${example({ label: b.t.exampleLabel, content: words.example })}
    <div class="questions">${plan ? steps[step](room, plan) : nothing}</div>
    ${wizardNav({
      back: { label: t.back, onPress: () => backStep(room) },
      next: { label: step === 'amounts' ? t.amounts.done : t[step].next, onPress: () => nextStep(room) },
      skip: { label: t.skip, onPress: () => skipStep(room) },
      stop: { label: t.stop, onPress: () => stopPlan(room) },
    })}`;
}
