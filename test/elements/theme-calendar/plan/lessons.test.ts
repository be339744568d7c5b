import { expect } from '@open-wc/testing';
import { all, find } from '../../../helpers/shadow.js';
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

  it('move with a swap where a coach wrote one of them', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Lesson of Tuesday, March 10');
    await coach.chooses('Write your own');
    await coach.writes('Name of the lesson (English)', 'Our walk');
    await coach.keeps();
    await coach.presses('Change: Lesson of Tuesday, March 3');
    await coach.chooses('Tuesday, March 10: Our walk');
    await coach.keeps();
    await coach.waitsFor('Tuesday, March 3: Our walk');
    await coach.waitsFor('Tuesday, March 10: Saying hello');
    const edits = (await planOnDisk(coach.id))?.edits.map(({ kind, at, value }) => [kind, at, value]);
    expect(edits).to.deep.equal([
      [
        'own-lesson',
        '2026-03-03',
        { meeting: '2026-03-03', title: { '': 'Our walk' }, steps: [], questions: [] },
      ],
      ['lesson', '2026-03-10', 'saying-hello'],
    ]);
  });

  it('move by a press to the meeting before or after, with the way back', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.waitsFor('Tuesday, March 3: Saying hello');
    const names = (): readonly string[] =>
      all(coach.element, '.plan-rows p').flatMap(({ textContent }) => /: (.+)$/.exec(textContent)?.[1] ?? []);
    const before = names();
    const press = async (label: string) => {
      find(coach.element, `[aria-label="${label}"]`).click();
      await coach.element.updateComplete;
    };
    expect(all(coach.element, '[aria-label="One meeting earlier: lesson of Tuesday, March 3"]')).to.be.empty;
    await press('One meeting later: lesson of Tuesday, March 3');
    await coach.waitsFor('Tuesday, March 10: Saying hello');
    const [first = '', second = '', ...others] = before;
    expect(names()).to.deep.equal([second, first, ...others]);
    expect(coach.element.shadowRoot?.activeElement?.id).to.equal('down-2026-03-10');
    await coach.presses('Undo');
    await coach.waitsFor('Tuesday, March 3: Saying hello');
    expect(names()).to.deep.equal(before);
  });
});
