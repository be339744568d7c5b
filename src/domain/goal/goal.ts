import type { PlainDate } from '../plain-date.js';

/** Whose goal it is. The last one is never sent unless the person ticks it. */
export const goalOwners = ['mine', 'shared', 'someone-else'] as const;
/** One of {@link goalOwners}. */
export type GoalOwner = (typeof goalOwners)[number];

/** Parts of life that a goal can be about; `own` goes with a word of the person's own. */
export const lifeAreas = [
  'friends',
  'love',
  'family',
  'home',
  'learning',
  'work',
  'faith',
  'fun',
  'health',
  'helping',
  'rights',
  'own',
] as const;
/** One of {@link lifeAreas}. */
export type LifeArea = (typeof lifeAreas)[number];

/** Where a goal stands. None is better than another. */
export const goalStates = ['going', 'paused', 'let-go', 'reached'] as const;
/** One of {@link goalStates}. */
export type GoalState = (typeof goalStates)[number];

/** What a person decides when looking back. `changed`: the goal's words were changed. */
export const reviewDecisions = ['keep-going', 'paused', 'changed', 'let-go', 'reached'] as const;
/** One of {@link reviewDecisions}. */
export type ReviewDecision = (typeof reviewDecisions)[number];

/** A small step on the way. */
export interface GoalStep {
  readonly id: string;
  readonly what: string;
  /** Who can help, in the person's words. */
  readonly helper: string;
  readonly by?: PlainDate;
  /** The day it was ticked off. */
  readonly done?: PlainDate;
}

/** One look back at a goal. */
export interface GoalReview {
  readonly id: string;
  readonly day: PlainDate;
  /** What changed, in the person's words. */
  readonly changed: string;
  readonly decision?: ReviewDecision;
}

/** A ruler from 0 to 10 (whole numbers) and its two questions back. */
export interface Ruler {
  readonly value?: number;
  /** Why not lower? */
  readonly why: string;
  /** What would raise it by one? */
  readonly raise: string;
}

/** A goal as the person wrote it. Every answer may be empty: any question can be skipped. */
export interface GoalBody {
  /** The goal, in my own words. */
  readonly want: string;
  readonly whose?: GoalOwner;
  readonly area?: LifeArea;
  /** The person's word for the area, where `area` is `own`. */
  readonly ownArea: string;
  readonly why: string;
  readonly strengths: string;
  readonly supports: string;
  readonly importance: Ruler;
  readonly confidence: Ruler;
  readonly steps: readonly GoalStep[];
  readonly obstacles: string;
  readonly obstaclePlan: string;
  readonly state: GoalState;
  readonly reviews: readonly GoalReview[];
  /** Place in the person's own order: lower comes first; only the order of two ranks means anything. */
  readonly rank: number;
}

/** Most steps and reviews that one goal holds. */
export const mostSteps = 50;
/** Most reviews that one goal keeps. */
export const mostReviews = 400;

/** A goal with nothing in it yet. */
export const emptyGoal: GoalBody = {
  want: '',
  ownArea: '',
  why: '',
  strengths: '',
  supports: '',
  importance: { why: '', raise: '' },
  confidence: { why: '', raise: '' },
  steps: [],
  obstacles: '',
  obstaclePlan: '',
  state: 'going',
  reviews: [],
  rank: 0,
};
