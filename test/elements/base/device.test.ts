import { expect, fixture, html } from '@open-wc/testing';
import { navigation } from '../../../src/context/leave.js';
import type { ImlGoalPlanner } from '../../../src/elements/goal-planner/goal-planner.js';
import { askMarkName, eraseMarkName, exitChoiceName } from '../../../src/domain/names.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { all, focused, until } from '../../helpers/shadow.js';
import {
  laterViewsAreThere,
  newProgram,
  onDisk,
  openPlanner,
  Person,
  untilOnDisk,
} from '../goal-planner/person.js';

const question = 'Who uses this device?';
const want = 'One friend I can call';

/** Resolves once no kit of this page holds a lock of the program any more. */
const isClosed = async (programId: string): Promise<void> => {
  const isHeld = async () =>
    (await navigator.locks.query()).held?.some(({ name }) => name?.includes(programId));
  while (await isHeld()) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Nothing of what was written stands anywhere in the element. */
const showsNothingOf = (person: Person, words: string): void => {
  expect(person.planner.shadowRoot?.textContent ?? '').not.to.include(words);
  for (const field of all<HTMLTextAreaElement>(person.planner, 'textarea, input'))
    expect(field.value).not.to.include(words);
};

describe('who is at the keyboard', () => {
  const replace = navigation.replace;
  let gone: string[];
  let program: string;

  before(laterViewsAreThere);

  beforeEach(() => {
    gone = [];
    program = newProgram();
    sessionStorage.clear();
    navigation.replace = (url) => void gone.push(url);
  });

  afterEach(() => {
    chooseLanguage('');
    navigation.replace = replace;
  });

  it('is asked beside the first save and never on the way through the steps', async () => {
    const person = await openPlanner(program);
    expect(person.sees).not.to.include(question);
    await person.presses('Add a goal');
    await person.presses('Skip this');
    await person.writes('What do you want?', want);
    await person.waitsFor('Kept until you leave.');
    expect(person.sees).not.to.include(question);
    for (let step = 0; step < 4; step += 1) await person.presses('Skip this');
    await person.waitsFor(question);
    await person.presses('Just me');
    await person.waitsFor('Saved on this device');
    await person.waitsFor('When you press');
    expect((await onDisk(program)).goals[0]?.body.want).to.equal(want);
  });

  it('opens the question from the save state at any time', async () => {
    const person = await openPlanner(program);
    await person.presses('Add a goal');
    await person.writes('What does the life you want look like?', 'Quiet mornings');
    await person.waitsFor('Kept until you leave.');
    await person.presses('Keep it on this device?');
    await person.presses('Shared computer');
    await person.waitsWithout(question);
    await until(() => person.buttons('Keep it on this device?').length === 0, 'the question is answered');
    expect(person.sees).to.include('Kept until you leave');
  });

  it('asks nothing more in the same visit after "Not now"', async () => {
    const person = await openPlanner(program);
    await person.addsGoal(want);
    await person.waitsFor(question);
    await person.presses('Not now');
    await person.waitsWithout(question);
    await person.addsGoal('Another one');
    expect(person.sees).not.to.include(question);
  });

  it('does what was chosen for "Leave quickly" beforehand', async () => {
    const person = await openPlanner(program, { 'exit-url': 'https://example.org/weather' });
    await person.addsGoal(want);
    await person.waitsFor(question);
    await person.presses('Just me');
    await person.presses('Erase my words');
    expect(localStorage.getItem(exitChoiceName(program))).to.equal('erase');
    await person.presses('Leave quickly');
    expect(gone).to.deep.equal(['https://example.org/weather']);
    expect(localStorage.getItem(eraseMarkName(program))).to.equal('1');
    showsNothingOf(person, want);
  });

  it('asks "Keep or erase?" before it shows anything, and erases', async () => {
    const first = await openPlanner(program);
    await first.addsGoal(want);
    await first.waitsFor(question);
    await first.presses('Just me');
    await first.waitsFor('Saved on this device');
    first.planner.parentElement?.remove();
    localStorage.setItem(askMarkName(program), '1');
    // The kit of the page stays open for some seconds after its last element.
    await isClosed(program);

    const page = await fixture(
      html`<iml-program program-id=${program}><iml-goal-planner></iml-goal-planner></iml-program>`,
    );
    const next = new Person(page.querySelector('iml-goal-planner') as ImlGoalPlanner);
    await next.waitsFor('Keep or erase?');
    showsNothingOf(next, want);
    await next.presses('Erase everything here');
    await next.waitsFor('Add a goal');
    await until(
      () => focused()?.textContent === 'Everything is erased.',
      'it is said, and the focus is there',
    );
    showsNothingOf(next, want);
    expect((await onDisk(program)).goals).to.deep.equal([]);
  }).timeout(20_000);

  it('erases everything when a person is done', async () => {
    const person = await openPlanner(program);
    await person.addsGoal(want);
    await person.waitsFor(question);
    await person.presses('Shared computer');
    await person.presses('I am done');
    await person.presses('Erase everything here');
    await until(() => !person.planner.shadowRoot?.textContent.includes(want), 'the words are gone');
    await until(
      () => focused()?.textContent === 'Everything is erased.',
      'it is said, and the focus is there',
    );
    expect(person.sees).to.include('Nothing written yet').and.not.to.include('Kept until you leave');
    await person.presses('Español');
    await person.waitsFor('Todo se borró.');
    await person.presses('Cerrar');
    expect(person.sees).not.to.include('Todo se borró.');
    await untilOnDisk(program, ({ goals }) => goals.length === 0, 'nothing is left');
  });
});
