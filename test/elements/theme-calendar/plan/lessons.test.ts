import { expect } from '@open-wc/testing';
import { editorIsThere, open, planOnDisk } from './coach.js';

describe('lessons in the plan', () => {
  before(editorIsThere);

  it('are chosen, swapped between meetings, and given back to the usual order', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.waitsFor('Tuesday, March 3: Saying hello');
    await coach.presses('Change: Lesson of Tuesday, March 10');
    await coach.chooses('Names and faces');
    await coach.keeps();
    expect(coach.sees).to.contain('Lesson on Tuesday, March 10: Names and faces.');
    await coach.presses('Change: Lesson of Tuesday, March 3');
    await coach.chooses('Tuesday, March 10: Names and faces');
    await coach.keeps();
    await coach.waitsFor('Tuesday, March 3: Names and faces');
    const lessons = async () => (await planOnDisk(coach.id))?.edits.map(({ at, value }) => [at, value]);
    expect(await lessons()).to.deep.equal([
      ['2026-03-03', 'names-and-faces'],
      ['2026-03-10', 'saying-hello'],
    ]);
    await coach.presses('Change: Lesson of Tuesday, March 3');
    await coach.chooses('The usual one');
    await coach.keeps();
    expect(await lessons()).to.deep.equal([['2026-03-10', 'saying-hello']]);
  });
});
