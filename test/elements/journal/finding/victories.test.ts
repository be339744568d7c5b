import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../../helpers/a11y.js';
import { shadow, until } from '../../../helpers/shadow.js';
import { newProgram, openJournal, roomsAreThere, written } from './reader.js';

describe('my victories', () => {
  let program: string;
  before(roomsAreThere);
  beforeEach(() => {
    program = newProgram();
  });

  it('are those of the person and those that somebody noticed, newest first', async () => {
    await written(program, [
      { day: '2026-03-10', text: 'Only a day' },
      { day: '2026-03-09', text: 'I asked for help', more: { victory: 'own' } },
      { day: '2025-03-08', text: 'I stayed', more: { victory: 'noticed', noticedBy: 'Sam' } },
    ]);
    const reader = await openJournal(program);
    await reader.presses('My victories');
    await until(() => reader.entries.length === 2, 'two victories');
    expect(reader.isAt).to.equal('My victories');
    expect(reader.entries).to.deep.equal(['I asked for help', 'I stayed']);
    expect(reader.listed).to.include('Noticed by Sam').and.to.include('Saturday, March 8, 2025');
    await expectAccessible(reader.journal);
    const before = { print: window.print, title: document.title };
    let paper = '';
    window.print = () => {
      const carrier = document.querySelector('[data-iml-sheet]');
      paper = `${document.title}: ${carrier?.shadowRoot?.textContent ?? ''}`;
    };
    await reader.presses('Print');
    window.print = before.print;
    window.dispatchEvent(new Event('afterprint'));
    expect(paper)
      .to.match(/^Worksheet: /)
      .and.to.include('I asked for help')
      .and.to.include('988');
    expect(document.title).to.equal(before.title);
    await reader.presses('I stayed');
    await until(() => reader.entries.length === 0, 'the entry');
    await reader.presses('Back to the list');
    await until(() => reader.isAt === 'I stayed', `at the entry, not at ${reader.isAt}`);
    expect(reader.sees).to.include('My victories');
  });

  it('teach with an example while there is none, and lead to writing one', async () => {
    await written(program, [{ day: '2026-03-10', text: 'Only a day' }]);
    const reader = await openJournal(program);
    await reader.presses('My victories');
    await reader.waitsFor('Your victories will be listed here');
    expect(reader.buttons('Print').length).to.equal(0);
    await reader.presses('Write down a victory');
    const field = () => shadow(reader.journal).getElementById('text') as HTMLTextAreaElement;
    await until(() => shadow(reader.journal).activeElement === field(), 'ready to write');
    field().value = 'I sang';
    field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await reader.presses('Keep this entry');
    await reader.presses('My victories');
    await until(() => reader.entries.join() === 'I sang', 'the new victory');
  });
});
