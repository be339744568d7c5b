import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, focused, until } from '../../helpers/shadow.js';
import { newProgram, onDisk, openJournal, roomsAreThere, untilOnDisk, words } from './person.js';

describe('the journal by keyboard', () => {
  before(roomsAreThere);

  const press = (key: string) => sendKeys({ press: key });
  /** Goes on with Tab until the focus is on something with these words. */
  const tabTo = async (label: string): Promise<void> => {
    const name = () => {
      const at = focused() as HTMLInputElement | null;
      return (at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
    };
    for (let step = 0; step < 40 && name() !== label; step++) await press('Tab');
    expect(name()).to.equal(label);
  };

  it('goes the whole way: question, words, mood, topic, kept, opened, changed', async () => {
    const program = newProgram();
    const writer = await openJournal(program);
    await until(() => writer.question, 'a question');
    await tabTo('Another one');
    await press('Enter');
    await tabTo(words);
    await sendKeys({ type: 'By keys alone' });
    await press('Tab');
    await press(' ');
    await press('ArrowRight');
    await writer.element.updateComplete;
    await tabTo('Topics');
    await press('Enter');
    await until(() => all(writer.element, 'input[type="checkbox"]')[0], 'the topics are out');
    await tabTo('Another day');
    await press('Tab');
    await press(' ');
    await until(() => focused()?.matches(':checked'), 'a topic is ticked');
    await tabTo('Keep this entry');
    await press('Enter');
    await untilOnDisk(program, ({ entries }) => entries.length === 1, 'the entry');
    await until(() => focused() === writer.field(words) && writer.field(words).value === '', 'the next one');
    const [entry] = (await onDisk(program)).entries;
    expect(entry?.body).to.include({ text: 'By keys alone', mood: 'glad' });
    expect(entry?.body.topics).to.have.length(1);
    await tabTo('By keys alone');
    await press('Enter');
    await until(() => focused()?.id === 'view-heading', 'the heading of the page');
    await writer.waitsFor('Change it');
    await tabTo('Change it');
    await press('Enter');
    await until(() => focused()?.textContent === 'Change this entry', 'the heading of the fields');
  });
});
