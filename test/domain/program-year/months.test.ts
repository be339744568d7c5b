import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, addMonths, dayNumber, dayOf, weekdayOf } from '../../../src/domain/day-math.js';
import { monthOn, monthsOf, type MonthSettings } from '../../../src/domain/program-year/months.js';
import { defaultThemes, themesOf } from '../../../src/domain/program-year/themes.js';

const calendar: MonthSettings = {
  start: '2026-01-05',
  meets: { weekday: 2, time: '18:00' },
  breaks: [],
  months: 'calendar',
};
const fromStart: MonthSettings = { ...calendar, months: 'from-start' };
const firsts = (settings: MonthSettings) => monthsOf(settings).map(({ from }) => from);

const anyBreaks = fc.array(
  fc
    .tuple(fc.integer({ min: -20, max: 400 }), fc.integer({ min: 0, max: 45 }))
    .map(([after, length]) => ({ from: dayOf(20_454 + after), to: dayOf(20_454 + after + length) })),
  { maxLength: 4 },
);
const anyYear = fc.record({
  start: fc.integer({ min: 20_454, max: 20_454 + 800 }).map(dayOf),
  meets: fc.integer({ min: 1, max: 7 }).map((weekday) => ({ weekday, time: '18:00' })),
  breaks: anyBreaks,
  months: fc.constantFrom('calendar' as const, 'from-start' as const),
  shiftBreaks: fc.boolean(),
});

describe('months of the program', () => {
  it('are the calendar’s, from that of the first meeting', () => {
    expect(monthOn(calendar, '2025-12-31')).to.equal(undefined);
    expect(monthOn(calendar, '2026-01-01')).to.equal(1);
    expect(monthOn(calendar, '2026-12-31')).to.equal(12);
    expect(monthOn(calendar, '2027-01-01')).to.equal(undefined);
    expect(
      monthOn({ ...calendar, start: '2026-01-29' }, '2026-01-30'),
      'first meeting is in February',
    ).to.equal(undefined);
    expect(monthOn({ ...calendar, start: '2026-01-29' }, '2026-02-01')).to.equal(1);
  });

  it('of the calendar do not move for a break, even one at the start', () => {
    const breaks = [{ from: '2026-01-01', to: '2026-02-20' }];
    expect(firsts({ ...calendar, breaks, shiftBreaks: true })).to.deep.equal(firsts(calendar));
  });

  it('from the start begin with the first meeting on or after each anniversary', () => {
    expect(firsts({ ...fromStart, start: '2026-01-31' })).to.deep.equal([
      '2026-02-03',
      '2026-03-03',
      '2026-03-31',
      '2026-05-05',
      '2026-06-02',
      '2026-06-30',
      '2026-08-04',
      '2026-09-01',
      '2026-10-06',
      '2026-11-03',
      '2026-12-01',
      '2027-01-05',
    ]);
    expect(monthOn(fromStart, '2026-01-05'), 'the day before the first meeting').to.equal(undefined);
    expect(monthOn(fromStart, '2026-01-06')).to.equal(1);
    expect(monthOn(fromStart, '2027-01-04')).to.equal(12);
    expect(monthOn(fromStart, '2027-01-05')).to.equal(undefined);
  });

  it('from a leap day are clamped', () => {
    const months = monthsOf({ start: '2028-02-29', breaks: [], months: 'from-start' });
    expect(months[1]?.from).to.equal('2028-03-29');
    expect(months[11]).to.deep.equal({ number: 12, from: '2029-01-29', to: '2029-02-27' });
  });

  it('from the start wait for the end of a break, and move as a whole only where that is wanted', () => {
    const breaks = [{ from: '2026-03-02', to: '2026-03-15' }];
    expect(firsts({ ...fromStart, breaks }).slice(1, 4)).to.deep.equal([
      '2026-02-10',
      '2026-03-17',
      '2026-04-07',
    ]);
    expect(firsts({ ...fromStart, breaks, shiftBreaks: true }).slice(1, 4)).to.deep.equal([
      '2026-02-10',
      '2026-03-24',
      '2026-04-21',
    ]);
    const days = [{ from: '2026-03-02', to: '2026-03-14' }];
    expect(firsts({ ...fromStart, breaks: days, shiftBreaks: true })[3], 'not whole weeks').to.equal(
      '2026-04-07',
    );
  });

  it('swallowed by a break have no day', () => {
    const [, second, third] = monthsOf({ ...fromStart, breaks: [{ from: '2026-02-01', to: '2026-03-20' }] });
    expect(second).to.deep.equal({ number: 2, from: '2026-03-24', to: '2026-03-23' });
    expect(third?.from).to.equal('2026-03-24');
    expect(
      monthOn({ ...fromStart, breaks: [{ from: '2026-02-01', to: '2026-03-20' }] }, '2026-03-24'),
    ).to.equal(3);
  });

  it('are none without a start that exists', () => {
    expect(monthsOf({ breaks: [], months: 'calendar' })).to.deep.equal([]);
    expect(monthsOf({ start: '2026-02-30', breaks: [], months: 'from-start' })).to.deep.equal([]);
    expect(monthOn({ start: '9999-12-30', breaks: [], months: 'from-start' }, '2026-01-01')).to.equal(
      undefined,
    );
  });

  it('follow each other without gap or overlap, whatever the breaks', () => {
    fc.assert(
      fc.property(anyYear, (settings) => {
        const months = monthsOf(settings);
        expect(months).to.have.length(12);
        for (const { number, from, to } of months) {
          const next = months[number];
          if (next) expect(next.from).to.equal(addDays(to, 1));
          if (from > to) continue;
          expect(monthOn(settings, from)).to.equal(number);
          expect(monthOn(settings, to)).to.equal(number);
        }
      }),
    );
  });

  it('from the start: each begins on a held meeting, and none was held between anniversary and beginning', () => {
    fc.assert(
      fc.property(anyYear, (any) => {
        const settings = { ...any, months: 'from-start' as const, shiftBreaks: false };
        const inBreak = (day: string) => any.breaks.some(({ from, to }) => from <= day && day <= to);
        for (const { number, from } of monthsOf(settings)) {
          const anniversary = dayNumber(addMonths(any.start, number - 1));
          for (let day = anniversary; day <= dayNumber(from); day++) {
            const held = weekdayOf(dayOf(day)) === any.meets.weekday && !inBreak(dayOf(day));
            expect(held, dayOf(day)).to.equal(day === dayNumber(from));
          }
        }
      }),
    );
  });
});

describe('themes', () => {
  it('are the program’s twelve, word by word', () => {
    expect(defaultThemes.map(({ title }) => title['en'])).to.deep.equal([
      'Introduction & Goal Setting',
      'Self-Care',
      'Social Interaction',
      'Communication',
      'Coping Strategies',
      'Thoughts & Beliefs',
      'Social Interaction',
      'Self-Care',
      'Coping Strategies',
      'Social Interaction',
      'Communication',
      'Coping Skills & Goal Setting (Transitioning Out)',
    ]);
    expect(defaultThemes.every(({ title }) => title['es'])).to.equal(true);
    expect(themesOf({})).to.equal(defaultThemes);
  });
});
