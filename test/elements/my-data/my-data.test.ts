import { expect, html } from '@open-wc/testing';
import '../../../src/elements/journal/define.js';
import '../../../src/elements/my-data/define.js';
import type { ImlMyData } from '../../../src/elements/my-data/my-data.js';
import { emptyEntry } from '../../../src/domain/journal/entry.js';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { journalTaking } from '../../../src/i18n/en/journal-taking.js';
import { myData } from '../../../src/i18n/en/my-data.js';
import { myData as inSpanish } from '../../../src/i18n/es/my-data.js';
import { myDataViews } from '../../../src/i18n/en/my-data-views.js';
import { myDataViews as viewsInSpanish } from '../../../src/i18n/es/my-data-views.js';
import type { Kit } from '../../../src/kit/types.js';
import { elsewhere, leavePage, onPage, storeIsThere } from '../../helpers/program.js';
import { control, find, shadow, until, wordsOf } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';

const passphrase = 'four small words here';

worksheetSuite('iml-my-data', {
  fixture: () => html`<iml-program program-id="my-data-suite"><iml-my-data></iml-my-data></iml-program>`,
  begin: async (element) => {
    await until(() => shadow(element).getElementById('go-save'), 'the first view');
    shadow(element).getElementById('go-save')?.click();
    await until(() => shadow(element).getElementById('secret-words'), 'the view to save');
  },
});
readingSuite('my-data', { en: myData, es: inSpanish });
readingSuite('my-data-views', { en: myDataViews, es: viewsInSpanish });

describe('iml-my-data', () => {
  let element: ImlMyData;
  let program: string;

  const fill = async (kit: Kit) => {
    await kit.keeping.justMe();
    for (const text of ['One walk', 'Two walks'])
      await kit.records.save('journal-entry', { day: '2026-03-10', body: { ...emptyEntry, text } });
    await kit.records.save('goal', { body: { ...emptyGoal, want: 'To <b>dance</b>' } });
  };
  const show = async (id = `my-data-${crypto.randomUUID()}`): Promise<void> => {
    program = id;
    element = await onPage('iml-my-data', program, { contact: 'privacy@example.org' });
    await until(() => element.shadowRoot?.getElementById('go-save'), 'the first view');
  };
  const press = async (words: string): Promise<void> => {
    await until(() => wordsOf(element).includes(words), `"${words}" is there`);
    control(element, words).click();
    await element.updateComplete;
  };
  const type = (id: string, text: string): void => {
    const field = find<HTMLInputElement>(element, `#${id}`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  /** The file that a press gives to the browser. */
  const savedBy = async (act: () => void): Promise<File> => {
    const window_ = window as unknown as { showSaveFilePicker?: unknown };
    const before = window_.showSaveFilePicker;
    let name = '';
    const file = await new Promise<Blob>((resolve) => {
      window_.showSaveFilePicker = ({ suggestedName }: { suggestedName: string }) => {
        name = suggestedName;
        return Promise.resolve({
          createWritable: () =>
            Promise.resolve({
              write: (data: Blob) => {
                resolve(data);
                return Promise.resolve();
              },
              close: () => Promise.resolve(),
            }),
        });
      };
      act();
    });
    window_.showSaveFilePicker = before;
    return new File([file], name);
  };
  const makeFile = async (): Promise<File> => {
    await press(myDataViews.save.make);
    await until(() => shadow(element).getElementById('save-file'), 'the file is ready', 60_000);
    return savedBy(() => shadow(element).getElementById('save-file')?.click());
  };
  const sealed = async (): Promise<File> => {
    await press(myData.save);
    await until(() => shadow(element).getElementById('secret-words'), 'the view to save');
    type('secret-words', passphrase);
    return makeFile();
  };
  const choose = (file: File): void => {
    const input = find<HTMLInputElement>(element, '#bring-file');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };

  before(async function () {
    this.timeout(60_000);
    await storeIsThere();
  });
  afterEach(() => leavePage(element));

  it('tells in words what is kept, how much room it takes and when it was last saved', async () => {
    const id = `my-data-${crypto.randomUUID()}`;
    await elsewhere(id, fill);
    await show(id);
    await until(() => wordsOf(element).includes('2 pages of your journal'), 'what is here');
    expect(wordsOf(element)).to.contain('1 goal or plan').and.to.contain(myData.backup.never);
    expect(wordsOf(element)).to.contain(myData.device);
    expect(wordsOf(element)).to.match(/There is (a lot of )?room/);
    expect(wordsOf(element)).not.to.contain('One walk');
  });

  it('saves a locked file, and brings it back on another page without anything twice', async () => {
    const id = `my-data-${crypto.randomUUID()}`;
    await elsewhere(id, fill);
    await show(id);
    await until(() => wordsOf(element).includes('2 pages of your journal'), 'what is here');
    const file = await sealed();
    expect(file.name).to.match(/^my-notes-\d{4}-\d\d-\d\d\.age$/);
    expect(await file.text()).not.to.contain('walk');
    await press(myDataViews.back);
    await until(() => /You saved a file on/.test(wordsOf(element)), 'the age of the backup');
    leavePage(element);

    await show();
    await press(myData.bring);
    await until(() => element.shadowRoot?.getElementById('bring-file'), 'the view to bring');
    choose(file);
    await until(() => element.shadowRoot?.getElementById('open-words'), 'it asks for the words');
    type('open-words', 'other words');
    await press(myDataViews.bring.open);
    await until(
      () => wordsOf(element).includes(myDataViews.bring.wrong),
      'other words do not open it',
      60_000,
    );
    type('open-words', passphrase);
    await press(myDataViews.bring.open);
    await until(() => wordsOf(element).includes('3 pages are not here yet'), 'the preview', 60_000);
    expect(await elsewhere(program, (kit) => kit.records.list('goal').read())).to.have.length(0);
    await press(journalTaking.bring.go);
    await until(() => wordsOf(element).includes('3 pages are back'), 'they are back');
    await press('OK');
    choose(file);
    await until(() => element.shadowRoot?.getElementById('open-words'), 'it asks again');
    type('open-words', passphrase);
    await press(myDataViews.bring.open);
    await until(() => wordsOf(element).includes(journalTaking.bring.nothing), 'nothing to do', 60_000);
  }).timeout(120_000);

  it('brings a locked file back from a message', async () => {
    const id = `my-data-${crypto.randomUUID()}`;
    await elsewhere(id, fill);
    await show(id);
    await sealed();
    let message = '';
    const copy = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      message = text;
      return Promise.resolve();
    };
    await press(myDataViews.made.copy);
    await until(() => wordsOf(element).includes(myDataViews.made.copied), 'copied');
    navigator.clipboard.writeText = copy;
    leavePage(element);
    await show();
    await press(myData.bring);
    await until(() => element.shadowRoot?.getElementById('bring-message'), 'the field for a message');
    type('bring-message', `Look:\r\n${message}`);
    await press(myDataViews.bring.look);
    await until(() => element.shadowRoot?.getElementById('open-words'), 'it asks for the words');
    type('open-words', passphrase);
    await press(myDataViews.bring.open);
    await until(() => wordsOf(element).includes('3 pages are not here yet'), 'the preview', 60_000);
  }).timeout(120_000);

  it('says kindly that a file is none of ours or damaged, and changes nothing', async () => {
    await show();
    await press(myData.bring);
    for (const [text, said] of [
      ['GIF89a', myDataViews.bring.foreign],
      ['{"format":"iml-kit-backup","version":1', myDataViews.bring.damaged],
      [
        '{"format":"iml-kit-backup","version":99,"program":"p","madeAt":"2026-01-01T00:00:00Z","records":[\n],"count":0}',
        myDataViews.bring.newer,
      ],
    ] as const) {
      await until(() => element.shadowRoot?.getElementById('bring-file'), 'the view to bring');
      choose(new File([text], 'notes.age'));
      await until(() => wordsOf(element).includes(said), said);
      await press('OK');
    }
  });

  it('writes a document of all kinds that runs nothing and leaves no name of a field', async () => {
    const id = `my-data-${crypto.randomUUID()}`;
    await elsewhere(id, fill);
    await show(id);
    await press(myData.save);
    await until(() => element.shadowRoot?.querySelector('input[value="html"]'), 'the view to save');
    const text = await (await makeDocument('html')).text();
    expect(text).to.contain('One walk').and.to.contain('To &lt;b&gt;dance&lt;/b&gt;');
    expect(text).to.contain(myDataViews.erase.kinds.goals).and.to.contain('988');
    expect(text).not.to.match(/<script|<b>|noticedBy|ownArea|obstaclePlan/);
  });
  const makeDocument = async (value: string): Promise<File> => {
    const radio = find<HTMLInputElement>(element, `input[value="${value}"]`);
    radio.click();
    await element.updateComplete;
    return makeFile();
  };

  it('is where the safety bar of other elements leads, and not its own', async () => {
    program = `my-data-${crypto.randomUUID()}`;
    const journal = await onPage('iml-journal', program);
    element = document.createElement('iml-my-data');
    journal.after(element);
    journal.requestUpdate();
    await until(() => journal.shadowRoot?.querySelector('.safety a[href="#my-data"]'), 'the link');
    expect(document.querySelector('#my-data')).to.equal(element);
    await until(() => element.shadowRoot?.querySelector('.safety'), 'its own bar');
    expect(shadow(element).querySelector('.safety a[href="#my-data"]')).to.be.null;
  });

  it('asks once about short secret words, and never makes a file without any', async () => {
    await show();
    await press(myData.save);
    await press(myDataViews.save.make);
    expect(wordsOf(element)).to.contain(myDataViews.save.wordsNone);
    type('secret-words', 'a');
    await press(myDataViews.save.make);
    expect(wordsOf(element)).to.contain(myDataViews.save.wordsShort);
  });

  it('erases one kind after a second press, and leaves the others', async () => {
    const id = `my-data-${crypto.randomUUID()}`;
    await elsewhere(id, fill);
    await show(id);
    await until(() => wordsOf(element).includes('2 pages of your journal'), 'what is here');
    await press(myData.erase);
    await until(() => element.shadowRoot?.getElementById('erase-kind-journal'), 'the kinds');
    expect(wordsOf(element)).to.contain('privacy@example.org');
    find<HTMLInputElement>(element, '#erase-kind-journal').click();
    await press(myDataViews.erase.some);
    const entries = () => elsewhere(id, (kit) => kit.records.list('journal-entry').read());
    expect(await entries()).to.have.length(2);
    await press(myDataViews.erase.yes);
    await until(() => wordsOf(element).includes(myDataViews.erase.gone), 'it is gone');
    expect(await entries()).to.have.length(0);
    expect(await elsewhere(id, (kit) => kit.records.list('goal').read())).to.have.length(1);
  });

  it('erases everything of this and of the other programs of the site', async () => {
    const [id, other] = [`my-data-${crypto.randomUUID()}`, `my-data-other-${crypto.randomUUID()}`];
    await elsewhere(id, fill);
    await elsewhere(other, fill);
    await show(id);
    await until(() => wordsOf(element).includes('2 pages of your journal'), 'what is here');
    await press(myData.erase);
    await press(myDataViews.erase.site);
    await press(myDataViews.erase.yes);
    await until(() => wordsOf(element).includes(myDataViews.erase.gone), 'it is gone', 20_000);
    for (const one of [id, other])
      expect(await elsewhere(one, (kit) => kit.records.list('goal').read())).to.have.length(0);
    expect(Object.keys(localStorage).filter((name) => name.includes(other))).to.deep.equal([]);
    expect(await caches.has(`iml-kit/${other}`)).to.be.false;
  }).timeout(30_000);

  it('lets a person on a shared computer save, look and erase before they leave', async () => {
    await show();
    await until(() => wordsOf(element).includes(myData.visit), 'a visit');
    await press(myData.done);
    await until(() => wordsOf(element).includes(myDataViews.done.after), 'what comes after');
    await press(myDataViews.done.erase);
    await press(myDataViews.erase.yes);
    await until(() => wordsOf(element).includes(myDataViews.erase.gone), 'erased');
  });
});
