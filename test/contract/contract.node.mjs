import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { schemas } from '../../dist/npm/kit/schemas.js';
import { shared } from '../../dist/npm/kit/shared.js';
import { lineKinds, purses } from '../../dist/npm/domain/budget/month.js';
import { answers as yesOrNo } from '../../dist/npm/domain/budget/purchase.js';
import { goalOwners, goalStates, lifeAreas, reviewDecisions } from '../../dist/npm/domain/goal/goal.js';
import { topicIds } from '../../dist/npm/domain/journal/topics.js';
import {
  answers,
  companions,
  ideaGivers,
  outingStates,
  roles,
} from '../../dist/npm/domain/outing/choices.js';
import { payers } from '../../dist/npm/domain/outing/cost.js';
import { textNames } from '../../dist/npm/domain/outing/texts.js';
import { goalPlanner as worksheetInEnglish } from '../../dist/npm/i18n/en/goal-planner.js';
import { goalPlannerLater as pageInEnglish } from '../../dist/npm/i18n/en/goal-planner-later.js';
import { goalPlanner as worksheetInSpanish } from '../../dist/npm/i18n/es/goal-planner.js';
import { goalPlannerLater as pageInSpanish } from '../../dist/npm/i18n/es/goal-planner-later.js';
import { toMessage, toWithdrawal } from '../../dist/npm/outbox/message.js';
import { root } from '../../scripts/lib/paths.mjs';

const uuid = fc.uuid();
const text = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 40 }));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.nat(99_999_999);
const currency = fc.constantFrom('USD', 'JPY', 'KWD');
/** A record where only the named fields are always there. */
const some = (model, ...requiredKeys) => fc.record(model, { requiredKeys });
const texts = (names) => Object.fromEntries(names.map((name) => [name, text]));
const ruler = some({ value: fc.integer({ min: 0, max: 10 }), why: text, raise: text }, 'why', 'raise');

/** Bodies as they are kept, of each kind that can be sent. */
const bodies = {
  goal: some(
    {
      ...texts(['want', 'ownArea', 'why', 'strengths', 'supports', 'obstacles', 'obstaclePlan']),
      whose: fc.constantFrom(...goalOwners),
      area: fc.constantFrom(...lifeAreas),
      importance: ruler,
      confidence: ruler,
      steps: fc.array(
        some({ id: uuid, what: text, helper: text, by: day, done: day }, 'id', 'what', 'helper'),
        {
          maxLength: 4,
        },
      ),
      state: fc.constantFrom(...goalStates),
      reviews: fc.array(
        some(
          { id: uuid, day, changed: text, decision: fc.constantFrom(...reviewDecisions) },
          'id',
          'day',
          'changed',
        ),
        { maxLength: 3 },
      ),
      rank: fc.nat(100),
    },
    ...['want', 'ownArea', 'why', 'strengths', 'supports', 'obstacles', 'obstaclePlan'],
    ...['importance', 'confidence', 'steps', 'state', 'reviews', 'rank'],
  ),
  outing: some(
    {
      ...texts(textNames),
      day,
      time: fc.constantFrom('00:00', '18:30', '23:59'),
      with: fc.constantFrom(...companions),
      idea: fc.constantFrom(...ideaGivers),
      bothLike: fc.constantFrom(...answers),
      open: fc.constantFrom(...answers),
      cost: some({ currency, each: amount, payer: fc.constantFrom(...payers), mine: amount }, 'currency'),
      state: fc.constantFrom(...outingStates),
      role: fc.constantFrom(...roles),
      aboutCoach: fc.constant(true),
    },
    ...textNames,
    'state',
  ),
  'journal-card': fc.record({ pieces: fc.array(text, { maxLength: 4 }), groupWords: text }),
  'topic-tally': fc.record({ from: day, to: day, topics: fc.subarray([...topicIds]) }),
  'budget-month': some(
    {
      currency,
      program: amount,
      carried: amount,
      carriedMine: amount,
      incoming: fc.array(fc.record({ id: uuid, what: text, amount }), { maxLength: 3 }),
      lines: fc.array(
        some(
          {
            id: uuid,
            kind: fc.constantFrom(...lineKinds),
            name: text,
            planned: amount,
            from: fc.constantFrom(...purses),
            each: amount,
            links: fc.constant([]),
          },
          ...['id', 'kind', 'name', 'planned', 'from', 'links'],
        ),
        { maxLength: 4 },
      ),
    },
    ...['currency', 'carried', 'carriedMine', 'incoming', 'lines'],
  ),
  purchase: some(
    {
      what: text,
      amount,
      currency,
      from: fc.constantFrom(...purses),
      line: fc.constant(''),
      why: text,
      answer: fc.constantFrom(...yesOrNo),
      reason: text,
      answeredOn: day,
      answeredBy: text,
    },
    ...['what', 'amount', 'currency', 'from', 'line', 'why', 'reason', 'answeredBy'],
  ),
};

const envelope = some(
  {
    id: uuid,
    sender: uuid,
    name: text,
    word: text,
    mailbox: fc.string({ minLength: 43, maxLength: 43, unit: fc.constantFrom('a', 'Z', '0', '-', '_') }),
    recordId: uuid,
    number: fc.nat(),
    order: fc.nat(),
    ticked: fc.subarray(['whose', 'mine', 'partner', 'notRight']),
    language: fc.constantFrom('en', 'es', 'es-US'),
  },
  ...['id', 'sender', 'recordId', 'number', 'order', 'ticked', 'language'],
);

const toParcel = (kind, body, { recordId, number, ticked, ...rest }) => ({
  ...rest,
  program: 'our-group',
  endpoint: 'https://example.org/records',
  format: 'json',
  withdrawalKey: 'k'.repeat(43),
  pressedAt: '2026-03-04T05:06:07.089Z',
  purpose: 'To talk about it',
  readers: 'The coach',
  record: { id: recordId, kind, schema: 1, revision: { number, tag: 'a1b2c3d4' } },
  body: shared[kind](schemas[kind](body, 1), ticked),
});

/** What goes through `JSON.stringify`, as a site gets it. */
const wire = (message) => JSON.parse(JSON.stringify(message));

describe('the contract', () => {
  const read = (name) => JSON.parse(readFileSync(join(root, 'dist/contract', name), 'utf8'));
  let ajv;
  let isParcel;
  before(() => {
    ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    isParcel = ajv.compile(read('parcel.schema.json'));
  });

  it('names every kind that can be sent', () => {
    const named = read('parcel.schema.json').allOf.map(
      (one) => one.if.properties.record.properties.kind.const,
    );
    assert.deepEqual(named.sort(), Object.keys(shared).sort());
    assert.deepEqual(Object.keys(bodies).sort(), Object.keys(shared).sort());
  });

  for (const kind of Object.keys(bodies)) {
    it(`takes every ${kind} that a page can send`, () => {
      fc.assert(
        fc.property(bodies[kind], envelope, (body, around) => {
          const message = wire(toMessage(toParcel(kind, body, around)));
          assert.ok(isParcel(message), ajv.errorsText(isParcel.errors));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('refuses what no page sends, and takes fields that come later', () => {
    const right = wire(
      toMessage(
        toParcel('goal', fc.sample(bodies.goal, 1)[0], { ...fc.sample(envelope, 1)[0], name: 'Sam' }),
      ),
    );
    const refuses = (change) => {
      const message = structuredClone(right);
      change(message);
      assert.equal(isParcel(message), false, JSON.stringify(message));
    };
    refuses((message) => delete message.id);
    refuses((message) => (message.id = 'x'));
    refuses((message) => (message.order = 1.5));
    refuses((message) => (message.order = -1));
    refuses((message) => (message.pressedAt = 'yesterday'));
    refuses((message) => (message.name = 'n'.repeat(301)));
    refuses((message) => (message.body = 'words'));
    refuses((message) => (message.body.state = 'lost'));
    refuses((message) => (message.body.steps = [{ what: 'x', by: '2026-02-30' }]));
    refuses((message) => (message.withdrawalKey = 'short'));
    assert.ok(isParcel({ ...right, later: 1, body: { ...right.body, later: 1 } }));
    const unknown = { ...right, record: { ...right.record, kind: 'later' }, body: { anything: 1 } };
    assert.ok(isParcel(unknown));
  });

  it('takes a wish to take back, and receipts', () => {
    const [around] = fc.sample(envelope, 1);
    const parcel = toParcel('goal', fc.sample(bodies.goal, 1)[0], around);
    assert.ok(ajv.validate(read('withdrawal.schema.json'), wire(toWithdrawal(parcel))));
    const receipt = read('receipt.schema.json');
    assert.ok(ajv.validate(receipt, { id: parcel.id, status: 'accepted' }));
    assert.equal(ajv.validate(receipt, { id: parcel.id, status: 'ok' }), false);
  });

  it('takes a page of answers', () => {
    const schema = read('replies.schema.json');
    const [id, parcel, record] = fc.sample(uuid, 3);
    const reply = {
      id,
      seq: 1,
      parcel,
      record: { id: record, kind: 'goal' },
      language: 'en',
      status: 'accepted',
    };
    const at = '2026-03-04T05:06:07.089Z';
    const whole = { replies: [{ ...reply, seenAt: at, text: 'Well done', by: null, at }], next: 1 };
    assert.ok(ajv.validate(schema, whole), ajv.errorsText());
    assert.equal(ajv.validate(schema, { ...whole, next: -1 }), false);
    assert.equal(ajv.validate(schema, { replies: [{ ...reply, text: 5 }], next: 1 }), false);
  });

  it('is a right OpenAPI document', async () => {
    const { valid, errors } = await new Validator().validate(read('openapi.json'));
    assert.ok(valid, JSON.stringify(errors));
  });

  it('has words for every kind and topic, in both languages alike', () => {
    const namesOf = (words) =>
      Object.entries(words).flatMap(([name, value]) =>
        typeof value === 'string' ? [name] : namesOf(value).map((inner) => `${name}.${inner}`),
      );
    const [en, es] = [read('words.en.json'), read('words.es.json')];
    assert.deepEqual(namesOf(en), namesOf(es));
    assert.deepEqual(Object.keys(en.kinds).sort(), Object.keys(shared).sort());
    assert.deepEqual(Object.keys(en.topics).sort(), [...topicIds].sort());
    assert.notDeepEqual(en.fields, es.fields);
  });

  for (const [language, worksheet, { page, why, decisions }] of [
    ['en', worksheetInEnglish, pageInEnglish],
    ['es', worksheetInSpanish, pageInSpanish],
  ]) {
    it(`has the words in which a goal was written: ${language}`, () => {
      const { fields, values } = read(`words.${language}.json`);
      assert.deepEqual(values['goal.state'], worksheet.states);
      assert.deepEqual(values.whose, worksheet.owners);
      assert.deepEqual({ ...values.area, own: worksheet.areas.own }, worksheet.areas);
      assert.deepEqual(values.decision, decisions);
      for (const name of ['state', 'whose', 'area', 'why', 'strengths', 'supports', 'steps', 'obstacles'])
        assert.equal(fields[name], page[name], name);
      assert.equal(fields.obstaclePlan, page.obstaclePlan);
      assert.equal(fields.importance, why.importanceShort);
      assert.equal(fields.confidence, why.confidenceShort);
      assert.equal(fields.raise, why.raise);
    });
  }

  it('has no part without a meaning', () => {
    const text = JSON.stringify(read('openapi.json'));
    for (const [, name] of text.matchAll(/#\/components\/schemas\/([\w-]+)/g)) {
      assert.ok(read('openapi.json').components.schemas[name], name);
    }
    assert.match(text, /"format":"date"/);
  });
});
