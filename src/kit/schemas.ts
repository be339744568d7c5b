import {
  budgetOwnSchema,
  monthSchema,
  purchaseSchema,
  spendingSchema,
  sumsSchema,
} from '../domain/budget/schema.js';
import { goalSchema, socialPlanSchema } from '../domain/goal/schema.js';
import {
  cardSchema,
  entrySchema,
  journalOwnSchema,
  letterSchema,
  tallySchema,
} from '../domain/journal/schema.js';
import { circlePersonSchema, outingOwnSchema, outingSchema } from '../domain/outing/schema.js';
import type { PlanBody } from '../domain/program-year/plan/edits.js';
import { planSchema } from '../domain/program-year/plan/schema.js';
import { photoSchema } from '../domain/photo/schema.js';
import type { Bodies, Kind } from '../domain/record.js';
import { answerSchema } from '../domain/replies/schema.js';
import { z } from '../domain/zod.js';

/** Checks and cleans a body; throws where it does not fit. Older schemas move forward here. */
export type Parse<K extends Kind> = (body: unknown, schema: number) => Bodies[K];

/** The schema of every kind of record. A new kind adds its line here and where `kit/kinds` says. */
export const schemas: { readonly [K in Kind]: Parse<K> } = {
  goal: (body) => z.parse(goalSchema, body),
  'social-plan': (body) => z.parse(socialPlanSchema, body),
  'journal-entry': (body) => z.parse(entrySchema, body),
  'journal-letter': (body) => z.parse(letterSchema, body),
  'journal-card': (body) => z.parse(cardSchema, body),
  'journal-own': (body) => z.parse(journalOwnSchema, body),
  'topic-tally': (body) => z.parse(tallySchema, body),
  'budget-month': (body) => z.parse(monthSchema, body),
  spending: (body) => z.parse(spendingSchema, body),
  purchase: (body) => z.parse(purchaseSchema, body),
  'budget-own': (body) => z.parse(budgetOwnSchema, body),
  'budget-sums': (body) => z.parse(sumsSchema, body),
  'plan-edits': (body) => z.parse(planSchema, body) as PlanBody,
  outing: (body) => z.parse(outingSchema, body),
  'circle-person': (body) => z.parse(circlePersonSchema, body),
  'outing-own': (body) => z.parse(outingOwnSchema, body),
  photo: (body) => z.parse(photoSchema, body),
  'coach-answer': (body) => z.parse(answerSchema, body),
};
