import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emptyGoal, type GoalBody } from '../../../src/domain/goal/goal.js';
import { renumber } from '../../../src/domain/goal/order.js';
import { all, focused, shadow, until } from '../../helpers/shadow.js';
import {
  laterViewsAreThere,
  newProgram,
  onDisk,
  openPlanner,
  reopen,
  untilOnDisk,
  type Person,
} from './person.js';
import { kitOf } from '../../helpers/program.js';

const goal = (want: string, more: Partial<GoalBody> = {}): GoalBody => ({ ...emptyGoal, want, ...more });

/** Goals that were written before, in this order. */
async function written(program: string, goals: readonly GoalBody[]): Promise<readonly string[]> {
  const kit = await kitOf(program);
  await kit.keeping.justMe();
  const ranks = renumber(goals.map((_, at) => String(at)));
  const saved = await kit.records.saveAll(
    'goal',
    goals.map((body, at) => ({ body: { ...body, rank: ranks[at]?.rank ?? 0 } })),
  );
  await kit.close();
  return saved.map(({ id }) => id);
}

describe('goals that are there', () => {
  let program: string;
  let person: Person;

  const open = async (...goals: readonly GoalBody[]) => {
    const ids = await written(program, goals);
    person = await openPlanner(program);
    await until(() => person.goals.length === Math.min(goals.length, 50), 'the list');
    return ids;
  };

  before(laterViewsAreThere);
  beforeEach(() => {
    program = newProgram();
  });

  it('stand in the person’s own order and move by buttons, with the focus on them', async () => {
    await open(goal('A'), goal('B'), goal('C'));
    expect(person.goals).to.deep.equal(['A', 'B', 'C']);
    await person.presses('Change the order');
    const down = person.buttons('Move down')[0];
    down?.focus();
    down?.click();
    down?.click();
    await until(() => person.goals.join('') === 'BCA', 'the new order');
    await person.waitsFor('Now number 3 of 3.');
    expect(focused()?.textContent?.trim()).to.equal('Move up');
    await untilOnDisk(
      program,
      ({ goals }) =>
        [...goals]
          .sort((a, b) => a.body.rank - b.body.rank)
          .map(({ body }) => body.want)
          .join('') === 'BCA',
      'the order',
    );
    expect((await onDisk(program)).goals.some(({ conflict }) => conflict)).to.equal(false);
  });

  it('show where they stand, and can be filtered once some are not going', async () => {
    await open(goal('A'), goal('B', { state: 'paused' }), goal('C', { state: 'reached' }));
    await person.presses('Paused');
    expect(person.goals).to.deep.equal(['B']);
    await person.presses('All');
    expect(person.goals).to.deep.equal(['A', 'B', 'C']);
  });

  it('stay quick when there are five hundred, fifty at a time', async () => {
    const many = Array.from({ length: 500 }, (_, at) => goal(`Goal ${at}`, { why: 'words '.repeat(50) }));
    await open(...many);
    expect(person.goals).to.have.length(50);
    await person.presses('Show more goals (450)');
    expect(person.goals).to.have.length(100);
    expect(focused()?.textContent?.trim()).to.equal('Goal 50');
    await person.presses('Goal 3');
    await person.presses('Add: Small steps');
    await person.presses('Add a step');
    const field = person.field('What will you do?');
    const start = performance.now();
    for (let letter = 0; letter < 20; letter++) {
      field.value += 'x';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await person.planner.updateComplete;
    }
    expect((performance.now() - start) / 20, 'milliseconds for a letter').to.be.below(16);
  });

  it('are ticked, step by step, twice in a row without a conflict', async () => {
    await open(
      goal('Paint', {
        steps: [
          { id: 'a', what: 'Buy paint', helper: 'Sister' },
          { id: 'b', what: 'Find a wall', helper: '' },
        ],
      }),
    );
    await person.presses('Paint');
    await person.chooses('Buy paint');
    await person.chooses('Find a wall');
    await untilOnDisk(
      program,
      ({ goals }) => goals[0]?.body.steps.every(({ done }) => done) === true,
      'both ticks',
    );
    expect((await onDisk(program)).goals[0]?.conflict).to.equal(undefined);
    expect(person.sees).to.contain('With help from: Sister').and.to.contain('Done on');
    await person.chooses('Buy paint');
    await untilOnDisk(program, ({ goals }) => goals[0]?.body.steps[0]?.done === undefined, 'opened again');
  });

  it('are looked back at: paused, picked up again, reached, quietly', async () => {
    await open(goal('Sing'));
    await person.presses('Sing');
    await person.presses('Look back: what changed?');
    await person.writes('What changed?', 'My throat was sore');
    await person.chooses('I pause for now');
    await person.presses('Done');
    await person.waitsFor('Resting is fine');
    expect(person.sees).to.contain('My throat was sore').and.to.contain('Paused');
    await person.presses('Go on with this goal');
    await person.waitsFor('Going');
    await person.presses('Look back: what changed?');
    await person.chooses('I reached it');
    await person.presses('Done');
    await person.waitsFor('Take a moment with that');
    await untilOnDisk(program, ({ goals }) => goals[0]?.body.state === 'reached', 'reached');
    expect((await onDisk(program)).goals[0]?.body.reviews).to.have.length(2);
  });

  it('keep a look back over a reload, and let it go without a trace', async () => {
    await open(goal('Sing'));
    await person.presses('Sing');
    await person.presses('Look back: what changed?');
    await person.writes('What changed?', 'I sang once');
    await untilOnDisk(
      program,
      ({ drafts }) => drafts[0]?.value.reviews[0]?.changed === 'I sang once',
      'the draft',
    );
    person = await reopen(person);
    await person.waitsFor('Looking back');
    expect(person.field('What changed?').value).to.equal('I sang once');
    await person.presses('Leave it as it was');
    await untilOnDisk(program, ({ drafts }) => drafts.length === 0, 'no draft');
    expect((await onDisk(program)).goals[0]?.body.reviews).to.deep.equal([]);
  });

  it('go on to their words when the person changes them', async () => {
    await open(goal('Sing'));
    await person.presses('Sing');
    await person.presses('Look back: what changed?');
    await person.chooses('I change my goal');
    await person.presses('Done');
    await person.writes('What do you want?', 'Sing in a choir');
    await person.presses('Done');
    await untilOnDisk(program, ({ goals }) => goals[0]?.body.want === 'Sing in a choir', 'the new words');
  });

  it('are deleted with a way back, then by the trash, then for good', async () => {
    const removed: string[] = [];
    const [id] = await open(goal('Sing'));
    person.planner.addEventListener('iml-goal-planner-removed', (event) => removed.push(event.detail.id));
    await person.presses('Sing');
    await person.presses('Delete this goal');
    await person.waitsFor('Goal deleted.');
    expect(removed).to.deep.equal([id]);
    await person.presses('Undo');
    await until(() => person.goals.length === 1, 'it is back');
    await person.presses('Sing');
    await person.presses('Delete this goal');
    await person.presses('Deleted goals');
    await person.waitsFor('Put back');
    await person.presses('Put back');
    await person.waitsFor('The trash is empty');
    await until(() => focused()?.textContent === 'It is back.', 'it is said, and the focus is there');
    expect(focused()?.checkVisibility()).to.be.true;
    await person.presses('All my goals');
    await person.presses('Sing');
    await person.presses('Delete this goal');
    await person.presses('Deleted goals');
    await person.presses('Delete for good now');
    await person.waitsFor('It cannot come back');
    await person.presses('Delete for good now');
    await person.waitsFor('The trash is empty');
    await until(
      () => focused()?.textContent === 'It is gone for good.',
      'it is said, and the focus is there',
    );
    await person.presses('All my goals');
    expect(person.sees).not.to.include('It is gone for good.');
    expect((await onDisk(program)).goals).to.deep.equal([]);
  });

  it('keep both texts of two tabs, and past versions to go back to', async () => {
    const [id = ''] = await open(goal('Sing'));
    await person.presses('Sing');
    await person.presses('Change: What do you want?');
    const other = await kitOf(program);
    const now = await other.records.one('goal', id).read();
    await person.writes('What do you want?', 'Sing here');
    await other.records.save('goal', {
      id,
      body: goal('Sing there'),
      ...(now ? { base: now.revision } : {}),
    });
    await other.close();
    await person.presses('Done');
    await person.waitsFor('Also changed in another tab. Both are kept.');
    await person.presses('See the other text');
    await person.waitsFor('Two texts');
    const texts = shadow(person.planner).querySelector('.records')?.textContent ?? '';
    expect(texts).to.contain('Sing there');
    const list = all(person.planner, '.record');
    const lost = list.findIndex((entry) => entry.textContent.includes('Sing there'));
    await person.presses('Use this text again', lost);
    await untilOnDisk(
      program,
      ({ goals }) => goals[0]?.body.want === 'Sing there',
      'the text of the other tab',
    );
    await person.presses('Undo');
    await untilOnDisk(program, ({ goals }) => goals[0]?.body.want === 'Sing here', 'this tab’s text');
  });

  it('print alone, under a neutral title, with the crisis line', async () => {
    await open(goal('Sing', { why: 'It lifts me' }));
    const before = { title: document.title, sheets: [...document.adoptedStyleSheets] };
    const { print } = window;
    let paper = '';
    window.print = () => {
      const sheet = document.querySelector('[data-iml-sheet]');
      paper = `${document.title}|${sheet?.shadowRoot?.textContent ?? ''}`;
    };
    try {
      await person.presses('Sing');
      await person.presses('Print');
      await person.waitsFor('only this sheet goes on the paper');
      await person.presses('Print');
      expect(paper).to.match(/^Worksheet\|/);
      expect(paper).to.contain('It lifts me').and.to.contain('Call or text 988');
      window.dispatchEvent(new Event('afterprint'));
      expect(document.title).to.equal(before.title);
      expect(document.querySelector('[data-iml-sheet]')).to.equal(null);
      expect([...document.adoptedStyleSheets]).to.deep.equal(before.sheets);
      await person.presses('Back to my goal');
      await person.presses('All my goals');
      await person.presses('Print a blank page');
      await person.waitsFor('A blank page to write on');
      await person.presses('Print');
      expect(paper).to.contain('Who can help?').and.not.to.contain('Sing');
      window.dispatchEvent(new Event('afterprint'));
    } finally {
      window.print = print;
    }
  });

  it('can be written and kept by keyboard alone', async () => {
    person = await openPlanner(program);
    shadow(person.planner).getElementById('add')?.focus();
    await sendKeys({ press: 'Enter' });
    await person.waitsFor('Step 1 of 5');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Quiet mornings' });
    const pressNext = async (label: string) => {
      for (let turn = 0; turn < 40 && focused()?.textContent?.trim() !== label; turn++)
        await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
    };
    await pressNext('Next: my goal');
    await person.waitsFor('Step 2 of 5');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'A walk' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await pressNext('Stop for today');
    await until(() => person.goals.join() === 'A walk', 'the goal in the list');
    await untilOnDisk(program, ({ goals }) => goals[0]?.body.whose === 'mine', 'kept');
  });
});

describe('a page that changes its program', () => {
  before(laterViewsAreThere);

  it('never carries words from one program into another', async () => {
    const [one, other] = [newProgram(), newProgram()];
    const person = await openPlanner(one);
    await person.addsGoal('Paint');
    await person.presses('Paint');
    await person.presses('Change: What do you want?');
    await person.writes('What do you want?', 'Paint the wall');
    await untilOnDisk(one, ({ drafts }) => drafts.length === 1, 'the draft');
    person.planner.closest('iml-program')?.setAttribute('program-id', other);
    await person.waitsFor('What would you like more of?');
    window.dispatchEvent(new Event('pagehide'));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const { goals, drafts } = await onDisk(other);
    expect([...goals, ...drafts]).to.deep.equal([]);
    expect((await onDisk(one)).drafts[0]?.value.want).to.equal('Paint the wall');
  });
});
