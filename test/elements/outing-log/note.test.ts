import { expect } from '@open-wc/testing';
import { today } from '../../../src/elements/base/days.js';
import { openNote, sealNote } from '../../../src/elements/outing-log/note/sealed-note.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { shadow, until } from '../../helpers/shadow.js';
import { newProgram, openOutings, roomsAreThere, untilOnDisk, type Goer } from './person.js';

const given = (text: string, name = 'note.txt'): File => new File([text], name, { type: 'text/plain' });

/** Chooses a file where one is asked for. */
const picks = (goer: Goer, file: File): void => {
  const input = shadow(goer.element).getElementById('note-file') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
};

describe('a sealed note', () => {
  const words = 'You asked a good question, señora 🙂';
  let sealed: string;

  before(async () => {
    await roomsAreThere();
    sealed = await sealNote(words, 'Blue Lamp 7');
  });
  afterEach(() => chooseLanguage(''));

  it('opens with its code however a phone writes it, and out of a message that quotes it', async () => {
    const opened = { text: words };
    expect(await openNote(sealed, 'blue lamp 7')).to.deep.equal(opened);
    const quoted = `Hi\n> ${sealed.slice(0, 40)}\n> ${sealed.slice(40)}\nThanks`;
    expect(await openNote(quoted, ' BLUELAMP7')).to.deep.equal(opened);
    expect(sealed).to.match(/^iml-note\.1\.\d{6,7}\.[\w-]{22}\.[\w-]{16}\.[\w-]+\.end$/);
    expect(Number(sealed.split('.')[2])).to.be.at.least(600_000);
  });

  it('tells a wrong code, a changed or broken note, another file and a newer version apart', async () => {
    const parts = sealed.split('.');
    const changed = (at: number, part: string) =>
      parts.map((one, place) => (place === at ? part : one)).join('.');
    const flipped = (parts[5] ?? '').replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'));
    const cases: readonly (readonly [string, string, string])[] = [
      [sealed, 'blue lamp 8', 'wrong-code'],
      [changed(5, flipped), 'bluelamp7', 'wrong-code'],
      [changed(2, '600001'), 'bluelamp7', 'wrong-code'],
      [changed(2, '99999999'), 'bluelamp7', 'broken'],
      [changed(2, '1000'), 'bluelamp7', 'broken'],
      [changed(4, '??'), 'bluelamp7', 'broken'],
      [sealed.slice(0, -20), 'bluelamp7', 'broken'],
      [changed(1, '2'), 'bluelamp7', 'newer'],
      ['{"format":"iml-backup"}', 'bluelamp7', 'no-note'],
      ['\0\0\0', 'bluelamp7', 'no-note'],
    ];
    for (const [note, code, trouble] of cases) expect(await openNote(note, code)).to.deep.equal({ trouble });
  });

  it('goes from one phone to the other as a file, and stands on the outing after "Keep"', async function () {
    this.timeout(20_000);
    let goer = await openOutings();
    await goer.plans('The lake', today());
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Next: how it felt');
    await goer.presses('Next: what you noticed');
    await goer.presses('Next: people');
    await goer.presses('Look back together');
    await goer.presses('Seal a note for my partner');
    await goer.presses('Seal it with a code');
    await goer.waitsFor('Please write your words first.');
    await goer.writes('One thing I saw you do well', 'You listened');
    await goer.writes('The code', 'short');
    await goer.presses('Seal it with a code');
    await goer.waitsFor('Please use at least 8 letters or numbers.');
    await goer.writes('The code', 'green door');
    await expectAccessible(goer.element);
    await goer.presses('Seal it with a code');
    await goer.waitsFor('Your note is sealed');
    expect(shadow(goer.element).querySelector('svg.qr path')?.getAttribute('d')).to.match(/^M.{500}/);
    expect(goer.sees).to.not.contain('You listened');
    await expectAccessible(goer.element);
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return createObjectURL.call(URL, blob);
    };
    try {
      await goer.presses('Save it as a file');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const file = await (files[0] ?? new Blob()).text();
    expect(file).to.match(/^iml-note\.1\./);

    const program = newProgram();
    goer = await openOutings(program);
    await goer.plans('The same lake', today());
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Next: how it felt');
    await goer.presses('Next: what you noticed');
    await goer.presses('Next: people');
    await goer.writes('What did someone tell you?', 'Hello');
    await goer.presses('Look back together');
    await goer.presses('Open a note from my partner');
    await goer.presses('Open the note');
    await goer.waitsFor('There is no sealed note here.');
    picks(goer, given('x'.repeat(200_001)));
    await goer.waitsFor('This file is too big to be a note.');
    picks(goer, given(file));
    await goer.waitsFor('The file is here.');
    await goer.writes('The code', 'red door 12');
    await goer.presses('Open the note');
    await goer.waitsFor('It did not open.');
    await expectAccessible(goer.element);
    await goer.writes('The code', 'Green door');
    await goer.presses('Open the note');
    await goer.waitsFor('You listened');
    await expectAccessible(goer.element);
    await goer.presses('Keep');
    await untilOnDisk(
      program,
      ({ outings }) => outings[0]?.body.feedbackGot === 'Hello\n\nYou listened',
      'kept',
    );
    await goer.waitsFor('You listened');
    await until(() => shadow(goer.element).activeElement?.id === 'change-people', 'the focus on the part');
  });
});
