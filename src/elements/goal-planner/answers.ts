import { html, nothing, type TemplateResult } from 'lit';
import type { SharedGoal, SharedReview, SharedRuler, SharedStep } from '../../domain/goal/share.js';
import type { GoalPlannerMessages } from '../../i18n/en/goal-planner.js';
import type { GoalPlannerLaterMessages } from '../../i18n/en/goal-planner-later.js';
import { dayInWords } from '../../i18n/dates.js';
import { own } from '../base/parts.js';
import type { Planner } from './planner.js';

/** The words and the locale that answers are shown in. */
export interface AnswerWords {
  readonly t: GoalPlannerMessages;
  readonly more: GoalPlannerLaterMessages;
  readonly locale: string;
}

/** The words of the screen. */
export const wordsOf = (p: Planner): AnswerWords => ({ t: p.t, more: p.more, locale: p.locale });

/** One answer of a goal, in words. */
export interface Answer {
  readonly label: string;
  readonly content: unknown;
}

const answer = (label: string, value: string | undefined): Answer[] =>
  value === undefined ? [] : [{ label, content: own(value) }];

/** Whose goal it is and which part of life. */
export const goalAnswers = (goal: SharedGoal, { t, more }: AnswerWords): Answer[] => [
  ...(goal.whose ? [{ label: more.page.whose, content: t.owners[goal.whose] }] : []),
  ...(goal.area
    ? [{ label: more.page.area, content: goal.ownArea ? own(goal.ownArea) : t.areas[goal.area] }]
    : []),
];

/** Why it matters, strengths, supports and both rulers. */
export const whyAnswers = (goal: SharedGoal, { more }: AnswerWords): Answer[] => {
  return [
    ...answer(more.page.why, goal.why),
    ...answer(more.page.strengths, goal.strengths),
    ...answer(more.page.supports, goal.supports),
    ...rulerAnswer(more.why.importanceShort, goal.importance, more),
    ...rulerAnswer(more.why.confidenceShort, goal.confidence, more),
  ];
};

const rulerAnswer = (
  label: string,
  ruler: SharedRuler | undefined,
  more: GoalPlannerLaterMessages,
): Answer[] =>
  ruler
    ? [
        {
          label,
          content: html`${ruler.value === undefined ? nothing : html`<p>${more.why.outOfTen(ruler.value)}</p>`}
          ${ruler.why ? html`<p>${own(ruler.why)}</p>` : nothing}
          ${ruler.raise ? html`<p><span class="second over">${more.why.raise}</span> ${own(ruler.raise)}</p>` : nothing}`,
        },
      ]
    : [];

/** What stands under a step: who helps, by when, when it was done. */
export const stepDetails = (step: Omit<SharedStep, 'what'>, { more, locale }: AnswerWords): string =>
  [
    step.helper ? `${more.steps.withHelp}: ${step.helper}` : '',
    step.done
      ? more.steps.doneOn(dayInWords(step.done, locale))
      : step.by
        ? more.steps.byDay(dayInWords(step.by, locale))
        : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** What could get in the way, and the plan. */
export const obstacleAnswers = (goal: SharedGoal, { more }: AnswerWords): Answer[] => [
  ...answer(more.page.obstacles, goal.obstacles),
  ...answer(more.page.obstaclePlan, goal.obstaclePlan),
];

/** One look back. */
export const reviewEntry = (review: SharedReview, { more, locale }: AnswerWords): TemplateResult =>
  html`<p class="second when">
      ${dayInWords(review.day, locale)}${review.decision ? ` · ${more.decisions[review.decision]}` : nothing}
    </p>
    ${review.changed ? html`<p>${own(review.changed)}</p>` : nothing}`;

/** Every answer of a goal: for the coach, the card and the printed page. */
export function allAnswers(goal: SharedGoal, words: AnswerWords): readonly Answer[] {
  const { more } = words;
  const steps = goal.steps?.map(
    (step) =>
      html`<li>
        ${own(step.what)}
        <span class="second over" translate="no">${stepDetails(step, words)}</span>
      </li>`,
  );
  const reviews = goal.reviews?.map((review) => html`<li>${reviewEntry(review, words)}</li>`);
  return [
    ...goalAnswers(goal, words),
    ...whyAnswers(goal, words),
    ...(steps
      ? [
          {
            label: more.page.steps,
            content: html`<ol>
              ${steps}
            </ol>`,
          },
        ]
      : []),
    ...obstacleAnswers(goal, words),
    ...(reviews
      ? [
          {
            label: more.page.reviews,
            content: html`<ul class="plain-list">
              ${reviews}
            </ul>`,
          },
        ]
      : []),
  ];
}

/** Answers as a list of terms and words. */
export const answerList = (answers: readonly Answer[]): unknown =>
  answers.length === 0
    ? nothing
    : html`<dl class="answers">
        ${answers.map(
          ({ label, content }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${content}</dd>
            </div>`,
        )}
      </dl>`;
