import { expect } from '@open-wc/testing';
import { emptyEntry } from '../../../../src/domain/journal/entry.js';
import type { Kit } from '../../../../src/kit/types.js';
import { today } from '../../../../src/elements/base/days.js';
import { chooseLanguage } from '../../../../src/ui/language.js';
import { expectAccessible } from '../../../helpers/a11y.js';
import { all, find, focused, until } from '../../../helpers/shadow.js';
import { newProgram, openJournal, reopen, roomsAreThere, type Writer } from '../person.js';
import { kitOf } from '../../../helpers/program.js';

/** What the browser is given to save. */
interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** The browser's downloads, at the edge: the link is pressed, the file goes nowhere. */
function catchDownloads(): { readonly downloads: Download[]; readonly stop: () => void } {
  const downloads: Download[] = [];
  const files = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const click = (event: Event): void => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    downloads.push({ name: link.download, file: files.get(link.href) ?? new Blob() });
  };
  URL.createObjectURL = (file: Blob) => {
    const url = createObjectURL(file);
    files.set(url, file);
    return url;
  };
  const own = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    document.body.append(this);
    own.call(this);
    this.remove();
  };
  document.addEventListener('click', click);
  const picker = window as { showSaveFilePicker?: unknown };
  const pick = picker.showSaveFilePicker;
  picker.showSaveFilePicker = undefined;
  const stop = () => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = own;
    document.removeEventListener('click', click);
    picker.showSaveFilePicker = pick;
  };
  return { downloads, stop };
}

const inKit = async (program: string, act: (kit: Kit) => Promise<unknown>): Promise<void> => {
  const kit = await kitOf(program);
  await act(kit);
  await kit.close();
};

const entry = (kit: Kit, day: string, text: string) =>
  kit.records.save('journal-entry', { day, links: [], body: { ...emptyEntry, text, mood: 'calm' } });

describe('taking the journal along', () => {
  let program: string;
  let writer: Writer;
  let caught: ReturnType<typeof catchDownloads>;

  before(async () => {
    await roomsAreThere();
    await import('../../../../src/elements/journal/taking/index.js');
    await import('../../../../src/publish/journal/index.js');
    await import('../../../../src/kit/backup.js');
  });
  beforeEach(async () => {
    program = newProgram();
    await inKit(program, async (kit) => {
      await kit.keeping.justMe();
      await entry(kit, '2026-03-10', 'We went to game night');
      await entry(kit, '2026-03-12', 'It rained <b>all</b> day');
      await entry(kit, '2026-04-02', 'A quiet day');
      await kit.records.save('journal-letter', {
        body: { text: 'Opened words', sealedOn: '2026-01-05', openedOn: '2026-03-01' },
      });
      await kit.records.save('journal-letter', { body: { text: 'Sealed words', sealedOn: '2026-01-05' } });
    });
    caught = catchDownloads();
    writer = await openJournal(program);
    await writer.presses('Take it along');
    await writer.waitsFor('What do you want to make?');
  });
  afterEach(() => {
    caught.stop();
    chooseLanguage('');
  });

  const saves = async (): Promise<Download> => {
    await writer.presses('Make the file');
    await writer.waitsFor('Your file is ready');
    await until(() => focused()?.id === 'save-file', 'the focus on saving');
    await writer.presses('Save the file');
    await until(() => caught.downloads.length > 0, 'a download');
    return caught.downloads[0] as Download;
  };

  it('makes a document of everything, oldest day first, without the letters in the drawer', async () => {
    expect(writer.sees).to.contain('Anyone who has this file can read it.');
    const { name, file } = await saves();
    expect(name).to.equal(`my-notes-${today()}.html`);
    expect(file.type).to.equal('text/html;charset=utf-8');
    const text = await file.text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect([...page.querySelectorAll('h2')].map((node) => node.textContent)).to.deep.equal([
      'Tuesday, March 10, 2026',
      'Thursday, March 12, 2026',
      'Thursday, April 2, 2026',
      'Letters to myself',
    ]);
    expect(page.body.textContent).to.contain('It rained <b>all</b> day').and.to.contain('Opened words');
    expect(page.body.textContent).to.contain('How it wasCalm');
    expect(text).not.to.contain('Sealed words');
    const told = `Saved as ${name}. Look for it in the downloads of this browser.`;
    await writer.waitsFor(told);
    await until(
      () => all(writer.element, '[role="status"]').some((node) => node.textContent === told),
      'said',
    );
  });

  it('makes plain text of a month, and of the days between two', async () => {
    await writer.chooses('Plain text');
    await writer.chooses('One month');
    const field = find<HTMLSelectElement>(writer.element, '#take-month');
    expect([...field.options].map(({ label }) => label)).to.deep.equal(['April 2026', 'March 2026']);
    field.value = '2026-03';
    field.dispatchEvent(new Event('change'));
    const march = await (await saves()).file.text();
    expect(march).to.contain('game night').and.not.to.contain('A quiet day');
    await writer.presses('Make another copy');
    caught.downloads.length = 0;
    await writer.chooses('From one day to another');
    await writer.writes('From', '2026-03-11');
    await writer.writes('To', '2026-03-01');
    await writer.presses('Make the file');
    await writer.waitsFor('The last day is before the first one.');
    await writer.writes('To', '2026-04-01');
    const { name, file } = await saves();
    expect(name).to.equal(`my-notes-${today()}.txt`);
    const text = await file.text();
    expect(text).to.contain('It rained').and.not.to.contain('game night');
    expect(text).not.to.contain('A quiet day');
  });

  it('makes a backup, and brings it back on another device after a look', async () => {
    await writer.chooses('A backup');
    expect(writer.sees).to.contain('A backup also holds the words of your letters in the drawer.');
    const { name, file } = await saves();
    expect(name).to.equal(`my-notes-${today()}.json`);
    writer = await openJournal(newProgram());
    await writer.presses('Take it along');
    await writer.waitsFor('Choose the backup file');
    await puts(file);
    await writer.waitsFor('5 pages are not here yet.');
    expect(writer.sees).to.contain('It was made on another page of such a program.');
    await expectAccessible(writer.element);
    await writer.presses('Bring it back');
    await writer.waitsFor('5 pages are back.');
    await writer.presses('OK', all(writer.element, '#bring-done').length - 1);
    await puts(file);
    await writer.waitsFor('Everything in this file is here already.');
    await writer.presses('Back to my journal');
    await writer.waitsFor('Thursday, April 2');
  });

  it('says clearly what is no backup, and changes nothing', async () => {
    await puts(new Blob(['Dear diary']));
    await writer.waitsFor('This is not a backup of this journal. Nothing was changed.');
    await until(() => focused()?.id === 'bring-done', 'the focus on the answer');
    await writer.presses('OK');
    await until(() => focused()?.id === 'bring-file', 'the focus back');
    await puts(new Blob(['{"format":"iml-kit-backup","version":1,"program":"a"']));
    await writer.waitsFor('This backup is damaged or cut off.');
  });

  it('prints the days alone', async () => {
    const { print } = window;
    let sheet = '';
    window.print = () => {
      sheet = document.querySelector('[data-iml-sheet]')?.shadowRoot?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
    await writer.chooses('A print on paper');
    expect(writer.sees).to.contain('Anyone who finds the paper can read it.');
    await writer.presses('Print');
    await until(() => sheet !== '', 'the print');
    window.print = print;
    expect(sheet.replace(/\s+/g, ' ')).to.contain('We went to game night');
    expect(sheet.indexOf('game night')).to.be.below(sheet.indexOf('A quiet day'));
    expect(sheet).not.to.contain('Sealed words');
  });

  it('stops when it is asked to, and makes no file', async () => {
    await inKit(program, async (kit) => {
      const changes = [];
      for (let at = 0; at < 3000; at += 1)
        changes.push({ day: '2025-01-01', links: [], body: { ...emptyEntry, text: `${at}` } });
      await kit.records.saveAll('journal-entry', changes);
    });
    await writer.presses('Make the file');
    await writer.presses('Stop');
    await writer.waitsFor('Stopped. No file was made.');
    await until(() => focused()?.id === 'make-file', 'the focus back');
    expect(writer.sees).not.to.contain('Your file is ready');
    writer = await reopen(writer);
  });

  it('tells how to speak, how it is read aloud and what is private, in both languages', async () => {
    await writer.presses('Back to my journal');
    await writer.presses('Help');
    await writer.waitsFor('Speak instead of typing');
    for (const words of [
      'Android phone',
      'iPhone',
      'Windows',
      'Mac',
      'has no microphone of its own',
      'Read aloud',
    ])
      expect(writer.sees).to.contain(words);
    await expectAccessible(writer.element);
    chooseLanguage('es');
    await writer.waitsFor('Hablar en vez de escribir');
    await writer.presses('Llevarlo conmigo');
    await writer.waitsFor('¿Qué quiere hacer?');
    await expectAccessible(writer.element);
  });

  /** Chooses a file, as the browser's own dialog would. */
  async function puts(file: Blob): Promise<void> {
    await until(() => all(writer.element, '#bring-file').length === 1, 'the field for the file');
    const input = find<HTMLInputElement>(writer.element, '#bring-file');
    const list = new DataTransfer();
    list.items.add(new File([file], 'my-notes.json', { type: 'application/json' }));
    input.files = list.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
});
