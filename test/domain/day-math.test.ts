import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  firstOfMonth,
  monthNumber,
  nextWeekday,
  weekdayOf,
} from '../../src/domain/day-math.js';

const day = fc.integer({ min: -719_162, max: 2_932_896 });

/** The browser's own calendar, as an independent reader. */
const byBrowser = (number: number) => {
  const date = new Date(number * 86_400_000);
  const [whole = ''] = date.toISOString().split('T');
  return { text: whole, weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay() };
};

describe('days as numbers', () => {
  it('agree with the browser on every day from year 1 to 9999', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { text, weekday } = byBrowser(number);
        expect(dayOf(number)).to.equal(text);
        expect(dayNumber(text)).to.equal(number);
        expect(weekdayOf(text)).to.equal(weekday);
      }),
      { numRuns: 3000 },
    );
  });

  it('stop at the first and the last day there is', () => {
    expect(addDays('9999-12-31', 1)).to.equal('9999-12-31');
    expect(addDays('0001-01-01', -1)).to.equal('0001-01-01');
    expect(addMonths('9999-06-15', 7)).to.equal('9999-12-31');
    expect(addMonths('0001-06-15', -6)).to.equal('0001-01-01');
    expect(firstOfMonth(monthNumber('9999-12-01') + 1)).to.equal('9999-12-01');
    expect(dayNumber('2026-02-30')).to.be.NaN;
  });

  it('clamp the day in short months and know leap days', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addMonths('1900-01-30', 1)).to.equal('1900-02-28');
    expect(addMonths('2000-01-30', 1)).to.equal('2000-02-29');
  });

  it('find the next weekday within a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 7 }), (number, weekday) => {
        const found = nextWeekday(dayOf(number), weekday);
        expect(weekdayOf(found)).to.equal(weekday);
        expect(dayNumber(found) - number).to.be.within(0, 6);
      }),
    );
  });
});
