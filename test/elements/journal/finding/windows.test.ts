import { expect } from '@open-wc/testing';
import {
  mostShown,
  newer,
  newWindow,
  older,
  pageSize,
  tooMany,
} from '../../../../src/elements/journal/finding/windows.js';

describe('the pages of a month', () => {
  it('grow to what fits and then move on', () => {
    let window = newWindow;
    for (let press = 0; press < 3; press++) window = older(window);
    expect(window).to.deep.equal({ first: 0, pages: mostShown / pageSize });
    window = older(window);
    expect(window).to.deep.equal({ first: 1, pages: mostShown / pageSize });
    expect(newer(window)).to.deep.equal({ first: 0, pages: mostShown / pageSize });
    expect(newer(newer(window))).to.deep.equal({ first: 0, pages: mostShown / pageSize });
  });
});

describe('months that must close', () => {
  const open = (...shown: number[]) => shown.map((count, at) => ({ month: `m${at}`, shown: count }));

  it('are none while everything fits', () => {
    expect(tooMany(open(50, 100, 50), 'm0')).to.deep.equal([]);
  });

  it('are the farthest from where the person is, as few as needed', () => {
    expect(tooMany(open(50, 50, 50, 50, 50), 'm4')).to.deep.equal(['m0']);
    expect(tooMany(open(50, 50, 50, 50, 50), 'm0')).to.deep.equal(['m4']);
    expect(tooMany(open(50, 1, 150, 1, 60), 'm2')).to.include.members(['m0']);
  });

  it('are never the one where the person is', () => {
    expect(tooMany(open(10, 200, 10), 'm1')).to.deep.equal(['m0', 'm2']);
    expect(tooMany(open(200), 'm0')).to.deep.equal([]);
  });
});
