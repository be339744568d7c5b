import { dayField as day, longField as long, shortField as short } from '../schema-fields.js';
import { mostMoney } from '../money/money.js';
import { z } from '../zod.js';
import { meetings } from './circle.js';
import { isClockTime } from './clock.js';
import { mostComing, payers } from './cost.js';
import { interests } from './ideas.js';
import { answers, companions, ideaGivers, outingStates, roles } from './choices.js';
import { mostHelpers } from './own.js';

const amount = z.exactOptional(z.int().check(z.minimum(0), z.maximum(mostMoney)));
const count = z.exactOptional(z.int().check(z.minimum(1), z.maximum(mostComing)));
const cost = z.looseObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  each: amount,
  together: amount,
  coming: count,
  from: count,
  groupEach: amount,
  payer: z.exactOptional(z.enum(payers)),
  mine: amount,
});
const interest = z.string().check(z.maxLength(40));

/**
 * The body of an outing, version 1. Texts of all these bodies come out cleaned, and fields that this version does not
 * know stay, as with a goal.
 */
export const outingSchema = z.looseObject({
  where: short,
  day: z.exactOptional(day),
  time: z.exactOptional(z.string().check(z.refine(isClockTime))),
  with: z.exactOptional(z.enum(companions)),
  partner: short,
  idea: z.exactOptional(z.enum(ideaGivers)),
  bothLike: z.exactOptional(z.enum(answers)),
  open: z.exactOptional(z.enum(answers)),
  there: long,
  back: long,
  cost: z.exactOptional(cost),
  skill: short,
  easier: long,
  leaveEarly: long,
  calmPlace: long,
  askCoach: long,
  state: z.enum(outingStates),
  before: long,
  after: long,
  practised: long,
  didWell: long,
  role: z.exactOptional(z.enum(roles)),
  ownRole: short,
  feedbackGave: long,
  feedbackGot: long,
  victory: long,
  inTheWay: long,
  nextTime: long,
  iSaw: long,
  theySaw: long,
  notRight: long,
  aboutCoach: z.exactOptional(z.literal(true)),
});

/** The body of somebody in the circle, version 1. */
export const circlePersonSchema = z.looseObject({
  name: short,
  where: short,
  again: z.exactOptional(z.enum(meetings)),
});

/** The body of what holds for every outing, version 1. */
export const outingOwnSchema = z.looseObject({
  helpers: z.array(z.looseObject({ name: short, number: short })).check(z.maxLength(mostHelpers)),
  partner: short,
  partnerNumber: short,
  mine: z.array(interest).check(z.maxLength(interests.length)),
  theirs: z.array(interest).check(z.maxLength(interests.length)),
});
