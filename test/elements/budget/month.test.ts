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
});
