import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emptyOuting } from '../../../src/domain/outing/outing.js';
import { today } from '../../../src/elements/base/days.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { elsewhere } from '../../helpers/program.js';
import { all, find, focused, until } from '../../helpers/shadow.js';
import { newProgram, onDisk, openOutings, reopen, roomsAreThere, untilOnDisk, type Goer } from './person.js';

describe('an outing from plan to looking back', () => {
  let program: string;
  let goer: Goer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    goer = await openOutings(program);
  });
  afterEach(() => chooseLanguage(''));

  it('is planned, is there after a reload, is looked back at, and stands in the list', async () => {
    await goer.waitsFor('Where would you like to go?');
    await goer.plans('The park by the library', today());
    expect(focused()?.id).to.equal('view-heading');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.state === 'planned', 'the plan');
    goer = await reopen(goer);
    await goer.waitsFor('The park by the library');
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Next: how it felt');
    await goer.writes('How did you feel after?', 'Lighter');
    await goer.presses('Next: what you noticed');
    await goer.writes('What did you do well?', 'I said hello');
    await goer.presses('Next: people');
    await goer.presses('Next: see it all');
    await goer.waitsFor('Thank you for looking back.');
    expect(goer.sees).to.contain('I said hello').and.to.contain('Lighter');
    await goer.presses('Back to my outings');
    await goer.waitsFor('Past outings');
    expect(goer.sees).to.contain('Went');
    const [outing] = (await onDisk(program)).outings;
    expect(outing?.body.state).to.equal('went');
    expect(outing?.day).to.equal(today());
  });

  it('keeps half a plan over a reload of the tab, in the middle of its steps', async () => {
    await goer.presses('Plan an outing');
    await goer.writes('Where would you like to go?', 'The zoo');
    await goer.chooses('With my peer partner');
    await goer.writes('What do you call your partner here?', 'Jo');
    await goer.presses('Next: together');
    await goer.presses('Next: the way');
    await goer.writes('How do you get there?', 'On foot');
    await goer.writes('What each person pays, such as a ticket', 'abc');
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.there === 'On foot', 'the draft');
    goer = await reopen(goer);
    await goer.waitsFor('Step 3 of 5');
    await until(() => goer.field('How do you get there?').value === 'On foot', 'the same words');
    expect(goer.field('What each person pays, such as a ticket').value).to.equal('abc');
    await goer.presses('Back');
    await goer.presses('Back');
    await until(() => goer.field('What do you call your partner here?').value === 'Jo', 'the name');
  });

  it('says kindly what cannot be read, and loses nothing of it', async () => {
    await goer.presses('Plan an outing');
    await goer.writes('Where would you like to go?', 'x'.repeat(301));
    await goer.presses('Next: together');
    await goer.waitsFor('This is 301 letters long.');
    expect(goer.sees).to.contain('Step 1 of 5');
    await goer.writes('Where would you like to go?', 'The fair');
    await goer.presses('Next: together');
    await goer.presses('Next: the way');
    for (const typed of ['-5', '0.001', '1e21', 'abc', '1,2,3']) {
      await goer.writes('What each person pays, such as a ticket', typed);
      await goer.presses('Next: what to try');
      expect(goer.sees, typed).to.contain('Step 3 of 5');
      expect(all(goer.element, '.error'), typed).to.have.length(1);
      expect(goer.field('What each person pays, such as a ticket').value).to.equal(typed);
    }
    await goer.presses('Skip this');
    await goer.presses('Skip this');
    await goer.presses('Skip this');
    await goer.waitsFor('Step 3 of 5');
    await goer.writes('What each person pays, such as a ticket', '5');
    await goer.writes('What you pay once for all, such as a ride', '12.51');
    await goer.writes('How many are coming, with you?', '2.5');
    await goer.waitsFor('Write a number from 1 to 100.');
    await goer.writes('How many are coming, with you?', '2');
    await goer.waitsFor('You pay $11.26. It is $22.51 in all.');
    await goer.chooses('I pay a part');
    await goer.writes('Your part of what is paid once', '2.50');
    await goer.waitsFor('The others pay: $15.01.');
    await goer.chooses('Program money pays');
    await goer.waitsFor('Ask first.');
    await goer.presses('Next: what to try');
    await goer.presses('Next: feeling safe');
    await goer.presses('Next: see it all');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.cost?.each === 500, 'the cost');
    goer = await reopen(goer);
    await goer.presses('Change: The way, and the money');
    await until(
      () => goer.field('What you pay once for all, such as a ride').value === '12.51',
      'the amount as it was',
    );
  });

  it('did not go and put off are results like the others, and a day put off comes back', async () => {
    await goer.plans('The lake', '2026-05-04');
    await goer.presses('How did it go?');
    await goer.waitsFor('None is better than another.');
    await goer.chooses('It is put off');
    await goer.chooses('I did not go');
    await goer.presses('Next: what would help');
    await goer.waitsFor('That happens');
    await goer.writes('What got in the way?', 'Rain');
    await goer.presses('Next: see it all');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.inTheWay === 'Rain', 'the reason');
    const [outing] = (await onDisk(program)).outings;
    expect([outing?.body.state, outing?.body.day]).to.deep.equal(['did-not-go', '2026-05-04']);
    await goer.presses('How did it go?');
    await goer.chooses('It is put off');
    await goer.presses('Next: what would help');
    await goer.writes('Which day would be better?', today());
    await goer.presses('Next: see it all');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.day === today(), 'the new day');
    expect((await onDisk(program)).outings[0]?.body.state).to.equal('planned');
  });

  it('offers words of a tab that is gone, and keeps both texts of two tabs at once', async () => {
    await goer.plans('Here');
    await goer.presses('Change: Where and when');
    await goer.writes('Where would you like to go?', 'Here, later');
    const [before] = (await onDisk(program)).outings;
    if (!before) throw new Error('the outing is not there');
    await elsewhere(program, async (kit) => {
      await kit.records.save('outing', {
        id: before.id,
        body: { ...before.body, where: 'There' },
        day: before.day ?? '',
        links: before.links,
        base: before.revision,
      });
      await kit.drafts.keep('outing', 'another', { ...before.body, where: 'Half written' });
    });
    await goer.presses('Done');
    await goer.waitsFor('Both are kept.');
    await goer.presses('See the other text');
    await goer.waitsFor('There');
    await goer.presses('Back to the outing');
    await goer.presses('Back to my outings');
    await goer.waitsFor('Half written');
    await goer.presses('Keep going');
    await goer.waitsFor('Where would you like to go?');
    await until(() => goer.field('Where would you like to go?').value === 'Half written', 'the words');
  });

  it('goes from plan to page by keyboard alone, and in Spanish', async () => {
    chooseLanguage('es');
    await goer.waitsFor('¿Adónde le gustaría ir?');
    find(goer.element, '#add').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'view-heading', 'the first step');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'El mercado' });
    await until(() => goer.field('¿Adónde le gustaría ir?').value === 'El mercado', 'the words');
    for (const next of ['juntos', 'el camino', 'qué probar', 'sentirse bien', 'verlo todo']) {
      await until(() => goer.buttons(`Sigue: ${next}`)[0], next);
      goer.buttons(`Sigue: ${next}`)[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await goer.settles();
    }
    await goer.waitsFor('Su plan quedó guardado.');
    expect(focused()?.id).to.equal('view-heading');
    await expectAccessible(goer.element);
  });

  it('goes from plan to the day and to looking back by keys alone', async function () {
    this.timeout(20_000);
    const tabsTo = async (words: string) => {
      const isThere = () => focused()?.textContent.trim() === words;
      for (let tabs = 0; tabs < 60 && !isThere(); tabs += 1) await sendKeys({ press: 'Tab' });
      expect(focused()?.textContent.trim()).to.equal(words);
    };
    const presses = async (words: string, view: string) => {
      await tabsTo(words);
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.textContent.trim() === view, `the heading "${view}"`);
    };
    find(goer.element, '#add').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'view-heading', 'the first step');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'The market' });
    await presses('Next: together', 'Good for both of you');
    await presses('Next: the way', 'The way, and the money');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'By bus' });
    await presses('Stop for today', 'My next outing');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.there === 'By bus', 'the plan');
    await presses('The market', 'The market');
    await tabsTo('Open the page for the day');
    await sendKeys({ press: 'Enter' });
    await until(() => all(goer.element, '.day')[0] && focused()?.id === 'view-heading', 'the day');
    await presses('How did it go?', 'How did it go?');
    for (let tabs = 0; tabs < 20 && !(focused() instanceof HTMLInputElement); tabs += 1)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await presses('Next: how it felt', 'How it felt');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.state === 'went', 'how it went');
  });

  it('goes on at the step where a person stopped', async () => {
    await goer.waitsFor('Where would you like to go?');
    await elsewhere(program, (kit) =>
      kit.drafts.keep('outing', 'another', { ...emptyOuting, where: 'Half', skill: 'Listening' }),
    );
    await goer.presses('Keep going');
    await goer.waitsFor('Which skill will you practice?');
    await until(() => goer.field('Which skill will you practice?').value === 'Listening', 'the step');
    expect(goer.sees).to.contain('Step 4 of 5');
  });
});
