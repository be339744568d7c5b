import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  firstRank,
  inOrder,
  moveTo,
  rankBetween,
  rankGap,
  rankLimit,
  renumber,
  type Ranked,
} from '../../../src/domain/goal/order.js';

const rank = fc.integer({ min: -rankLimit, max: rankLimit });
const list = fc.uniqueArray(fc.record({ id: fc.uuid(), rank }), { maxLength: 30, selector: ({ id }) => id });

const apply = (items: readonly Ranked[], changes: readonly Ranked[]): string[] =>
  inOrder(items.map((item) => changes.find(({ id }) => id === item.id) ?? item)).map(({ id }) => id);

describe('the order of goals', () => {
  it('finds a whole number strictly between two ranks, or none', () => {
    fc.assert(
      fc.property(rank, rank, (a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        const between = rankBetween(before, after);
        if (after - before < 2) expect(between).to.equal(undefined);
        else {
          expect(Number.isSafeInteger(between)).to.equal(true);
          expect(between).to.be.above(before).and.below(after);
        }
      }),
    );
  });

  it('goes beyond an end by a gap, and never beyond the limit', () => {
    expect(rankBetween(undefined, undefined)).to.equal(0);
    expect(rankBetween(5, undefined)).to.equal(5 + rankGap);
    expect(rankBetween(undefined, 5)).to.equal(5 - rankGap);
    expect(rankBetween(rankLimit, undefined)).to.equal(undefined);
    expect(rankBetween(undefined, -rankLimit)).to.equal(undefined);
  });

  it('puts the moved goal at its place and leaves the others in their order', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.integer({ min: -2, max: 32 }), (items, pick, place) => {
        fc.pre(items.length > 0);
        const ordered = inOrder(items);
        const moved = ordered[pick % ordered.length];
        if (!moved) return;
        const expected = ordered.filter((item) => item !== moved).map(({ id }) => id);
        expected.splice(Math.max(0, Math.min(items.length - 1, place)), 0, moved.id);
        expect(apply(items, moveTo(ordered, moved.id, place))).to.deep.equal(expected);
      }),
    );
  });

  it('changes one rank, and all only when the gap has run out', () => {
    const items = renumber(['a', 'b', 'c']);
    expect(moveTo(items, 'c', 1)).to.deep.equal([{ id: 'c', rank: rankGap / 2 }]);
    const tight = [
      { id: 'a', rank: 1 },
      { id: 'b', rank: 2 },
      { id: 'c', rank: 3 },
    ];
    expect(moveTo(tight, 'c', 1)).to.deep.equal(renumber(['a', 'c', 'b']));
  });

  it('survives a thousand moves into the same place', () => {
    let items: Ranked[] = renumber(['a', 'b', 'c', 'd']);
    for (let turn = 0; turn < 1000; turn++) {
      const last = items[items.length - 1]?.id ?? '';
      const changes = moveTo(items, last, 1);
      items = inOrder(items.map((item) => changes.find(({ id }) => id === item.id) ?? item));
      expect(items[1]?.id).to.equal(last);
    }
    for (const item of items) expect(Math.abs(item.rank)).to.be.at.most(rankLimit);
  });

  it('does nothing for an unknown goal or the same place', () => {
    const items = renumber(['a', 'b']);
    expect(moveTo(items, 'x', 0)).to.deep.equal([]);
    expect(moveTo(items, 'a', 0)).to.deep.equal([]);
    expect(moveTo(items, 'a', -5)).to.deep.equal([]);
  });

  it('orders the same rank by id in every tab, and puts a new goal first', () => {
    const same = [
      { id: 'b', rank: 1 },
      { id: 'a', rank: 1 },
    ];
    expect(inOrder(same).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(firstRank(same)).to.be.below(1);
    expect(firstRank([])).to.equal(0);
    expect(firstRank([{ id: 'a', rank: -rankLimit }])).to.equal(-rankLimit);
  });
});
