import { expect } from '@open-wc/testing';
import { emptyGoal, type GoalBody } from '../../../src/domain/goal/goal.js';
import { goalToShare } from '../../../src/domain/goal/share.js';

const goal: GoalBody = {
  ...emptyGoal,
  want: 'One friend to call on Sundays',
  whose: 'someone-else',
  area: 'own',
  ownArea: 'Sundays',
  why: ' ',
  importance: { value: 0, why: '', raise: '' },
  steps: [{ id: 'step-1', what: 'Say hello', helper: '', by: '2026-03-10' }],
  reviews: [{ id: 'review-1', day: '2026-03-12', changed: '', decision: 'keep-going' }],
  rank: 12,
};

describe('what of a goal goes to a coach', () => {
  it('is every answer that was given, without ids and places', () => {
    expect(goalToShare(goal, ['whose'])).to.deep.equal({
      want: 'One friend to call on Sundays',
      whose: 'someone-else',
      area: 'own',
      ownArea: 'Sundays',
      importance: { value: 0 },
      steps: [{ what: 'Say hello', by: '2026-03-10' }],
      state: 'going',
      reviews: [{ day: '2026-03-12', decision: 'keep-going' }],
    });
  });

  it('leaves out that someone else picked it, unless that is ticked', () => {
    expect(goalToShare(goal)).not.to.have.property('whose');
    expect(goalToShare(goal, ['why'])).not.to.have.property('whose');
    expect(goalToShare({ ...goal, whose: 'mine' })).to.have.property('whose', 'mine');
  });

  it('leaves out an own word that belongs to no area any more', () => {
    expect(goalToShare({ ...goal, area: 'home' })).not.to.have.property('ownArea');
  });

  it('of an empty goal is next to nothing', () => {
    expect(goalToShare(emptyGoal)).to.deep.equal({ want: '', state: 'going' });
  });
});
