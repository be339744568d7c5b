import { expect } from '@open-wc/testing';
import { sharingState } from '../../src/outbox/sharing-state.js';
import type { ParcelRow } from '../../src/storage/types.js';

const revision = { number: 1, tag: 'a' };
let order = 0;

const row = (state: string, content: object = {}): ParcelRow => ({
  id: `p${++order}`,
  record: 'r',
  state,
  order,
  updatedAt: '2026-03-03T10:00:00.000Z',
  content:
    state === 'given'
      ? { given: { at: 'then', revision } }
      : {
          reference: {},
          revision,
          pressedAt: 'press',
          at: 'at',
          tries: { count: 0, mayBeThere: false, repeats: 0 },
          ...content,
        },
});

const stateOf = (...rows: ParcelRow[]) => sharingState(rows, revision).state;

describe('sharing state', () => {
  it('has words for every row', () => {
    expect(stateOf()).to.equal('private');
    for (const state of ['queued', 'sending', 'unknown']) expect(stateOf(row(state))).to.equal('waiting');
    for (const state of ['paused', 'attention', 'sent', 'asked-back', 'taken-back', 'given']) {
      expect(stateOf(row(state))).to.equal(state);
    }
    expect(stateOf(row('ask-back'))).to.equal('asked-back');
    expect(sharingState([row('attention', { reason: 'group-word' })], undefined)).to.include({
      reason: 'group-word',
    });
  });

  it('says when it was pressed, sent and given', () => {
    expect(sharingState([row('queued')], undefined)).to.include({ since: 'press' });
    expect(sharingState([row('sent')], undefined)).to.include({ at: 'at' });
    expect(sharingState([row('given')], undefined)).to.include({ at: 'then' });
  });

  it('says whether the record changed since it was sent', () => {
    expect(sharingState([row('sent')], revision)).to.include({ changedSince: false });
    expect(sharingState([row('sent')], { number: 2, tag: 'a' })).to.include({ changedSince: true });
    expect(sharingState([row('sent')], { number: 1, tag: 'b' })).to.include({ changedSince: true });
    expect(sharingState([row('sent')], undefined)).to.include({ changedSince: false });
  });

  it('lets the newest parcel speak', () => {
    expect(stateOf(row('sent'), row('queued'))).to.equal('waiting');
    expect(stateOf(row('taken-back'), row('sent'))).to.equal('sent');
    expect(stateOf(row('asked-back'), row('attention'))).to.equal('attention');
  });

  it('says "taken back" only once everything is', () => {
    expect(stateOf(row('asked-back'), row('taken-back'))).to.equal('asked-back');
    expect(stateOf(row('ask-back'), row('taken-back'))).to.equal('asked-back');
    expect(stateOf(row('taken-back'), row('taken-back'))).to.equal('taken-back');
  });

  it('does not let what was given in person hide what the site has', () => {
    expect(stateOf(row('sent'), row('given'))).to.equal('sent');
    expect(stateOf(row('taken-back'), row('given'))).to.equal('given');
    expect(stateOf(row('given'), row('taken-back'))).to.equal('taken-back');
  });

  it('passes over rows that it does not know', () => {
    expect(stateOf(row('from-a-newer-kit'))).to.equal('private');
    expect(stateOf({ ...row('sent'), content: null })).to.equal('private');
  });
});
