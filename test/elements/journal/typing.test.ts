import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { today } from '../../../src/elements/base/days.js';
import { all, shadow, until } from '../../helpers/shadow.js';
import { written } from './finding/reader.js';
import { newProgram, openJournal, roomsAreThere, untilOnDisk, words, type Writer } from './person.js';

/** A change of the element that is neither in the field nor in the line that tells where the words are. */
const isElsewhere = ({ target }: MutationRecord): boolean => {
  const element = target instanceof Element ? target : target.parentElement;
  return !element?.closest('.status, textarea');
};

describe('typing in the journal', () => {
  let program: string;
  let writer: Writer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    await written(
      program,
      [...'abcdefghij'].map((letter) => ({ day: today(), text: letter.repeat(40) })),
    );
    writer = await openJournal(program);
    await until(() => all(writer.element, 'li.entry').length > 0, 'the days below the field');
    writer.field(words).focus();
    await sendKeys({ type: 'Today' });
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.text === 'Today', 'the draft');
  });

  it('updates the element once a key', async () => {
    const field = writer.field(words);
    let updates = 0;
    writer.element.addController({ hostUpdated: () => (updates += 1) });
    const keys = [...' I walked to the library with Sam.'];
    const atOnce: number[] = [];
    for (const key of keys) {
      const before = updates;
      field.value += key;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await writer.element.updateComplete;
      atOnce.push(updates - before);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(atOnce).to.deep.equal(keys.map(() => 1));
    // Writes of the draft that fall among them, more of them where a machine is slow, are told in a few each.
    expect(updates).to.be.lessThan(keys.length * 2);
  });

  it('changes nothing on the screen but the field and the line that tells where the words are', async () => {
    const changed: string[] = [];
    const observer = new MutationObserver((records) =>
      records
        .filter(isElsewhere)
        .forEach(({ type, target }) => changed.push(`${type} of ${target.nodeName}`)),
    );
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(shadow(writer.element), everything);
    await sendKeys({ type: ' I walked to the library.' });
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.text.endsWith('library.') ?? false, 'it');
    observer.disconnect();
    expect(changed).to.deep.equal([]);
  });
});
