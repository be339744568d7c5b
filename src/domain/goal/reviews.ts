import { mostReviews, type GoalBody, type GoalReview, type GoalState, type ReviewDecision } from './goal.js';

/** Where a goal stands after each decision; without one it stays where it is. */
const states: Readonly<Record<ReviewDecision, GoalState>> = {
  'keep-going': 'going',
  paused: 'paused',
  changed: 'going',
  'let-go': 'let-go',
  reached: 'reached',
};

/** Whether one more look back fits. */
export const canAddReview = (goal: GoalBody): boolean => goal.reviews.length < mostReviews;

/** Adds a look back, newest last, and lets its decision say where the goal stands. A full goal stays as it is. */
export function addReview(goal: GoalBody, review: GoalReview): GoalBody {
  if (!canAddReview(goal)) return goal;
  const state = review.decision ? states[review.decision] : goal.state;
  return { ...goal, state, reviews: [...goal.reviews, review] };
}
