import { expect } from '@open-wc/testing';
import { addDays, addMonths } from '../../../../src/domain/day-math.js';
import { today } from '../../../../src/elements/base/days.js';
import { expectAccessible } from '../../../helpers/a11y.js';
import { all, until } from '../../../helpers/shadow.js';
import { newProgram, openJournal, roomsAreThere, written, type Reader } from './reader.js';

const quotes = (reader: Reader): string[] =>
  all(reader.journal, 'blockquote').map((node) => node.textContent.trim());

describe('looking back', () => {
  let program: string;
  const now = today();
  const year = addMonths(now, -12);
  before(roomsAreThere);
  beforeEach(() => {
    program = newProgram();
  });

  it('shows a year ago, give or take three days, and a month of the program', async () => {
    const start = addMonths(now, -13);
    await written(program, [
      { day: now, text: 'Today' },
      { day: addDays(year, 3), text: 'Near it' },
      { day: addDays(year, -3), text: 'Near it too' },
      { day: addDays(year, 4), text: 'Too late' },
      { day: addDays(year, -4), text: 'Too early' },
      { day: addDays(addMonths(start, 2), 5), text: 'In the third month' },
    ]);
    const reader = await openJournal(program, { start, months: 'from-start' });
    await reader.presses('Look back');
    await reader.lists('Near it');
    expect(reader.isAt).to.equal('Look back');
    expect(reader.entries).to.deep.equal(['Near it', 'Near it too']);
    await reader.choosesIn('Which month?', 'Month 3: Social Interaction');
    await until(() => reader.entries.includes('In the third month'), 'month 3');
    await expectAccessible(reader.journal);
    await reader.presses('In the third month');
    await until(() => reader.entries.length === 0, 'the entry');
    await reader.presses('Back to the list');
    await until(() => reader.isAt === 'In the third month', `at the entry, not at ${reader.isAt}`);
  });

  it('quotes three things in the person’s own words, victories first', async () => {
    await written(program, [
      { day: addDays(now, -8), text: 'Long before', more: { victory: 'own' } },
      { day: addDays(now, -4), text: 'I asked the driver for help.', more: { victory: 'own' } },
      { day: addDays(now, -3), text: 'I slept.' },
      { day: addDays(now, -2), text: '', more: { mood: 'calm' } },
      { day: addDays(now, -1), text: 'I cooked.' },
      { day: now, text: 'I called Sam.' },
    ]);
    const reader = await openJournal(program);
    await reader.presses('Look back');
    await until(() => quotes(reader).length === 3, 'three things');
    expect(quotes(reader)).to.deep.equal(['I asked the driver for help.', 'I called Sam.', 'I cooked.']);
    expect(reader.sees).to.include('In the last seven days, in your own words.');
    expect(
      all(reader.journal, 'blockquote').every((node) => node.getAttribute('translate') === 'no'),
    ).to.equal(true);
    expect(reader.sees).not.to.include('A month of the program');
  });

  it('puts each part away by "Not now", with the focus where it goes on', async () => {
    await written(program, [{ day: year, text: 'Hard words' }]);
    const reader = await openJournal(program);
    await reader.presses('Look back');
    await reader.lists('Hard words');
    await reader.presses('Not now: A year ago');
    expect(reader.sees).not.to.include('Hard words');
    expect(reader.isAt).to.equal('Look back');
    await reader.presses('Not now: Three things you did');
    await reader.waitsFor('All parts are put away.');
    await reader.presses('Back to my journal');
    await reader.presses('Look back');
    expect(reader.sees).to.include('All parts are put away.');
  });
});
