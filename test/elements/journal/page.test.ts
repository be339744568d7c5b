import { expect } from '@open-wc/testing';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { all, find, focused, until } from '../../helpers/shadow.js';
import {
  newProgram,
  onDisk,
  openJournal,
  reopen,
  roomsAreThere,
  untilOnDisk,
  words,
  type Writer,
} from './person.js';
import { kitOf } from '../../helpers/program.js';

describe('the page of an entry', () => {
  let program: string;
  let writer: Writer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    writer = await openJournal(program);
  });
  afterEach(() => chooseLanguage(''));

  it('shows what was written with its question, and is there again after a reload', async () => {
    await until(() => writer.question, 'a question');
    const { question } = writer;
    await writer.writes(words, 'First line\nSecond line');
    await writer.chooses('Calm');
    await writer.presses('Keep this entry');
    await writer.opens('First line Second line');
    for (const text of [question, 'First line', 'Second line', 'Calm']) expect(writer.sees).to.contain(text);
    expect(focused()?.id).to.equal('view-heading');
    await expectAccessible(writer.element);
    writer = await reopen(writer);
    await writer.waitsFor('Second line');
    expect(writer.sees).to.contain('Delete this entry');
  });

  it('is changed in the same fields; earlier texts stay and come back, with a way back', async () => {
    await writer.keeps('It was fine');
    await writer.opens('It was fine');
    await writer.presses('Change it');
    await writer.waitsFor('Change this entry');
    await until(() => writer.field(words).value === 'It was fine', 'the same fields');
    await writer.writes(words, 'It was more than fine');
    await writer.presses('Done');
    await writer.waitsFor('It was more than fine');
    await untilOnDisk(program, ({ entries }) => entries[0]?.revision.number === 2, 'the second text');
    await writer.presses('Earlier texts');
    await writer.presses('Use this text again');
    await writer.waitsFor('The earlier text is back.');
    await untilOnDisk(program, ({ entries }) => entries[0]?.body.text === 'It was fine', 'the first text');
    await writer.presses('Undo');
    await untilOnDisk(program, ({ entries }) => entries[0]?.body.text === 'It was more than fine', 'undone');
  });

  it('keeps an unfinished change over a reload, and leaves the entry as it was with a way back', async () => {
    await writer.keeps('As it was');
    await writer.opens('As it was');
    await writer.presses('Change it');
    await until(() => all(writer.element, 'textarea')[0], 'the field');
    await writer.writes(words, 'Half a change');
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.text === 'Half a change', 'the draft');
    writer = await reopen(writer);
    await writer.waitsFor('Change this entry');
    await until(() => writer.field(words).value === 'Half a change', 'the same words');
    await writer.presses('Leave it as it was');
    await writer.waitsFor('Your changes were put away.');
    expect(writer.sees).to.contain('As it was');
    await writer.presses('Undo');
    await until(() => writer.field(words).value === 'Half a change', 'the change again');
    expect((await onDisk(program)).entries[0]?.body.text).to.equal('As it was');
  });

  it('keeps both texts where two tabs wrote at once, and says so', async () => {
    await writer.keeps('Here');
    await writer.opens('Here');
    await writer.presses('Change it');
    await until(() => all(writer.element, 'textarea')[0], 'the field');
    await writer.writes(words, 'Here, later');
    const { entries } = await onDisk(program);
    const kit = await kitOf(program);
    const [before] = entries;
    if (!before) throw new Error('the entry is not there');
    await kit.records.save('journal-entry', {
      id: before.id,
      body: { ...before.body, text: 'There' },
      day: before.day ?? '',
      base: before.revision,
    });
    await kit.close();
    await writer.presses('Done');
    await writer.waitsFor('Also changed in another tab. Both are kept.');
    await writer.presses('See the other text');
    await writer.waitsFor('There');
  });

  it('is deleted with undo, waits in the trash, and goes for good only after a question', async () => {
    // There is no trash in a visit.
    await writer.keeps('A first one');
    await writer.presses('Just me');
    await writer.presses('Keep my words on this device');
    const removed: string[] = [];
    writer.element.addEventListener('iml-journal-removed', (event) => removed.push(event.detail.id));
    await writer.keeps('Not this');
    await writer.opens('Not this');
    await writer.presses('Delete this entry');
    await writer.waitsFor('Entry deleted.');
    await writer.presses('Undo');
    await untilOnDisk(program, ({ entries }) => entries.length === 2, 'it is back');
    await until(() => focused()?.textContent?.trim() === 'Not this', 'the focus is on its row');
    expect(removed).to.have.length(1);
    await writer.opens('Not this');
    await writer.presses('Delete this entry');
    await writer.waitsFor('Entry deleted.');
    await writer.presses('Deleted entries');
    await writer.waitsFor('Not this');
    await expectAccessible(writer.element);
    await writer.presses('Delete for good now');
    await writer.waitsFor('Delete this for good?');
    await writer.presses('Delete for good now');
    await writer.waitsFor('The trash is empty.');
    expect((await onDisk(program)).entries).to.have.length(1);
  });

  it('prints one entry alone under a neutral title', async () => {
    await writer.keeps('On paper');
    await writer.opens('On paper');
    await writer.presses('Print');
    const { print } = window;
    const before = document.title;
    const seen: string[] = [];
    window.print = () => {
      const sheet = document.querySelector('[data-iml-sheet]')?.shadowRoot?.textContent ?? '';
      seen.push(document.title, sheet);
    };
    try {
      await until(() => writer.buttons('Print').some((button) => button.matches('.main')), 'the button');
      await writer.presses('Print');
    } finally {
      window.print = print;
    }
    window.dispatchEvent(new Event('afterprint'));
    expect(seen[0]).to.equal('Worksheet');
    expect(seen[1]).to.contain('On paper').and.to.contain('988');
    expect(document.title).to.equal(before);
  });
});

describe('one’s own questions and topics', () => {
  let program: string;
  let writer: Writer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    writer = await openJournal(program);
    await writer.presses('My questions and topics');
    await writer.waitsFor('No questions of your own yet.');
  });

  it('are added, changed, taken out and put back', async () => {
    await expectAccessible(writer.element);
    await writer.writes('A question of your own', 'What did I hear?');
    await writer.presses('Add this question');
    await untilOnDisk(program, ({ own }) => own?.prompts.length === 1, 'the question');
    await writer.writes('A topic of your own', 'Garden');
    await writer.presses('Add this topic');
    await untilOnDisk(program, ({ own }) => own?.topics.length === 1, 'the topic');
    await writer.presses('Change');
    await writer.writes('A question of your own', 'What did I notice?');
    await writer.presses('Keep the change');
    await untilOnDisk(program, ({ own }) => own?.prompts[0] === 'What did I notice?', 'the change');
    await writer.presses('Remove');
    await writer.waitsFor('Removed.');
    await untilOnDisk(program, ({ own }) => own?.prompts.length === 0, 'it is out');
    await writer.presses('Undo');
    await untilOnDisk(program, ({ own }) => own?.prompts[0] === 'What did I notice?', 'it is back');
  });

  it('stand among the questions above the field', async () => {
    await writer.writes('A question of your own', 'What did I hear?');
    await writer.presses('Add this question');
    await untilOnDisk(program, ({ own }) => own?.prompts.length === 1, 'the question');
    await writer.presses('Back to my journal');
    await until(() => writer.question, 'a question');
    for (let press = 0; press < 3 && writer.question !== 'What did I hear?'; press++)
      await writer.presses('Another one');
    expect(writer.question).to.equal('What did I hear?');
    expect(writer.sees).to.contain('Your own question');
    await writer.writes(words, 'A bird');
    await writer.presses('Keep this entry');
    await untilOnDisk(
      program,
      ({ entries }) => entries[0]?.body.prompt?.source === 'own',
      'with the question',
    );
    await writer.presses('No question');
    await writer.keeps('Just words');
    expect((await onDisk(program)).entries[0]?.body.prompt).to.equal(undefined);
    await writer.presses('Show a question');
    expect(find(writer.element, '#prompt').textContent.trim()).not.to.equal('');
  });

  it('say kindly what is too long', async () => {
    await writer.writes('A topic of your own', 'x'.repeat(81));
    await writer.presses('Add this topic');
    await writer.waitsFor('Please use at most 80 letters here.');
    expect((await onDisk(program)).own).to.equal(undefined);
    await writer.writes('A topic of your own', 'x'.repeat(80));
    expect(all(writer.element, '.error')).to.deep.equal([]);
  });
});
