import { lineKinds, mostLines } from '../domain/budget/month.js';
import { answers } from '../domain/budget/purchase.js';
import { goalSchema, reviewSchema, stepSchema } from '../domain/goal/schema.js';
import { cardSchema, tallySchema } from '../domain/journal/schema.js';
import { mostMoney } from '../domain/money/currency.js';
import { outingSchema } from '../domain/outing/schema.js';
import { dayField, longField, shortField } from '../domain/schema-fields.js';
import { z } from '../domain/zod.js';

// What goes out is what was answered: nothing empty, and nothing that only this device needs.

const goal = z.required(
  z.partial(
    z.extend(z.omit(goalSchema, { rank: true }), {
      importance: z.partial(goalSchema.shape.importance),
      confidence: z.partial(goalSchema.shape.confidence),
      steps: z.array(z.required(z.partial(z.omit(stepSchema, { id: true })), { what: true })),
      reviews: z.array(z.required(z.partial(z.omit(reviewSchema, { id: true })), { day: true })),
    }),
  ),
  { want: true, state: true },
);

const outing = z.required(z.partial(z.omit(outingSchema, { aboutCoach: true })), { state: true });

const amount = z.int().check(z.minimum(0), z.maximum(mostMoney));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

const month = z.looseObject({
  currency,
  program: z.optional(amount),
  carried: z.optional(amount),
  lines: z
    .array(
      z.looseObject({
        kind: z.enum(lineKinds),
        name: z.optional(shortField),
        planned: amount,
        each: z.optional(amount),
        mine: z.optional(z.literal(true)),
      }),
    )
    .check(z.maxLength(mostLines)),
  incoming: z.optional(z.int().check(z.minimum(0))),
});

const purchase = z.looseObject({
  what: shortField,
  amount,
  currency,
  why: z.optional(longField),
  answer: z.optional(z.enum(answers)),
  reason: z.optional(longField),
  answeredOn: z.optional(dayField),
});

/**
 * The body of each kind of record that can be sent, as it is on the wire. Amounts are in minor units of their currency
 * (ISO 4217), days are `YYYY-MM-DD`.
 */
export const sentBodies = {
  goal,
  outing,
  'journal-card': z.required(z.partial(cardSchema), { pieces: true }),
  'topic-tally': tallySchema,
  'budget-month': month,
  purchase,
};
