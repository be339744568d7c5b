import { mostMoney } from '../money/money.js';
import { mostShares } from '../money/split.js';
import { dayField as day, longField as long, shortField as short } from '../schema-fields.js';
import { z } from '../zod.js';
import { lineKinds, mostLines, mostLinks, purses } from './month.js';
import { carryRules } from './own.js';
import { answers } from './purchase.js';
import { mostPictures, payers } from './spending.js';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const amount = z.int().check(z.minimum(0), z.maximum(mostMoney));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const line = z.string().check(z.maxLength(64));
const total = z.int().check(z.minimum(0));

/**
 * The plan of a month, version 1. Texts of all these bodies come out cleaned, and fields that this version does not
 * know stay, as with a goal.
 */
export const monthSchema = z.looseObject({
  currency,
  program: z.exactOptional(amount),
  carried: amount,
  carriedMine: amount,
  incoming: z.array(z.looseObject({ id, what: short, amount })).check(z.maxLength(mostLines)),
  lines: z
    .array(
      z.looseObject({
        id,
        kind: z.enum(lineKinds),
        name: short,
        planned: amount,
        from: z.enum(purses),
        each: z.exactOptional(amount),
        links: z.array(id).check(z.maxLength(mostLinks)),
      }),
    )
    .check(z.maxLength(mostLines)),
});

/** A spending, version 1. */
export const spendingSchema = z
  .looseObject({
    amount,
    currency,
    from: z.enum(purses),
    line,
    what: short,
    payer: z.enum(payers),
    backBy: z.exactOptional(day),
    gotBack: z.exactOptional(day),
    refund: amount,
    shares: z.array(z.looseObject({ name: short, amount })).check(z.maxLength(mostShares)),
    note: long,
    pictures: z.array(id).check(z.maxLength(mostPictures)),
  })
  .check(z.refine(({ refund, amount }) => refund <= amount));

/** A question about a purchase, version 1. */
export const purchaseSchema = z.looseObject({
  what: short,
  amount,
  currency,
  from: z.enum(purses),
  line,
  why: long,
  answer: z.exactOptional(z.enum(answers)),
  reason: long,
  answeredOn: z.exactOptional(day),
  answeredBy: short,
});

/** What a person made for their budget, version 1. */
export const budgetOwnSchema = z.looseObject({
  carry: z.enum(carryRules),
  showsMine: z.boolean(),
  asksFirst: z.boolean(),
  split: z.looseObject({
    names: z.array(short).check(z.maxLength(mostShares)),
    weights: z.array(z.int().check(z.minimum(0), z.maximum(1_000_000))).check(z.maxLength(mostShares)),
  }),
});

/** Kept sums of a year, version 1. */
export const sumsSchema = z.looseObject({
  currency,
  seen: total,
  trash: z.array(id),
  months: z.record(
    z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    z.looseObject({
      count: total,
      others: total,
      owed: total,
      program: total,
      mine: total,
      lines: z.record(line, z.looseObject({ program: total, mine: total })),
    }),
  ),
});
