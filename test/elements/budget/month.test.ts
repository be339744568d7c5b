import { expect } from '@open-wc/testing';
import { chooseLanguage } from '../../../src/ui/language.js';
import { until } from '../../helpers/shadow.js';
import { newProgram, onDisk, openBudget, reopen, roomsAreThere, type Person } from './person.js';

describe('the money of a month', () => {
  let program: string;
  let person: Person;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    person = await openBudget(program);
  });
  afterEach(() => chooseLanguage(''));

  it('is planned in plain steps, spent in two taps, and what is left is there after a reload', async () => {
    const saved: string[] = [];
    person.element.addEventListener('iml-budget-saved', (event) => saved.push(JSON.stringify(event.detail)));
    expect(person.sees).to.contain('A plan for your money this month');
    expect(person.sees).to.contain('Program money can affect benefits. Ask your coach first.');
    await person.plans();
    expect(person.purses).to.deep.equal(['Program money left $40.00 40 dollars left of $40.00']);
    await person.spends('4.5');
    await until(() => person.lines[0]?.includes('$4.50'), 'the sum');
    const left = [
      'Bus and rides Add $4.50 of $12.00 used Program money 7 dollars and 50 cents left, enough for 5 rides',
      'Tickets Add $0.00 of $20.00 used Program money 20 dollars left',
    ];
    expect(person.lines).to.deep.equal(left);
    expect(person.purses[0]).to.contain('$35.50');
    await person.isSaved();
    expect(saved.length).to.be.greaterThan(1);
    expect(saved.join('')).not.to.contain('4.5');
    person = await reopen(person);
    await until(() => person.lines.length === 2, 'the month');
    expect(person.lines).to.deep.equal(left);
    const { spendings, drafts, plans } = await onDisk(program);
    expect(spendings.map(({ body }) => body.amount)).to.deep.equal([450]);
    expect([...drafts, ...plans]).to.deep.equal([]);
  });

  it('keeps the program’s money where somebody goes on without typing anything', async () => {
    await person.presses('Plan this month');
    await person.presses('Next: my lines');
    await person.presses('Next: how much');
    await person.presses('Keep my plan');
    await person.waitsFor('Your plan is kept.');
    await until(() => person.purses.length > 0, 'the money');
    expect(person.purses).to.deep.equal(['Program money left $40.00 40 dollars left of $40.00']);
    await person.isSaved();
    const { month, plans } = await onDisk(program);
    expect(month?.program).to.equal(4000);
    expect(plans).to.deep.equal([]);
  });

  it('says of no plan that it is kept where nothing was planned', async () => {
    person.element.closest('iml-program')?.remove();
    person = await openBudget(newProgram(), {});
    await person.presses('Plan this month');
    await person.presses('Next: my lines');
    await person.presses('Next: how much');
    await person.presses('Keep my plan');
    await person.waitsFor('A plan for your money this month');
    await person.waitsWithout('Step 3 of 3');
    expect(person.sees).not.to.contain('Your plan is kept.');
  });
});
