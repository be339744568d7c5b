import { expect } from '@open-wc/testing';
import {
  hasNoWords,
  hasPassed,
  planHasNoWords,
  tooLongIn,
  tooLongInPlan,
} from '../../../src/domain/goal/checks.js';
import { emptyGoal, mostReviews, mostSteps, type GoalBody } from '../../../src/domain/goal/goal.js';
import {
  addReview,
  changeReview,
  removeReview,
  settleReview,
  withoutBlankReviews,
} from '../../../src/domain/goal/reviews.js';
import {
  addStep,
  canAddStep,
  changeStep,
  moveStep,
  nextStep,
  removeStep,
  tickStep,
  withoutBlankSteps,
} from '../../../src/domain/goal/steps.js';
import { longText, shortText } from '../../../src/domain/text.js';

const step = (id: string, what = id) => ({ id, what, helper: '' });
const withSteps: GoalBody = { ...emptyGoal, steps: [step('a'), step('b'), step('c')] };
const ids = (goal: GoalBody) => goal.steps.map(({ id }) => id).join('');

describe('small steps', () => {
  it('are added at a place, moved and removed', () => {
    expect(ids(addStep(withSteps, step('d')))).to.equal('abcd');
    expect(ids(addStep(withSteps, step('d'), 1))).to.equal('adbc');
    expect(ids(moveStep(withSteps, 'b', -1))).to.equal('bac');
    expect(ids(moveStep(withSteps, 'b', 1))).to.equal('acb');
    expect(moveStep(withSteps, 'a', -1)).to.equal(withSteps);
    expect(moveStep(withSteps, 'x', 1)).to.equal(withSteps);
    expect(ids(removeStep(withSteps, 'b'))).to.equal('ac');
  });

  it('stop at the limit and say so', () => {
    const full = { ...emptyGoal, steps: Array.from({ length: mostSteps }, (_, at) => step(String(at))) };
    expect(canAddStep(full)).to.equal(false);
    expect(addStep(full, step('one more'))).to.equal(full);
  });

  it('take words and a day, and let the day go again', () => {
    const dated = changeStep(withSteps, 'a', { what: 'Call', by: '2026-03-10' });
    expect(dated.steps[0]).to.deep.equal({ id: 'a', what: 'Call', helper: '', by: '2026-03-10' });
    expect(changeStep(dated, 'a', { by: '' }).steps[0]).to.deep.equal({ id: 'a', what: 'Call', helper: '' });
  });

  it('are ticked on a day; a second tick keeps the first day', () => {
    const once = tickStep(withSteps, 'a', '2026-03-10');
    expect(once.steps[0]?.done).to.equal('2026-03-10');
    expect(tickStep(once, 'a', '2026-03-12').steps[0]?.done).to.equal('2026-03-10');
    expect(tickStep(once, 'a', undefined).steps[0]).to.deep.equal(step('a'));
    expect(nextStep(once)?.id).to.equal('b');
    expect(nextStep(emptyGoal)).to.equal(undefined);
  });

  it('that nobody wrote into are not kept', () => {
    const blank = {
      ...emptyGoal,
      steps: [step('a', ' \n'), step('b', 'Go'), { ...step('c', ''), by: '2026-01-01' }],
    };
    expect(ids(withoutBlankSteps(blank))).to.equal('bc');
    expect(withoutBlankSteps(withSteps)).to.equal(withSteps);
  });
});

describe('looking back', () => {
  const review = { id: 'r', day: '2026-03-10', changed: '' };
  const begun = addReview(emptyGoal, review);

  for (const [decision, state] of [
    ['keep-going', 'going'],
    ['paused', 'paused'],
    ['changed', 'going'],
    ['let-go', 'let-go'],
    ['reached', 'reached'],
  ] as const)
    it(`"${decision}" leaves the goal ${state}`, () => {
      const decided = changeReview({ ...begun, state: 'paused' }, 'r', { changed: 'I went', decision });
      expect(decided.state).to.equal('paused');
      expect(settleReview(decided, 'r').state).to.equal(state);
      expect(decided.reviews[0]).to.deep.equal({ ...review, changed: 'I went', decision });
    });

  it('without a decision leaves the goal where it is', () => {
    const paused: GoalBody = { ...begun, state: 'paused' };
    expect(settleReview(paused, 'r')).to.equal(paused);
    expect(
      changeReview(changeReview(begun, 'r', { decision: 'paused' }), 'r', { decision: undefined }),
    ).to.deep.equal(begun);
  });

  it('with nothing in it is not kept', () => {
    expect(withoutBlankReviews(begun).reviews).to.deep.equal([]);
    expect(withoutBlankReviews(changeReview(begun, 'r', { decision: 'paused' })).reviews).to.have.length(1);
    expect(removeReview(begun, 'r').reviews).to.deep.equal([]);
  });

  it('stops at the limit without losing the old ones', () => {
    const full = {
      ...emptyGoal,
      reviews: Array.from({ length: mostReviews }, (_, at) => ({ ...review, id: String(at) })),
    };
    expect(addReview(full, review)).to.equal(full);
  });
});

describe('what is said kindly', () => {
  it('a goal has no words while only spaces, marks and choices are there', () => {
    expect(hasNoWords(emptyGoal)).to.equal(true);
    expect(hasNoWords({ ...emptyGoal, want: ' \n\u200B\u0000', whose: 'mine' })).to.equal(true);
    expect(hasNoWords({ ...emptyGoal, steps: [step('a', 'Go')] })).to.equal(false);
    expect(hasNoWords({ ...emptyGoal, want: '🙂' })).to.equal(false);
    expect(planHasNoWords({ life: '\t', changes: '' })).to.equal(true);
    expect(planHasNoWords({ life: '', changes: 'x' })).to.equal(false);
  });

  it('names each text that is too long, with its limit', () => {
    const long: GoalBody = {
      ...emptyGoal,
      want: 'x'.repeat(100_000),
      steps: [{ id: 's', what: 'x'.repeat(shortText + 1), helper: '' }],
      reviews: [{ id: 'r', day: '2026-01-01', changed: 'x'.repeat(longText + 1) }],
    };
    expect(tooLongIn(long)).to.deep.equal([
      { field: 'want', limit: longText, length: 100_000 },
      { field: 'steps.s.what', limit: shortText, length: shortText + 1 },
      { field: 'reviews.r.changed', limit: longText, length: longText + 1 },
    ]);
    expect(tooLongIn({ ...emptyGoal, want: `${'x'.repeat(longText)}\u0000` })).to.deep.equal([]);
    expect(tooLongInPlan({ life: 'x'.repeat(longText + 1), changes: '' })).to.have.length(1);
  });

  it('knows a day before today', () => {
    expect(hasPassed('2026-03-09', '2026-03-10')).to.equal(true);
    expect(hasPassed('2026-03-10', '2026-03-10')).to.equal(false);
    expect(hasPassed(undefined, '2026-03-10')).to.equal(false);
  });
});
