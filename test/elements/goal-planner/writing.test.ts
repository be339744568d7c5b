import { expect } from '@open-wc/testing';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { focused, until } from '../../helpers/shadow.js';
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

describe('writing a goal', () => {
  let program: string;
  let person: Person;

  before(laterViewsAreThere);
  beforeEach(async () => {
    program = newProgram();
    person = await openPlanner(program);
  });
  afterEach(() => chooseLanguage(''));

  it('goes through every step to one page, and finds it again after a reload', async () => {
    const saved: string[] = [];
    person.planner.addEventListener('iml-goal-planner-saved', (event) =>
      saved.push(JSON.stringify(event.detail)),
    );
    await person.presses('Add a goal');
    await person.writes('What does the life you want look like?', 'People who are glad to see me');
    await person.writes('What are you willing to change to get there?', 'Say yes once a week');
    await person.presses('Next: my goal');
    expect(person.sees).to.contain('Step 2 of 5').and.to.contain('People who are glad to see me');
    await person.writes('What do you want?', 'Game night on Saturday 🎲 שבת');
    await person.chooses('It is mine');
    await person.chooses('My own word');
    await person.writes('Your own word for it', 'Laughing');
    await person.presses('Next: why it matters');
    await person.writes('Why does this matter to you?', 'I miss laughing');
    await person.chooses('5', 0);
    await person.waitsFor('Why a 5, and not lower?');
    await person.writes('What do you have going for you?', 'I know two people');
    await person.writes('What would raise it by one?', 'A ride');
    await person.presses('Next: small steps');
    await person.presses('Add a step');
    await person.writes('What will you do?', 'Ask when it starts');
    await person.writes('Who can help?', 'My partner');
    await person.writes('By when?', '2999-12-31');
    await person.presses('Next: what if');
    await person.writes('What could get in the way?', 'Rain');
    await person.writes('What will you do if it happens?', 'Ask for a ride');
    await person.presses('Next: see it all');
    const page = [
      'Game night on Saturday 🎲 שבת',
      'It is mine',
      'Laughing',
      'I miss laughing',
      '5 out of 10',
      'I know two people',
      'A ride',
      'Ask when it starts',
      'My partner',
      'December 31, 2999',
      'Rain',
      'Ask for a ride',
    ];
    for (const words of page) expect(person.sees).to.contain(words);
    await person.isSaved();
    await until(() => saved.length === 5, 'one event for each kept step');
    expect(saved.join('')).not.to.contain('laughing');
    person = await reopen(person);
    await person.waitsFor('All my goals');
    for (const words of page) expect(person.sees).to.contain(words);
    await person.presses('All my goals');
    expect(person.goals).to.deep.equal(['Game night on Saturday 🎲 שבת']);
    expect(person.listed).to.contain('Ask when it starts');
    expect(person.sees).to.contain('People who are glad to see me');
    const { goals, drafts } = await onDisk(program);
    expect(goals).to.have.length(1);
    expect(drafts).to.deep.equal([]);
  });

  it('starts a later goal at its own words, with the life I want in small', async () => {
    await person.presses('Add a goal');
    await person.writes('What does the life you want look like?', 'Quiet mornings');
    await person.presses('Next: my goal');
    await person.writes('What do you want?', 'First');
    await person.presses('Stop for today');
    await person.presses('Add a goal');
    await person.waitsFor('Step 2 of 5');
    expect(person.sees).to.contain('Quiet mornings');
  });

  it('comes back to the same step with the same words after a reload', async () => {
    await person.presses('Add a goal');
    await person.presses('Skip this');
    await person.writes('What do you want?', 'Bake bread');
    await person.presses('Next: why it matters');
    await person.writes('Why does this matter to you?', 'It smells like home');
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.why === 'It smells like home', 'the draft');
    person = await reopen(person);
    await person.waitsFor('Step 3 of 5');
    expect(person.field('Why does this matter to you?').value).to.equal('It smells like home');
    await person.presses('Back');
    expect(person.field('What do you want?').value).to.equal('Bake bread');
  });

  it('offers words that were typed in a tab that is gone, and never takes those of a lively tab', async () => {
    const kit = await kitOf(program);
    await kit.drafts.keep('goal', 'gone', {
      ...(await import('../../../src/domain/goal/goal.js')).emptyGoal,
      want: 'Sing',
    });
    await kit.close();
    await person.waitsFor('You were writing this');
    expect(person.sees).to.contain('Sing');
    await person.presses('Keep going');
    expect(person.field('What do you want?').value).to.equal('Sing');
    await person.presses('Stop for today');
    await person.waitsFor('Add a goal');
    await until(() => person.goals.join() === 'Sing', 'the goal in the list');
    expect(person.sees).not.to.contain('You were writing this');
  });

  it('erases found words only with a way back', async () => {
    const kit = await kitOf(program);
    await kit.drafts.keep('goal', 'gone', { ...emptyGoal, want: 'Sing' });
    await kit.close();
    await person.waitsFor('You were writing this');
    await person.presses('Erase');
    await person.waitsWithout('You were writing this');
    await person.presses('Undo');
    await person.waitsFor('You were writing this');
  });

  it('asks kindly before it keeps a goal without words', async () => {
    await person.presses('Add a goal');
    await person.presses('Skip this');
    await person.writes('What do you want?', ' \n\t');
    for (let step = 0; step < 4; step++) await person.presses('Skip this');
    await person.waitsFor('There are no words here yet');
    expect((await onDisk(program)).goals).to.deep.equal([]);
    await person.presses('Write a few words');
    await person.writes('What do you want?', 'A walk');
    for (let step = 0; step < 4; step++) await person.presses('Skip this');
    await person.waitsFor('Here is your goal on one page');
    await person.presses('All my goals');
    await until(() => person.goals.join() === 'A walk', 'the goal in the list');
  });

  it('keeps a goal without words when the person wants that, or lets it go', async () => {
    await person.presses('Add a goal');
    for (let step = 0; step < 5; step++) await person.presses('Skip this');
    await person.presses('Keep it as it is');
    await person.waitsFor('A goal without words yet');
    await person.presses('All my goals');
    await until(() => person.goals.length === 1, 'the goal in the list');
    await person.presses('Add a goal');
    for (let step = 0; step < 5; step++)
      if (!person.sees.includes('no words')) await person.presses('Skip this');
    await person.presses('Do not keep it');
    await person.waitsFor('Add a goal');
    expect(person.goals).to.have.length(1);
  });

  it('says at the field that 100,000 letters are too many, and loses none of them', async () => {
    const long = 'word '.repeat(20_000);
    await person.presses('Add a goal');
    await person.presses('Skip this');
    await person.writes('What do you want?', long);
    await person.presses('Next: why it matters');
    expect(person.sees).to.contain('Step 2 of 5').and.to.contain('Nothing is lost');
    expect(focused()).to.equal(person.field('What do you want?'));
    expect(person.field('What do you want?').getAttribute('aria-invalid')).to.equal('true');
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.want.length === 100_000, 'the draft');
    person = await reopen(person);
    await person.waitsFor('Step 2 of 5');
    expect(person.field('What do you want?').value).to.have.length(100_000);
    await person.presses('Skip this');
    for (let step = 0; step < 3; step++) await person.presses('Skip this');
    await person.waitsFor('Step 2 of 5');
    await person.writes('What do you want?', 'Short');
    for (let step = 0; step < 4; step++) await person.presses('Skip this');
    await person.waitsFor('Here is your goal on one page');
    await untilOnDisk(program, ({ goals }) => goals[0]?.body.want === 'Short', 'kept');
  });

  it('cleans halves of letters and control marks when it keeps them, and runs nothing', async () => {
    const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>\uD800\u0000 ${1}';
    await person.addsGoal(hostile);
    expect(person.goals).to.deep.equal([
      '<img src=x onerror="window.ran=1"><script>window.ran=1</script>\uFFFD ${1}',
    ]);
    expect((window as { ran?: unknown }).ran).to.equal(undefined);
    expect(person.planner.shadowRoot?.querySelector('script, img')).to.equal(null);
  });

  it('says gently that a day has passed, and keeps it', async () => {
    await person.addsGoal('Paint');
    await person.presses('Paint');
    await person.presses('Add: Small steps');
    await person.presses('Add a step');
    await person.writes('What will you do?', 'Buy paint');
    await person.writes('By when?', '2020-01-02');
    await person.waitsFor('This day has passed. Keep it, or pick another?');
    await person.presses('Done');
    await person.waitsFor('January 2, 2020');
  });

  it('removes a step with a way back, and moves steps with the focus on the button', async () => {
    await person.addsGoal('Paint');
    await person.presses('Paint');
    await person.presses('Add: Small steps');
    for (const [at, what] of ['Brush', 'Paint', 'Wall'].entries()) {
      await person.presses(at === 0 ? 'Add a step' : 'Add another step');
      await person.writes('What will you do?', what, at);
    }
    await person.presses('Move down', 0);
    expect([0, 1, 2].map((nth) => person.field('What will you do?', nth).value)).to.deep.equal([
      'Paint',
      'Brush',
      'Wall',
    ]);
    expect(focused()?.textContent?.trim()).to.equal('Move down');
    await person.presses('Remove', 1);
    expect(person.sees).to.contain('Step removed.');
    await person.presses('Undo');
    expect(person.field('What will you do?', 1).value).to.equal('Brush');
    await person.presses('Done');
    await person.waitsFor('Wall');
  });

  it('leaves a part as it was, with a way back', async () => {
    await person.addsGoal('Paint');
    await person.presses('Paint');
    await person.presses('Add: Why it matters');
    await person.writes('Why does this matter to you?', 'Colour helps');
    await person.presses('Leave it as it was');
    await person.waitsFor('Your changes were put away');
    expect(person.sees).not.to.contain('Colour helps');
    await person.presses('Undo');
    expect(person.field('Why does this matter to you?').value).to.equal('Colour helps');
    await person.presses('Done');
    await person.waitsFor('Colour helps');
  });

  it('takes everything from the screen when it is erased, and writes none of it again', async () => {
    await person.addsGoal('Paint');
    await person.presses('Paint');
    await person.presses('Add: Why it matters');
    await person.writes('Why does this matter to you?', 'Colour helps');
    await untilOnDisk(program, ({ drafts }) => drafts.length === 1, 'the draft');
    await person.presses('I am done');
    await person.presses('Erase everything here');
    await person.waitsFor('What would you like more of?');
    expect(person.planner.shadowRoot?.querySelector('textarea')).to.equal(null);
    expect(person.goals).to.deep.equal([]);
    window.dispatchEvent(new Event('pagehide'));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const { goals, drafts } = await onDisk(program);
    expect([...goals, ...drafts]).to.deep.equal([]);
  });

  it('speaks Spanish on the way, with the words still there', async () => {
    await person.presses('Add a goal');
    await person.presses('Skip this');
    await person.writes('What do you want?', 'Pan dulce');
    await person.presses('Español');
    await person.waitsFor('Paso 2 de 5');
    expect(person.field('¿Qué quiere usted?').value).to.equal('Pan dulce');
  });
});
