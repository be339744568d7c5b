import { isBlank } from '../text.js';
import { mostReviews, type GoalBody, type GoalReview, type GoalState, type ReviewDecision } from './goal.js';

/** Where a goal stands after each decision; without one it stays where it is. */
const states: Readonly<Record<ReviewDecision, GoalState>> = {
  'keep-going': 'going',
  paused: 'paused',
  changed: 'going',
  'let-go': 'let-go',
  reached: 'reached',
};

/** What of a look back a person can change. */
export interface ReviewChange {
  readonly changed?: string;
  /** `undefined` takes the decision away. */
  readonly decision?: ReviewDecision | undefined;
}

/** Whether one more look back fits. */
export const canAddReview = (goal: GoalBody): boolean => goal.reviews.length < mostReviews;

/** Begins a look back, newest last. A full goal stays as it is. */
export const addReview = (goal: GoalBody, review: GoalReview): GoalBody =>
  canAddReview(goal) ? { ...goal, reviews: [...goal.reviews, review] } : goal;

/** Changes the words or the decision of one look back. */
export const changeReview = (goal: GoalBody, id: string, change: ReviewChange): GoalBody => ({
  ...goal,
  reviews: goal.reviews.map((review) => {
    if (review.id !== id) return review;
    const { decision, ...words } = { ...review, ...change };
    return decision === undefined ? words : { ...words, decision };
  }),
});

/** Takes out one look back. */
export const removeReview = (goal: GoalBody, id: string): GoalBody => ({
  ...goal,
  reviews: goal.reviews.filter((review) => review.id !== id),
});

/** Ends a look back: its decision says where the goal stands. */
export function settleReview(goal: GoalBody, id: string): GoalBody {
  const decision = goal.reviews.find((review) => review.id === id)?.decision;
  return decision === undefined ? goal : { ...goal, state: states[decision] };
}

/** Without looks back that hold neither a word nor a decision. */
export const withoutBlankReviews = (goal: GoalBody): GoalBody => ({
  ...goal,
  reviews: goal.reviews.filter((review) => review.decision !== undefined || !isBlank(review.changed)),
});
