import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { sameLetters } from '../../helpers/letters.js';
import { all, find, focused, until } from '../../helpers/shadow.js';
import { laterViewsAreThere, newProgram, openPlanner, type Person } from './person.js';
import { kitOf } from '../../helpers/program.js';

/** A planner over goals that were written before. */
async function withGoals(count: number): Promise<Person> {
  const program = newProgram();
  const kit = await kitOf(program);
  await kit.keeping.justMe();
  await kit.records.saveAll(
    'goal',
    [...Array(count).keys()].map((at) => ({ body: { ...emptyGoal, want: `Goal ${at}`, rank: at } })),
  );
  await kit.close();
  const person = await openPlanner(program);
  await until(() => person.goals.length === count, 'the list');
  return person;
}

/** Whether the middle of a thing can be seen and pressed: nothing stands in front of it. */
function isInFront(node: Element): boolean {
  const box = node.getBoundingClientRect();
  const root = node.getRootNode() as ShadowRoot;
  const at = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return at !== null && (node === at || node.contains(at) || at.contains(node));
}

describe('the goal planner on the page', () => {
  let letters: string;
  before(async () => {
    await laterViewsAreThere();
    letters = await sameLetters();
  });
  afterEach(async () => {
    chooseLanguage('');
    document.documentElement.lang = 'en';
    await setViewport({ width: 800, height: 900 });
  });

  for (const language of ['en', 'es'])
    for (const width of [320, 360, 390, 480, 560, 800])
      it(`moves nothing below it at ${width} px: ${language}`, async () => {
        await setViewport({ width, height: 800 });
        document.documentElement.lang = language;
        const around = await fixture<HTMLElement>(html`<div></div>`);
        around.style.fontFamily = letters;
        around.innerHTML = `<iml-program program-id="${newProgram()}"></iml-program><p>What follows</p>`;
        const after = around.querySelector('p');
        const planner = document.createElement('iml-goal-planner');
        around.firstElementChild?.append(planner);
        await planner.updateComplete;
        const top = after?.getBoundingClientRect().top;
        await until(() => planner.shadowRoot?.querySelector('#add'), 'the empty list');
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(after?.getBoundingClientRect().top).to.equal(top);
        expect(find(planner, '.iml').lang).to.equal(language);
      });

  it('keeps the way back on the screen under a long list', async () => {
    await setViewport({ width: 390, height: 700 });
    const person = await withGoals(20);
    await person.presses('Goal 3');
    await person.presses('Delete this goal');
    await person.waitsFor('Goal deleted.');
    const bar = find(person.planner, '.undo');
    // WebKit places what sticks a moment after it has scrolled to the focus.
    await until(() => bar.getBoundingClientRect().bottom <= 700, 'the bar on the screen');
    expect(bar.getBoundingClientRect().top).to.be.at.least(0);
    const undo = person.buttons('Undo')[0];
    expect(undo && isInFront(undo)).to.equal(true);
  });

  it('never hides what has the focus under its bars, forwards and back', async () => {
    await setViewport({ width: 390, height: 500 });
    const person = await withGoals(12);
    await person.presses('Goal 11');
    await person.presses('Delete this goal');
    await person.waitsFor('Goal deleted.');
    find(person.planner, '.languages button').focus();
    const seen = new Set<Element>();
    for (const back of [false, true]) {
      if (back) await sendKeys({ down: 'Shift' });
      for (let turn = 0; turn < 16; turn++) {
        await sendKeys({ press: 'Tab' });
        const at = focused();
        if (!at || at.getRootNode() !== person.planner.shadowRoot) continue;
        seen.add(at);
        expect(isInFront(at), at.outerHTML).to.equal(true);
      }
    }
    await sendKeys({ up: 'Shift' });
    expect(seen.size).to.be.above(10);
  });

  it('goes to a notice that was asked for, and back to where the person was', async () => {
    const person = await withGoals(1);
    await until(() => person.buttons('Erase everything here')[0], 'the way out');
    const button = person.buttons('Erase everything here')[0];
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => focused()?.textContent === 'Erase everything here' && focused() !== button,
      'the notice',
    );
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent?.trim()).to.equal('Keep going');
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === button, 'the focus comes back');
  });

  it('opens a goal by a press anywhere on its card', async () => {
    const person = await withGoals(1);
    await until(() => {
      const card = all(person.planner, '.goal')[0];
      card?.scrollIntoView({ block: 'center' });
      const box = card?.getBoundingClientRect();
      const at = box && person.planner.shadowRoot?.elementFromPoint(box.right - 8, box.bottom - 8);
      return at?.closest('button')?.id.startsWith('open-');
    }, 'the corner of the card opens the goal');
  });

  it('begins the card for the coach with its heading', async () => {
    const person = await withGoals(1);
    await person.presses('Goal 0');
    await person.presses('Show or give it to my coach');
    await person.presses('Show it on the screen');
    const dialog = find<HTMLDialogElement>(person.planner, 'dialog');
    await until(() => dialog.open && focused()?.localName === 'h3', 'the heading has the focus');
    expect(dialog.scrollTop).to.equal(0);
  });
});
