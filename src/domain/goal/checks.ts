import type { PlainDate } from '../plain-date.js';
import { cleanText, isBlank, longText, shortText } from '../text.js';
import type { GoalBody } from './goal.js';
import type { SocialPlanBody } from './social-plan.js';

/** A text that is longer than a page keeps. It stays in the draft, whole. */
export interface TooLong {
  /** `want`, `importance.why`, `steps.<id>.what`, `reviews.<id>.changed`. */
  readonly field: string;
  readonly limit: number;
  readonly length: number;
}

const textsOf = (goal: GoalBody): (readonly [field: string, text: string, limit: number])[] => [
  ['want', goal.want, longText],
  ['ownArea', goal.ownArea, shortText],
  ['why', goal.why, longText],
  ['strengths', goal.strengths, longText],
  ['supports', goal.supports, longText],
  ['importance.why', goal.importance.why, longText],
  ['importance.raise', goal.importance.raise, longText],
  ['confidence.why', goal.confidence.why, longText],
  ['confidence.raise', goal.confidence.raise, longText],
  ...goal.steps.flatMap((step): (readonly [string, string, number])[] => [
    [`steps.${step.id}.what`, step.what, shortText],
    [`steps.${step.id}.helper`, step.helper, shortText],
  ]),
  ['obstacles', goal.obstacles, longText],
  ['obstaclePlan', goal.obstaclePlan, longText],
  ...goal.reviews.map((review): readonly [string, string, number] => [
    `reviews.${review.id}.changed`,
    review.changed,
    longText,
  ]),
];

const tooLong = (texts: readonly (readonly [string, string, number])[]): TooLong[] =>
  texts
    .filter(([, text, limit]) => text.length > limit && cleanText(text).length > limit)
    .map(([field, text, limit]) => ({ field, limit, length: cleanText(text).length }));

/** Every text of a goal that is too long to be kept as a revision, in the order of the page. */
export const tooLongIn = (goal: GoalBody): readonly TooLong[] => tooLong(textsOf(goal));

/** The same for the social plan. */
export const tooLongInPlan = (plan: SocialPlanBody): readonly TooLong[] =>
  tooLong([
    ['life', plan.life, longText],
    ['changes', plan.changes, longText],
  ]);

/** Whether nobody wrote a word into the goal. Choices alone are no words. */
export const hasNoWords = (goal: GoalBody): boolean => textsOf(goal).every(([, text]) => isBlank(text));

/** Whether nobody wrote a word into the social plan. */
export const planHasNoWords = (plan: SocialPlanBody): boolean => isBlank(plan.life) && isBlank(plan.changes);

/** Whether a day lies before today. Allowed, and gently said. */
export const hasPassed = (day: PlainDate | undefined, today: PlainDate): boolean =>
  day !== undefined && day < today;
