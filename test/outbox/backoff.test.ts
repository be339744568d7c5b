import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readRetryAfter, waitAfter, waitsOnline } from '../../src/outbox/backoff.js';

describe('backoff', () => {
  it('waits between 5 s and a bound that doubles up to 1 h, without limit of tries', () => {
    expect(waitAfter(1, 0)).to.equal(5_000);
    expect(waitAfter(1, 0.999999)).to.be.closeTo(10_000, 1);
    expect(waitAfter(2, 0.999999)).to.be.closeTo(20_000, 1);
    expect(waitAfter(10_000, 0.999999)).to.be.closeTo(3_600_000, 10);
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (tries, random) => {
          expect(waitAfter(tries, random)).to.be.within(5_000, 3_600_000);
        },
      ),
    );
  });

  it('keeps what the site asked for, between 1 s and 24 h, and spreads those who were told the same', () => {
    expect(waitAfter(1, 0, 120)).to.equal(120_000);
    expect(waitAfter(9, 0, 0)).to.equal(1_000);
    expect(waitAfter(1, 0, 10_000_000)).to.equal(86_400_000);
    expect(waitAfter(1, 0.999999, 1)).to.be.closeTo(6_000, 1);
    expect(waitAfter(1, 0.999999, 120)).to.be.closeTo(150_000, 1);
    expect(waitAfter(1, 0.999999, 86_400)).to.be.closeTo(86_700_000, 1);
  });

  it('spreads who comes back online over 15 s, and a second try over 30 s more', () => {
    expect(waitsOnline(() => 0)).to.deep.equal([500, 15_000]);
    const [first = 0, second = 0] = waitsOnline(() => 0.999999);
    expect(first).to.be.closeTo(15_000, 1);
    expect(second).to.be.closeTo(45_000, 1);
  });

  it('reads Retry-After as seconds and as a date, by the clock of the site where it tells it', () => {
    const now = Date.parse('2026-03-01T10:00:00Z');
    expect(readRetryAfter('120', null, now)).to.equal(120);
    expect(readRetryAfter('Sun, 01 Mar 2026 10:05:00 GMT', null, now)).to.equal(300);
    const siteClock = 'Sun, 01 Mar 2026 10:04:00 GMT';
    expect(readRetryAfter('Sun, 01 Mar 2026 10:05:00 GMT', siteClock, now)).to.equal(60);
    expect(readRetryAfter('Sun, 01 Mar 2026 09:00:00 GMT', null, now)).to.equal(0);
  });

  it('hears nothing in a Retry-After that says nothing', () => {
    for (const text of [null, '', 'soon', '-5', '1.5', '12 hours', '2026-03-01', '99999999999999999']) {
      expect(readRetryAfter(text, null, 0), String(text)).to.equal(undefined);
    }
  });
});
