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

  it('are written by the coach, with what does not fit told at its field', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Lesson of Tuesday, March 10');
    await coach.chooses('Write your own');
    await coach.presses('Keep this change');
    await coach.waitsFor('Please write a few words here.');
    await coach.writes('Name of the lesson (English)', 'Our walk');
    await coach.writes('Steps, one on each line (English)', 'Put on <script>shoes</script>');
    await coach.presses('Keep this change');
    await coach.waitsFor('for code');
    expect(coach.field('Steps, one on each line (English)').value).to.contain('<script>');
    await coach.writes('Steps, one on each line (English)', 'Put on shoes\n\n Go out ');
    await coach.writes('Steps, one on each line (Spanish)', 'Ponerse zapatos');
    await coach.keeps();
    await coach.waitsFor('Tuesday, March 10: Our walk');
    const value = {
      meeting: '2026-03-10',
      title: { '': 'Our walk' },
      steps: [{ en: 'Put on shoes', es: 'Ponerse zapatos' }, { '': 'Go out' }],
      questions: [],
    };
    expect((await planOnDisk(coach.id))?.edits[0]?.value).to.deep.equal(value);
    await coach.presses('Change: Lesson of Tuesday, March 10');
    expect(coach.field('Steps, one on each line (English)').value).to.equal('Put on shoes\nGo out');
    await coach.chooses('The usual one');
    await coach.presses('Keep this change');
    await coach.waitsFor('You have changed nothing yet.');
  });
});
