import { expect } from '@open-wc/testing';
import { addDays } from '../../../../src/domain/day-math.js';
import type { LetterBody } from '../../../../src/domain/journal/letter.js';
import { today } from '../../../../src/elements/base/days.js';
import { journalLetters as en } from '../../../../src/i18n/en/journal-letters.js';
import { journalLetters as es } from '../../../../src/i18n/es/journal-letters.js';
import { chooseLanguage } from '../../../../src/ui/language.js';
import { expectAccessible } from '../../../helpers/a11y.js';
import { FakeSpeech } from '../../../helpers/fake-speech.js';
import { focused, shadow, until } from '../../../helpers/shadow.js';
import { readingSuite } from '../../../suites/reading-suite.js';
import { newProgram, openJournal, reopen, roomsAreThere, type Writer } from '../person.js';
import { kitOf } from '../../../helpers/program.js';

readingSuite('journal-letters', { en, es });

const secret = 'I hope you kept going to game night';

const letters = async (program: string): Promise<readonly LetterBody[]> => {
  const kit = await kitOf(program);
  try {
    return (await kit.records.list('journal-letter').read()).map(({ body }) => body);
  } finally {
    await kit.close();
  }
};

/** Puts a letter into the drawer of a program, as another tab would. */
const stored = async (program: string, body: LetterBody): Promise<void> => {
  const kit = await kitOf(program);
  await kit.records.save('journal-letter', { body });
  await kit.close();
};

/** Everything that the page holds: text, fields and attributes. */
const page = (writer: Writer): string =>
  shadow(writer.element).innerHTML +
  [...shadow(writer.element).querySelectorAll('textarea')].map(({ value }) => value).join();

describe('a letter to myself', () => {
  let program: string;
  let writer: Writer;

  before(async () => {
    await roomsAreThere();
    await import('../../../../src/elements/journal/letters/index.js');
  });
  beforeEach(async () => {
    program = newProgram();
    writer = await openJournal(program, { start: addDays(today(), -40) });
  });
  afterEach(() => chooseLanguage(''));

  const begins = async (): Promise<void> => {
    await writer.presses('Letters to myself');
    await writer.presses('Write a letter');
    await writer.writes('Dear me,', secret);
  };

  it('goes into the drawer, where nothing shows its words, and comes out by "Undo"', async () => {
    await begins();
    await writer.presses('Put it in the drawer');
    await writer.waitsFor('Your letter is in the drawer.');
    await writer.waitsFor('Opens when you decide');
    expect(page(writer)).not.to.contain(secret);
    expect(await letters(program)).to.deep.equal([{ text: secret, sealedOn: today() }]);
    await writer.presses('Undo');
    await writer.waitsFor('Dear me,');
    expect(writer.field('Dear me,').value).to.equal(secret);
    await until(() => focused() === writer.field('Dear me,'), 'the focus on the words');
    expect(await letters(program)).to.deep.equal([{ text: secret }]);
  });

  it('waits for its day, is opened earlier after one calm question, and can then be read', async () => {
    await begins();
    await writer.chooses('In the last month of the program');
    await writer.chooses('On a day I choose');
    await writer.presses('Put it in the drawer');
    await writer.waitsFor('Please choose a day after today.');
    expect(focused()).to.equal(writer.field('Which day?'));
    await writer.writes('Which day?', today());
    await writer.presses('Put it in the drawer');
    await writer.waitsFor('Please choose a day after today.');
    await writer.writes('Which day?', '2999-12-31');
    await writer.presses('Put it in the drawer');
    await writer.waitsFor('Opens on Tuesday, December 31, 2999');
    await writer.presses(`Letter from ${day()}`);
    await writer.waitsFor('You chose to open it on');
    await writer.presses('Open it earlier');
    await writer.waitsFor('Open it now?');
    await until(() => focused()?.id === 'open-now', 'the focus on the answer');
    expect(page(writer)).not.to.contain(secret);
    await writer.presses('Leave it in the drawer');
    await until(() => focused()?.id === 'open-letter', 'the focus back');
    await writer.presses('Open it earlier');
    await expectAccessible(writer.element);
    await writer.presses('Open it now');
    await writer.waitsFor(secret);
    expect(await letters(program)).to.deep.equal([
      { text: secret, sealedOn: today(), openOn: '2999-12-31', openedOn: today() },
    ]);
    await writer.presses('All my letters');
    await writer.waitsFor('Opened letters');
  });

  it('is offered on the first view when its day has come, and opened only by a press', async () => {
    await stored(program, { text: secret, sealedOn: '2026-01-05', openOn: today() });
    writer = await reopen(writer);
    await writer.waitsFor('A letter to yourself is ready to open.');
    expect(page(writer)).not.to.contain(secret);
    await writer.presses('See my letters');
    await writer.waitsFor('Ready to open');
    await writer.presses('Letter from Monday, January 5, 2026');
    await writer.waitsFor('Its day has come. You can open it now');
    expect(page(writer)).not.to.contain(secret);
    await writer.presses('Open the letter');
    await writer.waitsFor(secret);
    await writer.presses('All my letters');
    await writer.presses('Back to my journal');
    await writer.waitsFor('Write what you like');
    expect(writer.sees).not.to.contain('ready to open');
  });

  it('keeps a draft over a reload, and stops for today', async () => {
    await begins();
    await writer.isSaved();
    writer = await reopen(writer);
    await writer.waitsFor('A letter to myself');
    await until(() => writer.field('Dear me,').value === secret, 'the draft');
    await writer.presses('Stop for today');
    await writer.waitsFor('You are writing this');
    await writer.presses(`Letter from ${day()}`);
    expect(writer.field('Dear me,').value).to.equal(secret);
    await writer.writes('Dear me,', 'Other words');
    await writer.presses('All my letters');
    await writer.presses('Keep going');
    expect(writer.field('Dear me,').value).to.equal('Other words');
  });

  it('is deleted with a way back, and the event tells only its id', async () => {
    const removed: string[] = [];
    writer.element.addEventListener('iml-journal-removed', (event) => removed.push(event.detail.id));
    await begins();
    await writer.presses('Put it in the drawer');
    await writer.presses(`Letter from ${day()}`);
    await writer.presses('Delete');
    await writer.waitsFor('The letter is in the trash.');
    await writer.presses('Undo');
    await writer.waitsFor('Opens when you decide');
    expect(removed).to.have.length(1);
  });

  it('shows deleted letters by their day alone', async () => {
    const kit = await kitOf(program);
    await kit.keeping.justMe();
    const { id } = await kit.records.save('journal-letter', {
      body: { text: secret, sealedOn: '2026-01-05' },
    });
    await kit.records.trash(id);
    await kit.close();
    writer = await reopen(writer);
    await writer.presses('Letters to myself');
    await writer.presses('Deleted letters');
    await writer.waitsFor('Letter from Monday, January 5, 2026');
    expect(page(writer)).not.to.contain(secret);
    await writer.presses('Put back');
    await writer.waitsFor('The trash is empty');
    await writer.presses('All my letters');
    await writer.waitsFor('In the drawer');
  });

  it('says kindly what keeps it out of the drawer', async () => {
    await writer.presses('Letters to myself');
    await writer.presses('Write a letter');
    await writer.presses('Put it in the drawer');
    await writer.waitsFor('Write a few words first.');
    expect(focused()).to.equal(writer.field('Dear me,'));
    expect(await letters(program)).to.deep.equal([]);
  });

  it('can be read aloud once it is open', async () => {
    const { speech, remove } = FakeSpeech.install();
    speech.bring(['en-US', true]);
    await stored(program, { text: secret, sealedOn: '2026-01-05', openedOn: '2026-02-05' });
    writer = await reopen(writer);
    await writer.presses('Letters to myself');
    await writer.presses('Letter from Monday, January 5, 2026');
    await writer.presses('Read aloud');
    expect(speech.words).to.deep.equal([secret]);
    await writer.presses('All my letters');
    expect(speech.speaking).to.be.false;
    remove();
  });

  it('speaks Spanish', async () => {
    chooseLanguage('es');
    await writer.presses('Cartas para mí');
    await writer.presses('Escribir una carta');
    await writer.waitsFor('¿Cuándo la quiere abrir?');
    await expectAccessible(writer.element);
  });
});

/** Today as a letter says it. */
const day = (): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format();
