import { expect } from '@open-wc/testing';
import { emptyEntry } from '../../../../src/domain/journal/entry.js';
import { addDays } from '../../../../src/domain/day-math.js';
import { today } from '../../../../src/elements/base/days.js';
import { expectAccessible } from '../../../helpers/a11y.js';
import { all, focused, shadow, until } from '../../../helpers/shadow.js';
import { newProgram, openJournal, roomsAreThere, written, type Reader, type Written } from './reader.js';
import { putRaw, rawRows } from '../../../storage/helpers.js';
import { elsewhere } from '../../../helpers/program.js';

/** So many entries in one month, the first words of the newest with the highest number. */
const month = (name: string, count: number): Written[] =>
  Array(count)
    .fill(0)
    .map((_, at) => ({
      day: `${name}-${String((at % 28) + 1).padStart(2, '0')}`,
      text: `${name} number ${at}. I went out and said hello to somebody at the bus stop.`,
    }));

const top = (reader: Reader, id: string): number =>
  shadow(reader.journal).getElementById(id)?.getBoundingClientRect().top ?? NaN;

/** Waits until the browser has found out how high its rows are. */
async function standsStill(reader: Reader, id: string): Promise<void> {
  for (let still = 0, last = NaN; still < 6; still++) {
    await reader.settles();
    if (top(reader, id) !== last) still = 0;
    last = top(reader, id);
  }
}

describe('the days of the journal', () => {
  let program: string;
  before(roomsAreThere);
  beforeEach(() => {
    program = newProgram();
  });

  it('teach with a filled example while there is none', async () => {
    const reader = await openJournal(program);
    await reader.waitsFor('Your days will be listed here');
    expect(reader.sees).to.include('An example').and.to.include('I took the bus to game night.');
    expect(reader.buttons('Search').length).to.equal(0);
  });

  it('say so where nothing of a month opens, and the others stay whole', async () => {
    await written(program, [
      { day: '2026-02-10', text: 'Whole.' },
      { day: '2026-03-10', text: 'Broken.' },
    ]);
    const row = (await rawRows(program, 'records')).find(({ day }) => day === '2026-03-10');
    await putRaw(program, 'records', { ...row, sealed: { codec: 'plain', value: { text: 7 } } });
    const reader = await openJournal(program);
    await reader.waitsFor('What you wrote in this month does not open right now.');
    await reader.waitsFor('One page does not open.');
    await reader.presses('February 2026');
    await reader.lists('Whole.');
  });

  it('have the newest month open and the others as buttons under headings', async () => {
    await written(program, [
      { day: '2026-03-10', text: 'Went to the library.' },
      { day: '2026-03-10', text: 'Called Sam.' },
      { day: '2026-03-09', text: 'Rested.' },
      { day: '2026-01-05', text: 'First day.' },
    ]);
    const reader = await openJournal(program);
    await reader.lists('Called Sam.');
    expect(reader.headings.slice(-5)).to.deep.equal([
      '3 My days',
      '4 March 2026',
      '5 Tuesday, March 10',
      '5 Monday, March 9',
      '4 January 2026',
    ]);
    expect(reader.entries).to.deep.equal(['Called Sam.', 'Went to the library.', 'Rested.']);
    const [march, january] = [reader.buttons('March 2026')[0], reader.buttons('January 2026')[0]];
    expect(march?.getAttribute('aria-expanded')).to.equal('true');
    expect(january?.getAttribute('aria-expanded')).to.equal('false');
    expect(shadow(reader.journal).getElementById(march?.getAttribute('aria-controls') ?? '')).not.to.equal(
      null,
    );
    for (const list of all(reader.journal, '.finding ul')) {
      expect(list.getAttribute('role')).to.equal('list');
      expect([...list.children].every((child) => child.localName === 'li')).to.equal(true);
    }
    await reader.presses('January 2026');
    await reader.lists('First day.');
    expect(january?.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(january);
    await reader.presses('January 2026');
    expect(reader.entries).not.to.include('First day.');
    expect(focused()).to.equal(january);
    await expectAccessible(reader.journal);
  });

  it('show mood, victory, topics and links beside the first words, which nobody translates', async () => {
    let goal = '';
    await elsewhere(program, async (kit) => {
      await kit.keeping.justMe();
      const { emptyGoal } = await import('../../../../src/domain/goal/goal.js');
      goal = (await kit.records.save('goal', { body: { ...emptyGoal, want: 'A friend' } })).id;
    });
    await written(program, [
      {
        day: '2026-03-10',
        text: 'I asked. '.repeat(200),
        links: [goal],
        more: {
          mood: 'proud',
          victory: 'noticed',
          noticedBy: 'Sam',
          topics: ['small-talk', 'own:Bus 9', 'rest', 'food', 'sleep'],
        },
      },
      { day: '2026-03-09', text: '', more: { mood: 'tired' } },
    ]);
    const reader = await openJournal(program);
    await until(() => reader.listed.includes('About a goal: A friend'), 'the goal');
    for (const words of [
      'Proud',
      'A victory someone noticed',
      'Noticed by Sam',
      'Small talk · Bus 9 · Rest',
      'and 2 more',
    ])
      expect(reader.listed).to.include(words);
    expect(reader.listed).to.include('An entry without words').and.to.include('Tired');
    const words = all(reader.journal, '.entry .clamped')[0];
    expect(words?.getAttribute('translate')).to.equal('no');
    expect(words?.getAttribute('dir')).to.equal('auto');
    expect(words?.textContent.length).to.be.below(300);
    const described = shadow(reader.journal).getElementById(
      all(reader.journal, '.entry .open')[0]?.getAttribute('aria-describedby') ?? '',
    );
    expect(described?.textContent).to.include('Proud');
  });

  it('say today and yesterday', async () => {
    await written(program, [
      { day: today(), text: 'Now' },
      { day: addDays(today(), -1), text: 'Then' },
    ]);
    const reader = await openJournal(program);
    await until(() => reader.headings.some((heading) => heading.startsWith('5 Today, ')), 'today');
  });

  it('never have more than two hundred entries on the screen, and the focus goes on to the next', async () => {
    await written(program, month('2026-03', 420));
    const reader = await openJournal(program);
    await until(() => reader.entries.length === 50, 'a first page');
    const seen = new Set(reader.entries);
    for (const count of [100, 150, 200, 200, 200, 200, 200, 200]) {
      const last = reader.entries[reader.entries.length - 1];
      await reader.presses('Show more of March 2026');
      await until(() => reader.entries[reader.entries.length - 1] !== last, 'the next page');
      await reader.settles();
      expect(reader.entries.length).to.be.at.most(count);
      const at = reader.entries.indexOf(last ?? '');
      expect(reader.isAt).to.equal(reader.entries[at + 1]);
      for (const entry of reader.entries) seen.add(entry);
    }
    expect(seen.size).to.equal(420);
    expect(reader.buttons('Show more of March 2026').length).to.equal(0);
    for (let page = 0; page < 5; page++) {
      const first = reader.entries[0] ?? '';
      await reader.presses('Show newer days of March 2026');
      await until(() => reader.entries[0] !== first, 'a newer page');
      await reader.settles();
      expect(reader.entries.length).to.be.at.most(200);
      expect(reader.isAt).to.equal(reader.entries[reader.entries.indexOf(first) - 1]);
    }
    expect(reader.buttons('Show newer days of March 2026').length).to.equal(0);
  });

  it('close what is farthest when a month is opened, and stand still meanwhile', async () => {
    const names = ['2026-06', '2026-05', '2026-04', '2026-03', '2026-02'];
    await written(
      program,
      names.flatMap((name) => month(name, 50)),
    );
    const reader = await openJournal(program);
    await until(() => reader.entries.length === 50, 'the newest month');
    for (const name of ['May 2026', 'April 2026', 'March 2026']) {
      const before = reader.entries.length;
      await reader.presses(name);
      await until(() => reader.entries.length > before, name);
    }
    await until(() => reader.entries.length === 200, 'four months');
    shadow(reader.journal).getElementById('month-2026-02')?.scrollIntoView({ block: 'center' });
    await standsStill(reader, 'month-2026-02');
    shadow(reader.journal).getElementById('month-2026-02')?.focus();
    await standsStill(reader, 'month-2026-02');
    const before = top(reader, 'month-2026-02');
    await reader.presses('February 2026');
    await until(() => reader.entries.some((entry) => entry.startsWith('2026-02')), 'February');
    await until(
      () => reader.buttons('June 2026')[0]?.getAttribute('aria-expanded') === 'false',
      'June is closed',
    );
    await standsStill(reader, 'month-2026-02');
    expect(reader.entries.length).to.equal(200);
    expect(Math.abs(top(reader, 'month-2026-02') - before)).to.be.below(2);
    expect(reader.isAt).to.equal('February 2026');
    await until(() => reader.heard.includes('June 2026 is closed again.'), 'it is said');
  });

  it('list two years of months at a time', async () => {
    const years = [2026, 2025, 2024].flatMap((year) =>
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((at) => ({
        day: `${year}-${String(at).padStart(2, '0')}-01`,
        text: 'A day',
      })),
    );
    await written(program, years);
    const reader = await openJournal(program);
    await until(() => all(reader.journal, '.month').length === 24, 'two years');
    await reader.presses('Show earlier months');
    await until(() => all(reader.journal, '.month').length === 36, 'three years');
    expect(reader.isAt).to.equal('December 2024');
  });

  it('go to an entry by a press and come back to it, also when it was deleted meanwhile', async () => {
    const ids = await written(program, [
      { day: '2026-03-10', text: 'Third' },
      { day: '2026-03-09', text: 'Second' },
      { day: '2026-03-08', text: 'First' },
    ]);
    const reader = await openJournal(program);
    await reader.presses('Second');
    await reader.waitsFor('Back to my journal');
    expect(reader.entries.length).to.equal(0);
    await reader.presses('Back to my journal');
    await until(() => reader.isAt === 'Second', `at the entry, not at ${reader.isAt}`);
    await reader.presses('Second');
    await elsewhere(program, (kit) => kit.records.trash(ids[1] ?? ''));
    await reader.presses('Back to my journal');
    await until(
      () => reader.entries.length === 2 && reader.isAt === 'First',
      `at the next one, not at ${reader.isAt}`,
    );
  });

  it('change with another tab; the focus goes to a neighbour when its entry is deleted there', async () => {
    const ids = await written(program, [
      { day: '2026-03-10', text: 'Second' },
      { day: '2026-03-09', text: 'First' },
    ]);
    const reader = await openJournal(program);
    await reader.lists('First');
    await elsewhere(program, (kit) =>
      kit.records.save('journal-entry', { day: '2026-03-11', body: { ...emptyEntry, text: 'Third' } }),
    );
    await until(() => reader.entries.join() === 'Third,Second,First', 'the new entry');
    reader.buttons('Second')[0]?.focus();
    await elsewhere(program, (kit) => kit.records.trash(ids[0] ?? ''));
    await until(() => reader.entries.join() === 'Third,First', 'one less');
    await reader.settles();
    expect(reader.isAt).to.equal('First');
    await elsewhere(program, (kit) => kit.keeping.erase());
    await until(() => reader.entries.length === 0, 'nothing is left');
  });
});
