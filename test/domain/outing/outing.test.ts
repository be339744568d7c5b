import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { isBlankOuting, tooLongIn } from '../../../src/domain/outing/checks.js';
import {
  answers,
  companions,
  ideaGivers,
  outingStates,
  results,
  roles,
} from '../../../src/domain/outing/choices.js';
import { emptyCirclePerson, meetings } from '../../../src/domain/outing/circle.js';
import { isClockTime } from '../../../src/domain/outing/clock.js';
import {
  costOf,
  mostComing,
  payers,
  readCount,
  troubleOf,
  typedTroubles,
  withTyped,
} from '../../../src/domain/outing/cost.js';
import {
  readCirclePersonDraft,
  readOutingDraft,
  readOutingOwnDraft,
} from '../../../src/domain/outing/draft.js';
import { ideas, ideasFor, interests, sharedInterests } from '../../../src/domain/outing/ideas.js';
import { dayInHead, emptyOuting, noDay, type OutingBody } from '../../../src/domain/outing/outing.js';
import { dialed, emptyOutingOwn, mostHelpers } from '../../../src/domain/outing/own.js';
import { pathMonths, pathOf } from '../../../src/domain/outing/path.js';
import { circlePersonSchema, outingOwnSchema, outingSchema } from '../../../src/domain/outing/schema.js';
import { outingToShare } from '../../../src/domain/outing/share.js';
import { again, planned, withResult } from '../../../src/domain/outing/steps.js';
import {
  limitOf,
  longNames,
  shortNames,
  textNames,
  type TextName,
} from '../../../src/domain/outing/texts.js';
import { cleanText, shortText } from '../../../src/domain/text.js';
import { z } from '../../../src/domain/zod.js';
import { outingCalendar } from '../../../src/publish/outing/index.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('a', '\uD800', '\u0000', '\r\n', '👩‍👧', 'شكرا', '<img>', ' '))
    .map((parts) => parts.join('')),
);
const day = fc.constantFrom('2026-01-31', '2024-02-29', '2026-12-01');
const minor = fc.integer({ min: 0, max: 1_000_000_000 });
const people = fc.integer({ min: 1, max: mostComing });
const cost = fc.record(
  {
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    each: minor,
    together: minor,
    coming: people,
    from: people,
    groupEach: minor,
    payer: fc.constantFrom(...payers),
    mine: minor,
  },
  { requiredKeys: ['currency'] },
);
const texts = Object.fromEntries(textNames.map((name) => [name, text])) as Record<TextName, typeof text>;
const outing = fc.record(
  {
    ...texts,
    day,
    time: fc.constantFrom('00:00', '18:05', '23:59'),
    with: fc.constantFrom(...companions),
    idea: fc.constantFrom(...ideaGivers),
    bothLike: fc.constantFrom(...answers),
    open: fc.constantFrom(...answers),
    cost,
    role: fc.constantFrom(...roles),
    aboutCoach: fc.constant(true),
    state: fc.constantFrom(...outingStates),
  },
  { requiredKeys: [...textNames, 'state'] },
) as unknown as fc.Arbitrary<OutingBody>;

const kinds = [
  { name: 'an outing', schema: outingSchema, read: readOutingDraft, empty: emptyOuting, body: outing },
  {
    name: 'somebody in the circle',
    schema: circlePersonSchema,
    read: readCirclePersonDraft,
    empty: emptyCirclePerson,
    body: fc.record(
      { name: text, where: text, again: fc.constantFrom(...meetings) },
      { requiredKeys: ['name', 'where'] },
    ),
  },
  {
    name: 'what holds for every outing',
    schema: outingOwnSchema,
    read: readOutingOwnDraft,
    empty: emptyOutingOwn,
    body: fc.record({
      helpers: fc.array(fc.record({ name: text, number: text }), { maxLength: mostHelpers }),
      partner: text,
      partnerNumber: text,
      mine: fc.subarray([...interests]),
      theirs: fc.subarray([...interests]),
    }),
  },
] as const;

const fits = (schema: (typeof kinds)[number]['schema'], body: unknown): boolean =>
  z.safeParse(schema, body).success;
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

for (const { name, schema, read, empty, body: bodies } of kinds) {
  describe(`the body of ${name}`, () => {
    it('may be empty, and comes out cleaned with fields of a newer kit', () => {
      expect(fits(schema, empty)).to.equal(true);
      expect(read(undefined)).to.deep.equal(empty);
      fc.assert(
        fc.property(bodies as fc.Arbitrary<object>, (body) => {
          const newer = { ...body, later: { kept: [1] } };
          expect(textsIn(z.parse(schema, newer))).to.have.members(textsIn(newer).map(cleanText));
          expect(read(newer)).to.deep.equal(newer);
        }),
      );
    });

    it('its draft is read whatever it is, and never throws', () => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true }), (value) => {
          expect(fits(schema, read(value)) || textsIn(read(value)).length > 0).to.equal(true);
        }),
      );
    });
  });
}

describe('the limits of an outing', () => {
  it('every text, list, time and amount has its limit', () => {
    for (const name of textNames) {
      const long = { ...emptyOuting, [name]: 'x'.repeat(limitOf(name) + 1) };
      expect(fits(outingSchema, long), name).to.equal(false);
      expect(tooLongIn(long)).to.deep.equal([
        { field: name, limit: limitOf(name), length: limitOf(name) + 1 },
      ]);
      expect(readOutingDraft(long)[name]).to.equal(long[name]);
    }
    expect([...shortNames, ...longNames]).to.deep.equal([...textNames]);
    for (const wrong of [
      { time: '24:00' },
      { day: '2026-02-30' },
      { cost: { currency: 'USD', each: -1 } },
      { cost: { currency: 'USD', each: 0.5 } },
      { cost: { currency: 'dollars' } },
      { with: 'everyone' },
    ])
      expect(fits(outingSchema, { ...emptyOuting, ...wrong }), JSON.stringify(wrong)).to.equal(false);
    expect(fits(circlePersonSchema, { name: 'x'.repeat(shortText + 1), where: '' })).to.equal(false);
    expect(['7:00', '07:60', 'noon', ''].some(isClockTime)).to.equal(false);
  });

  it('nothing said is nothing: any word, day or choice is something', () => {
    expect(isBlankOuting(emptyOuting)).to.equal(true);
    for (const said of [{ where: 'Park' }, { day: '2026-01-05' }, { with: 'own' as const }])
      expect(isBlankOuting({ ...emptyOuting, ...said })).to.equal(false);
  });

  it('a number is dialed where there are digits enough', () => {
    expect(dialed('(555) 010-0142')).to.equal('5550100142');
    expect(dialed('+1 555 0100')).to.equal('+15550100');
    expect(dialed('Jo')).to.equal(undefined);
  });
});

describe('what an outing costs', () => {
  it('shares never lose a cent: what one pays and what the others pay is everything', () => {
    fc.assert(
      fc.property(cost, (given) => {
        const read = costOf({ ...given, payer: 'uneven' });
        if (!read?.others) return;
        const { coming = 1, together = 0 } = given;
        expect(read.others).to.have.length(coming - 1);
        expect(read.mine + read.others.reduce((sum, share) => sum + share, 0)).to.equal(read.all);
        expect(read.all).to.equal(read.each * coming + together);
      }),
      { numRuns: 500 },
    );
  });

  it('an equal part is within one cent of the due, program money costs nothing, one can pay for all', () => {
    fc.assert(
      fc.property(cost, (given) => {
        const equal = costOf({ ...given, payer: 'equal' });
        if (!equal) return;
        const { coming = 1, together = 0 } = given;
        expect(Math.abs((equal.mine - equal.each) * coming - together)).to.be.below(coming);
        expect(costOf({ ...given, payer: 'program' })?.mine).to.equal(0);
        expect(costOf({ ...given, payer: 'me' })?.mine).to.equal(equal.all);
      }),
    );
  });

  it('tells what a group price saves, and how many are missing for it', () => {
    const group = { currency: 'USD', each: 1000, from: 4, groupEach: 700 };
    expect(costOf({ ...group, coming: 4 })).to.deep.include({ each: 700, all: 2800, saved: 300 });
    expect(costOf({ ...group, coming: 3 })).to.deep.include({ each: 1000, saved: 0, missing: 1 });
    expect(costOf({ currency: 'USD', together: 500, coming: 2, payer: 'uneven', mine: 600 })?.over).to.equal(
      100,
    );
    expect(costOf({ currency: 'USD', coming: 2 })).to.equal(undefined);
  });

  it('keeps what cannot be read as it was typed, and says why', () => {
    const usd = { currency: 'USD' };
    expect(withTyped(usd, 'each', '$1,200.50', 'en')).to.deep.equal({ ...usd, each: 120_050 });
    expect(withTyped(usd, 'each', '12,50', 'es')).to.deep.equal({ ...usd, each: 1250 });
    expect(withTyped({ ...usd, each: 5 }, 'each', 'abc', 'en')).to.deep.equal(usd);
    for (const typed of ['-1', '0.001', '1e21', 'abc', '1.2.3'])
      expect(troubleOf(usd, 'each', typed, 'en'), typed).to.not.equal(undefined);
    expect(typedTroubles({ cost: usd, typed: { each: 'abc', coming: '0' } }, 'en')).to.deep.equal([
      'each',
      'coming',
    ]);
    expect(typedTroubles({ cost: usd, typed: { each: '' } }, 'en')).to.deep.equal([]);
    expect(readCount(' １２ ')).to.deep.equal({ count: 12 });
    for (const typed of ['0', '101', '2.5', '-1', 'two'])
      expect(readCount(typed), typed).to.deep.equal({ trouble: 'not-a-count' });
  });
});

describe('how an outing goes on', () => {
  const today = '2026-03-10';

  it('with a day it is planned; put off it loses its day; went without one it was today', () => {
    expect(planned({ ...emptyOuting, day: today }).state).to.equal('planned');
    expect(planned(emptyOuting).state).to.equal('idea');
    const off = withResult({ ...emptyOuting, day: today, time: '10:00' }, 'put-off', today);
    expect(off).to.deep.equal({ ...emptyOuting, state: 'put-off' });
    expect(planned(off).state).to.equal('put-off');
    expect(withResult(emptyOuting, 'went', today).day).to.equal(today);
    expect(dayInHead(emptyOuting)).to.equal(noDay);
    for (const result of results)
      expect(planned(withResult({ ...emptyOuting, day: today }, result, today)).state).to.equal(result);
  });

  it('planned again it has its plan, and nothing of the last time', () => {
    fc.assert(
      fc.property(outing, (before) => {
        const next = again(before, ['goal']);
        expect(next.where).to.equal(before.where);
        expect(next.links).to.deep.equal(['goal']);
        expect([next.day, next.time, next.state, next.after, next.notRight]).to.deep.equal([
          undefined,
          undefined,
          'idea',
          '',
          '',
        ]);
      }),
    );
  });

  it('what is about the coach never goes to the coach; names and what did not feel right only when ticked', () => {
    fc.assert(
      fc.property(outing, fc.subarray(['partner', 'notRight']), (body, tell) => {
        const shared = outingToShare(body, tell);
        if (body.aboutCoach || !tell.includes('notRight')) expect(shared).not.to.have.property('notRight');
        if (!tell.includes('partner')) expect(shared).not.to.have.property('partner');
        expect(shared).not.to.have.any.keys('links', 'aboutCoach');
      }),
    );
  });
});

describe('the path of support', () => {
  it('names each way of a month once, wherever and how often it was', () => {
    const months = pathMonths(undefined, '2026-03-10');
    expect(months).to.have.length(12);
    expect(months[11]).to.deep.equal({ from: '2026-03-01', to: '2026-03-31' });
    const walked = fc.record({
      day: fc.constantFrom('2025-04-01', '2025-12-31', '2026-03-31', '2020-01-01'),
      with: fc.constantFrom(...companions),
      state: fc.constantFrom(...outingStates),
    });
    fc.assert(
      fc.property(fc.array(walked, { maxLength: 30 }), (outings) => {
        const path = pathOf(months, outings);
        for (const step of path)
          for (const way of companions)
            expect(step.ways.includes(way)).to.equal(
              outings.some(
                (one) =>
                  one.with === way &&
                  (one.state === 'went' || one.state === 'partly') &&
                  step.from <= one.day &&
                  one.day <= step.to,
              ),
            );
        expect(pathOf(months, [...outings, ...outings].reverse())).to.deep.equal(path);
      }),
    );
  });

  it('goes by the months of the program while its year lasts', () => {
    const settings = { start: '2026-01-05', breaks: [], months: 'calendar' as const };
    expect(pathMonths(settings, '2026-06-01')[0]?.from).to.equal('2026-01-01');
    expect(pathMonths(settings, '2028-06-01')[0]?.from).to.equal('2027-07-01');
  });
});

describe('ideas', () => {
  it('fit what is looked for, indoors and outdoors, and every interest has a free one', () => {
    for (const one of interests)
      expect(ideasFor({ interests: [one], isFree: true }), one).not.to.have.length(0);
    expect(ideasFor({})).to.have.length(ideas.length);
    expect(ideasFor({ place: 'outdoors' }).every(({ place }) => place === 'outdoors')).to.equal(true);
    expect(sharedInterests(['music', 'food'], ['food', 'games'])).to.deep.equal(['food']);
  });
});

describe('an outing in a calendar', () => {
  const entry = { id: 'a1', title: 'A plan; ours', day: '2026-03-10', now: Date.UTC(2026, 0, 5) };
  const event = (file: string) => {
    const found = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
    if (!found) throw new Error('no event');
    return new ICAL.Event(found);
  };

  it('stands at its time on any clock, or on the whole day, and tells nothing else', () => {
    const timed = event(outingCalendar({ ...entry, time: '18:05' }));
    expect(timed.startDate.toString()).to.equal('2026-03-10T18:05:00');
    expect(timed.summary).to.equal('A plan; ours');
    expect(timed.location).to.equal(null);
    expect(event(outingCalendar(entry)).startDate.isDate).to.equal(true);
  });
});
