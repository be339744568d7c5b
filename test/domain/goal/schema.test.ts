import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readGoalDraft, readSocialPlanDraft } from '../../../src/domain/goal/draft.js';
import {
  emptyGoal,
  goalOwners,
  goalStates,
  lifeAreas,
  mostReviews,
  mostSteps,
  reviewDecisions,
  type GoalBody,
} from '../../../src/domain/goal/goal.js';
import { rankLimit } from '../../../src/domain/goal/order.js';
import { goalSchema, socialPlanSchema } from '../../../src/domain/goal/schema.js';
import { cleanText, longText, shortText } from '../../../src/domain/text.js';
import { z } from '../../../src/domain/zod.js';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const loneAndControls = fc
  .array(fc.constantFrom('a', '\uD800', '\uDC00', '\u0000', '\u0085', '\r\n', '👩‍👧', 'שלום', '<img>', ' '))
  .map((parts) => parts.join(''));
const text = fc.oneof(anyText, loneAndControls);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ruler = fc.record(
  { value: fc.integer({ min: 0, max: 10 }), why: text, raise: text },
  { requiredKeys: ['why', 'raise'] },
);
const goal: fc.Arbitrary<GoalBody> = fc.record(
  {
    want: text,
    whose: fc.constantFrom(...goalOwners),
    area: fc.constantFrom(...lifeAreas),
    ownArea: text,
    why: text,
    strengths: text,
    supports: text,
    importance: ruler,
    confidence: ruler,
    steps: fc.uniqueArray(
      fc.record(
        { id: fc.uuid(), what: text, helper: text, by: day, done: day },
        { requiredKeys: ['id', 'what', 'helper'] },
      ),
      { maxLength: 5, selector: ({ id }) => id },
    ),
    obstacles: text,
    obstaclePlan: text,
    state: fc.constantFrom(...goalStates),
    reviews: fc.uniqueArray(
      fc.record(
        { id: fc.uuid(), day, changed: text, decision: fc.constantFrom(...reviewDecisions) },
        { requiredKeys: ['id', 'day', 'changed'] },
      ),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    rank: fc.integer({ min: -rankLimit, max: rankLimit }),
  },
  {
    requiredKeys: [
      'want',
      'ownArea',
      'why',
      'strengths',
      'supports',
      'importance',
      'confidence',
      'steps',
      'obstacles',
      'obstaclePlan',
      'state',
      'reviews',
      'rank',
    ],
  },
);

const accepts = (body: unknown): boolean => z.safeParse(goalSchema, body).success;

/** Every text inside a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('the schema of a goal', () => {
  it('cleans every text once and for all, and keeps everything else', () => {
    fc.assert(
      fc.property(goal, (body) => {
        const kept = z.parse(goalSchema, body);
        expect(textsIn(kept)).to.deep.equal(textsIn(body).map(cleanText));
        expect(z.parse(goalSchema, kept)).to.deep.equal(kept);
        expect(JSON.parse(JSON.stringify(kept))).to.deep.equal(kept);
      }),
    );
  });

  it('takes a goal in which every question was skipped', () => {
    expect(z.parse(goalSchema, emptyGoal)).to.deep.equal(emptyGoal);
  });

  it('keeps fields of a newer kit at every level', () => {
    const newer = {
      ...emptyGoal,
      mood: 'calm',
      importance: { why: '', raise: '', colour: 'green' },
      steps: [{ id: 'a', what: 'Call', helper: '', place: 'Library' }],
    };
    expect(z.parse(goalSchema, newer)).to.deep.equal(newer);
    expect(readGoalDraft(newer)).to.deep.equal(newer);
  });

  it('refuses what goes over a limit or means nothing', () => {
    const step = { id: 'a', what: '', helper: '' };
    const review = { id: 'a', day: '2026-01-05', changed: '' };
    expect(accepts({ ...emptyGoal, want: 'x'.repeat(longText) })).to.equal(true);
    expect(accepts({ ...emptyGoal, want: 'x'.repeat(longText + 1) })).to.equal(false);
    expect(accepts({ ...emptyGoal, ownArea: 'x'.repeat(shortText + 1) })).to.equal(false);
    expect(accepts({ ...emptyGoal, steps: Array(mostSteps + 1).fill(step) })).to.equal(false);
    expect(accepts({ ...emptyGoal, steps: [{ ...step, by: '2026-02-30' }] })).to.equal(false);
    expect(accepts({ ...emptyGoal, reviews: Array(mostReviews + 1).fill(review) })).to.equal(false);
    expect(accepts({ ...emptyGoal, importance: { value: 11, why: '', raise: '' } })).to.equal(false);
    expect(accepts({ ...emptyGoal, confidence: { value: 2.5, why: '', raise: '' } })).to.equal(false);
    expect(accepts({ ...emptyGoal, state: 'won' })).to.equal(false);
    expect(accepts({ ...emptyGoal, rank: 0.5 })).to.equal(false);
    expect(accepts([])).to.equal(false);
  });

  it('measures a text after cleaning it', () => {
    expect(accepts({ ...emptyGoal, want: `${'x'.repeat(longText)}\u0000` })).to.equal(true);
  });

  it('holds a social plan to the same limits', () => {
    expect(z.parse(socialPlanSchema, { life: 'a\u0007b', changes: '' })).to.deep.equal({
      life: 'ab',
      changes: '',
    });
    expect(z.safeParse(socialPlanSchema, { life: 'x'.repeat(longText + 1), changes: '' }).success).to.equal(
      false,
    );
  });
});

describe('reading a draft', () => {
  it('gives back every goal as it is', () => {
    fc.assert(
      fc.property(goal, (body) => {
        expect(readGoalDraft(body)).to.deep.equal(body);
      }),
    );
  });

  it('never throws, whatever it meets, and always gives a whole goal', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true }), (value) => {
        const body = readGoalDraft(value);
        expect(body).to.include.all.keys(Object.keys(emptyGoal));
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      }),
    );
  });

  it('keeps every text where a field holds something else', () => {
    const broken = {
      want: 'x'.repeat(100_000),
      whose: 'nobody',
      area: 7,
      importance: 'I care',
      confidence: { value: 99, why: 'Because', raise: 3 },
      steps: ['Call the library', { what: 'Go', by: '2026-13-01', done: 'yes' }, null],
      reviews: ['It went well', { changed: 'Better', day: 'soon', decision: 'won' }],
      state: 5,
      rank: Infinity,
    };
    const body = readGoalDraft(broken);
    expect(body.want).to.have.length(100_000);
    expect(body).not.to.have.any.keys('whose', 'area');
    expect(body.importance).to.deep.equal({ why: 'I care', raise: '' });
    expect(body.confidence).to.deep.equal({ why: 'Because', raise: '' });
    expect(body.steps.map(({ what }) => what)).to.deep.equal(['Call the library', 'Go', '']);
    expect(body.steps[1]).not.to.have.any.keys('by', 'done');
    expect(body.reviews.map(({ changed }) => changed)).to.deep.equal(['It went well', 'Better']);
    expect(body.state).to.equal('going');
    expect(body.rank).to.equal(0);
    expect(accepts({ ...body, want: '' })).to.equal(true);
  });

  it('touches no prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"want":"a","steps":[{"__proto__":{"what":"x"}}]}',
    );
    const body = readGoalDraft(hostile);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(body)).to.equal(Object.prototype);
    expect(body.steps[0]?.what).to.equal('');
  });

  it('tells lines apart whose ids are missing or the same', () => {
    const { steps } = readGoalDraft({ steps: [{ id: 'a' }, { id: 'a' }, {}, { id: 'x'.repeat(65) }] });
    expect(new Set(steps.map(({ id }) => id)).size).to.equal(4);
    expect(steps[0]?.id).to.equal('a');
  });

  it('reads a social plan in the same way', () => {
    expect(readSocialPlanDraft({ life: 'a', changes: 4, more: 1 })).to.deep.equal({
      life: 'a',
      changes: '',
      more: 1,
    });
    expect(readSocialPlanDraft(undefined)).to.deep.equal({ life: '', changes: '' });
  });
});
