import { expect } from '@open-wc/testing';
import '../../../src/elements/journal/define.js';
import '../../../src/elements/my-data/define.js';
import { emptyEntry } from '../../../src/domain/journal/entry.js';
import { common } from '../../../src/i18n/en/common.js';
import { lock } from '../../../src/i18n/en/lock.js';
import { lockViews } from '../../../src/i18n/en/lock-views.js';
import { myData } from '../../../src/i18n/en/my-data.js';
import { lock as lockInSpanish } from '../../../src/i18n/es/lock.js';
import { lockViews as viewsInSpanish } from '../../../src/i18n/es/lock-views.js';
import type { Kit } from '../../../src/kit/types.js';
import { elsewhere, kitOf, leavePage, onPage, storeIsThere } from '../../helpers/program.js';
import { control, find, shadow, until } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';

readingSuite('lock', { en: lock, es: lockInSpanish });
readingSuite('lock-views', { en: lockViews, es: viewsInSpanish });

const words = 'sample words of the lock';
const secret = 'A walk with my sister';

describe('the lock on a page', () => {
  let element: HTMLElement;
  let kit: Kit | undefined;
  let code: string;

  const textIn = (host: HTMLElement): string => shadow(host).textContent ?? '';
  const field = (id: string): HTMLInputElement => find<HTMLInputElement>(element, `#${id}`);
  const type = async (id: string, text: string): Promise<void> => {
    await until(() => shadow(element).getElementById(id) !== null, id);
    field(id).value = text;
    field(id).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  /** A device of one's own with an entry under the lock; no tab of it is open. */
  const locked = async (age = 0): Promise<string> => {
    const program = `lock-${crypto.randomUUID()}`;
    const now = Date.now.bind(Date);
    Date.now = () => now() - age;
    await elsewhere(program, async (made) => {
      await made.keeping.justMe();
      await made.records.save('journal-entry', { day: '2026-03-10', body: { ...emptyEntry, text: secret } });
      const door = await made.lock();
      code = door.makeCode();
      await door.turnOn(words, code);
    });
    Date.now = now;
    return program;
  };

  before(storeIsThere);
  afterEach(async () => {
    leavePage(element);
    await kit?.close();
    kit = undefined;
  });

  it('covers an element, with the crisis line and the way out, and opens by its words', async () => {
    element = await onPage('iml-journal', await locked());
    await until(() => textIn(element).includes(lock.lead), 'the cover');
    expect(textIn(element)).to.include('988');
    expect(textIn(element)).not.to.include(secret);
    control(element, lock.open).click();
    await until(() => textIn(element).includes(lock.none), 'nothing was typed');
    await type('lock-words', 'other words');
    control(element, lock.open).click();
    await until(() => textIn(element).includes(lock.wrong), 'wrong words');
    expect(shadow(element).activeElement).to.equal(field('lock-words'));
    await type('lock-words', `${words} `);
    control(element, lock.open).click();
    await until(() => textIn(element).includes(secret), 'the entry');
  });

  it('takes everything off the page at "Lock now", in every element, also what was being written', async () => {
    const program = await locked();
    element = await onPage('iml-journal', program);
    const things = document.createElement('iml-my-data');
    element.after(things);
    await type('lock-words', words);
    control(element, lock.open).click();
    await until(() => textIn(element).includes(secret), 'the entry');
    await until(() => shadow(things).getElementById('go-lock') !== null, 'my data is open too');
    await type('text', 'Half a sentence');
    await until(() => textIn(element).includes(common.save.device), 'saved');
    control(element, lock.lockNow).click();
    for (const host of [element, things]) await until(() => textIn(host).includes(lock.lead), 'the cover');
    expect(shadow(element).innerHTML).not.to.include('Half a sentence').and.not.to.include(secret);
    kit = await kitOf(program);
    const code = await kit.records
      .list('journal-entry')
      .read()
      .then(
        () => 'read',
        (thrown: { code: string }) => thrown.code,
      );
    expect(code).to.equal('locked');
    await type('lock-words', words);
    control(element, lock.open).click();
    await until(() => textIn(element).includes(secret), 'the entry again');
    await until(() => field('text').value === 'Half a sentence', 'what was being written');
  });

  it('opens by the code with new words, and says first what is lost without it', async () => {
    const program = await locked();
    element = await onPage('iml-journal', program);
    await until(() => textIn(element).includes(lock.lead), 'the cover');
    control(element, lock.forgot).click();
    await until(() => textIn(element).includes(lock.lost.text), 'what is lost');
    await type('lock-code', 'ABC');
    control(element, lock.code.press).click();
    await until(() => textIn(element).includes(lock.code.not), 'no whole code');
    await type('lock-code', code.toLowerCase());
    await type('lock-next', 'short');
    control(element, lock.code.press).click();
    await until(() => textIn(element).includes(lock.short), 'too short');
    await type('lock-next', 'new sample words');
    control(element, lock.code.press).click();
    await until(() => textIn(element).includes(secret), 'the entry');
    await elsewhere(program, async (other) => {
      const door = await other.lock();
      await door.close();
      expect(await door.open(words)).to.equal('wrong');
      expect(await door.open('new sample words')).to.equal('right');
    });
  });

  it('erases only after a second press', async () => {
    const program = await locked();
    element = await onPage('iml-journal', program);
    await until(() => textIn(element).includes(lock.lead), 'the cover');
    control(element, lock.forgot).click();
    await until(() => textIn(element).includes(lock.lost.erase), 'erase');
    control(element, lock.lost.erase).click();
    await until(() => textIn(element).includes(lock.lost.sure), 'are you sure');
    control(element, lock.lost.no).click();
    await until(() => !textIn(element).includes(lock.lost.sure), 'kept');
    control(element, lock.lost.erase).click();
    await until(() => textIn(element).includes(lock.lost.sure), 'are you sure');
    control(element, lock.lost.yes).click();
    await until(() => textIn(element).includes(common.keeping.erased), 'erased');
    await elsewhere(program, async (other) => {
      expect((await other.keeping.state().read()).lock).to.equal(undefined);
      expect(await other.records.list('journal-entry').read()).to.deep.equal([]);
    });
  });

  it('asks a week later whether the code can still be found', async () => {
    const program = await locked(8 * 24 * 60 * 60_000);
    element = await onPage('iml-journal', program);
    await type('lock-words', words);
    control(element, lock.open).click();
    await until(() => textIn(element).includes(lock.again.text), 'try your code');
    expect(textIn(element)).not.to.include(secret);
    await type('lock-code', code);
    control(element, lock.again.press).click();
    await until(() => textIn(element).includes(secret), 'the entry');
    await elsewhere(program, async (other) => {
      expect((await (await other.lock()).facts())?.codeTriedAt).to.be.a('string');
    });
  });

  it('is put on in My data: words, code on paper, done; and taken off again', async () => {
    const program = `lock-${crypto.randomUUID()}`;
    await elsewhere(program, async (made) => {
      await made.keeping.justMe();
      await made.records.save('journal-entry', { day: '2026-03-10', body: { ...emptyEntry, text: secret } });
    });
    element = await onPage('iml-my-data', program);
    await until(() => textIn(element).includes(myData.kinds.journal(1)), 'my data');
    control(element, myData.lock).click();
    await until(() => textIn(element).includes(lockViews.lead), 'the view');
    control(element, lockViews.words.next).click();
    await until(() => textIn(element).includes(lock.none), 'nothing was typed');
    await type('new-words', 'password');
    await until(() => textIn(element).includes(lockViews.words.weak), 'a hint');
    await type('new-words', words);
    await until(() => textIn(element).includes(lockViews.words.good), 'a better hint');
    control(element, lockViews.words.next).click();
    await until(() => textIn(element).includes(lockViews.paper.lost), 'the code');
    const shown = find(element, '.paper-code').textContent ?? '';
    control(element, lockViews.paper.on).click();
    await until(() => textIn(element).includes(lockViews.paper.first), 'not written down yet');
    field('written').click();
    control(element, lockViews.paper.on).click();
    await until(() => textIn(element).includes(lockViews.isOn), 'the lock is on');
    expect(textIn(element)).not.to.include(shown);
    control(element, lockViews.on.try).click();
    await type('typed-code', shown);
    find(element, '#do-try').click();
    await until(() => textIn(element).includes(lock.again.right), 'the right code');
    control(element, lockViews.on.off).click();
    await until(() => textIn(element).includes(lockViews.offText), 'what it means');
    await type('old-words', words);
    find(element, '#do-off').click();
    await until(() => textIn(element).includes(lockViews.isOff), 'the lock is off');
    await elsewhere(program, async (other) => {
      const [entry] = await other.records.list('journal-entry').read();
      expect(entry?.body.text).to.equal(secret);
    });
  });

  it('is not offered for a visit, and says why', async () => {
    element = await onPage('iml-my-data', `lock-${crypto.randomUUID()}`);
    await until(() => shadow(element).getElementById('go-lock') !== null, 'my data');
    control(element, myData.lock).click();
    await until(() => textIn(element).includes(lockViews.not.visit), 'why not');
    expect(shadow(element).getElementById('new-words')).to.equal(null);
  });

  it('closes by itself when nobody has touched the page for a while', async () => {
    const program = await locked();
    element = await onPage('iml-journal', program);
    await type('lock-words', words);
    control(element, lock.open).click();
    await until(() => textIn(element).includes(secret), 'the entry');
    const now = Date.now.bind(Date);
    try {
      Date.now = () => now() + 11 * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => textIn(element).includes(lock.lead), 'the cover');
    } finally {
      Date.now = now;
    }
    expect(textIn(element)).not.to.include(secret);
  });
});
