import { html, nothing, type TemplateResult } from 'lit';
import { goalOwners, lifeAreas } from '../../domain/goal/goal.js';
import type { SharedGoal } from '../../domain/goal/share.js';
import type { SocialPlanBody } from '../../domain/goal/social-plan.js';
import { isBlank } from '../../domain/text.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import { allAnswers, answerList, type AnswerWords } from './answers.js';
import { own } from '../base/parts.js';
import type { BlankSheet } from '../base/print/blank-sheet.js';
import { boxes, crisisLine, question, ruled } from '../base/print/paper-parts.js';
import { titleOf } from './parts.js';

/** The words of a sheet. */
export interface SheetWords extends AnswerWords {
  readonly common: CommonMessages;
}

/** One goal and the life behind it, as it stands on paper. */
export const filledSheet = (goal: SharedGoal, plan: SocialPlanBody, words: SheetWords): TemplateResult => {
  const { t } = words;
  const life = [
    ...(isBlank(plan.life) ? [] : [{ label: t.life.heading, content: own(plan.life) }]),
    ...(isBlank(plan.changes) ? [] : [{ label: t.life.changesHeading, content: own(plan.changes) }]),
  ];
  return html`<div class="paper">
    <p class="kicker">${words.more.sheetHeading} · ${t.states[goal.state]}</p>
    <h1>${titleOf(goal.want, t)}</h1>
    ${answerList(allAnswers(goal, words))}
    ${
      life.length > 0
        ? html`<hr />
            ${answerList(life)}`
        : nothing
    }
    ${crisisLine(words.common)}
  </div>`;
};

const rulerRow = (label: string, low: string, high: string): TemplateResult =>
  html`<section>
    <h2>${label}</h2>
    <p class="ruler-row">
      <small>${low}</small>
      ${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((mark) => html`<span>${mark}</span>`)}
      <small>${high}</small>
    </p>
  </section>`;

const blankStep = ({ more }: SheetWords, number: number): TemplateResult =>
  html`<section>
    <h2>${more.steps.legend(number)}: ${more.steps.what}</h2>
    ${ruled()}
    <div class="two">
      <div><small>${more.steps.helper}</small>${ruled()}</div>
      <div><small>${more.steps.by}</small>${ruled()}</div>
    </div>
  </section>`;

/** The whole worksheet with lines to write on. */
export const blankSheet = (words: SheetWords): TemplateResult => {
  const { t, more } = words;
  return html`<div class="paper">
    <h1>${more.sheetHeading}</h1>
    ${question(t.life.life, 3)} ${question(t.life.changes, 2)} ${question(t.goal.want, 2)}
    ${boxes(
      t.goal.whose,
      goalOwners.map((owner) => t.owners[owner]),
    )}
    ${boxes(
      t.goal.area,
      lifeAreas.map((area) => t.areas[area]),
    )}
    ${question(more.why.why, 2)} ${question(more.why.strengths, 2)} ${question(more.why.supports, 2)}
    ${rulerRow(more.why.importance, more.why.importanceLow, more.why.importanceHigh)}
    ${rulerRow(more.why.confidence, more.why.confidenceLow, more.why.confidenceHigh)}
    ${question(more.blankWhy, 2)} ${question(more.why.raise, 1)}
    ${[1, 2, 3].map((number) => blankStep(words, number))} ${question(more.obstacles.obstacles, 2)}
    ${question(more.obstacles.plan, 2)} ${question(more.review.changed, 2)} ${crisisLine(words.common)}
  </div>`;
};

/** See `BlankSheet`. */
export const sheet: BlankSheet<SheetWords> = {
  packs: { t: 'goal-planner', more: 'goal-planner-later' },
  title: ({ more }) => more.printTitle,
};
