import { expect } from '@open-wc/testing';
import { moveToTell } from '../../../src/domain/program-year/move.js';

const here = 'https://old.example';
const movingTo = 'https://new.example/forms';

describe('a move to a new site', () => {
  it('is told from 60 days before its day, and still after it', () => {
    const on = (today: string) => moveToTell({ movingTo, movingOn: '2026-06-01' }, today, here);
    expect(on('2026-04-01')).to.be.undefined;
    expect(on('2026-04-02')).to.deep.equal({ to: movingTo, on: '2026-06-01', hasMoved: false });
    expect(on('2026-05-31')?.hasMoved).to.be.false;
    expect(on('2026-06-01')?.hasMoved).to.be.true;
    expect(on('2027-01-01')?.hasMoved).to.be.true;
  });

  it('is told at once where no day is named', () => {
    expect(moveToTell({ movingTo }, '2026-01-01', here)).to.deep.equal({ to: movingTo, hasMoved: false });
  });

  it('is not told where nothing moves: on the new site itself, within one site, without an address', () => {
    const movingOn = '2026-06-01';
    expect(moveToTell({ movingTo, movingOn }, movingOn, 'https://new.example')).to.be.undefined;
    expect(moveToTell({ movingTo: `${here}/other`, movingOn }, movingOn, here)).to.be.undefined;
    expect(moveToTell({ movingOn }, movingOn, here)).to.be.undefined;
    // A browser keeps things by the whole origin: http and https, or another port, are other stores.
    expect(moveToTell({ movingTo: 'https://old.example:8443/' }, movingOn, here)).not.to.be.undefined;
  });
});
