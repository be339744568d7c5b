import { dayField as day, longField as long, shortField as short } from '../schema-fields.js';
import { z } from '../zod.js';
import { goalOwners, goalStates, lifeAreas, mostReviews, mostSteps, reviewDecisions } from './goal.js';
import { rankLimit } from './order.js';

const id = z.string().check(z.minLength(1), z.maxLength(64));

const ruler = z.looseObject({
  value: z.exactOptional(z.int().check(z.minimum(0), z.maximum(10))),
  why: long,
  raise: long,
});

/** A step of a goal, version 1. */
export const stepSchema = z.looseObject({
  id,
  what: short,
  helper: short,
  by: z.exactOptional(day),
  done: z.exactOptional(day),
});

/** A look back at a goal, version 1. */
export const reviewSchema = z.looseObject({
  id,
  day,
  changed: long,
  decision: z.exactOptional(z.enum(reviewDecisions)),
});

/**
 * The body of a goal, version 1. Texts come out cleaned (see `cleanText`); fields that this version does not
 * know stay as they are, so that an older page never loses what a newer one wrote.
 */
export const goalSchema = z.looseObject({
  want: long,
  whose: z.exactOptional(z.enum(goalOwners)),
  area: z.exactOptional(z.enum(lifeAreas)),
  ownArea: short,
  why: long,
  strengths: long,
  supports: long,
  importance: ruler,
  confidence: ruler,
  steps: z.array(stepSchema).check(z.maxLength(mostSteps)),
  obstacles: long,
  obstaclePlan: long,
  state: z.enum(goalStates),
  reviews: z.array(reviewSchema).check(z.maxLength(mostReviews)),
  rank: z.int().check(z.minimum(-rankLimit), z.maximum(rankLimit)),
});

/** The body of a social plan, version 1. */
export const socialPlanSchema = z.looseObject({ life: long, changes: long });
