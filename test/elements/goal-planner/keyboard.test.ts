import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, until } from '../../helpers/shadow.js';
import { laterViewsAreThere, newProgram, openPlanner, type Person } from './person.js';

/** Goes on with Tab until the focus is on something with these words. */
async function tabTo(person: Person, words: string): Promise<void> {
  const says = () => {
    const at = focused() as HTMLInputElement | null;
    return at?.labels?.[0]?.textContent.trim() ?? at?.textContent?.trim();
  };
  for (let turn = 0; turn < 60; turn++) {
    if (says() === words) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`no way by keyboard to "${words}" in: ${person.sees}`);
}

describe('the whole way by keyboard alone', () => {
  before(laterViewsAreThere);

  it('adds a goal, says "Just me" and sends it', async () => {
    const person = await openPlanner(newProgram(), {
      endpoint: 'http://localhost:1/records',
      readers: 'Your peer life coach',
      purpose: 'To talk about it together',
      exceptions: 'If someone may be hurt, we call for help.',
      contact: 'privacy@example.org',
    });
    const press = async (words: string) => {
      await person.waitsFor(words);
      await tabTo(person, words);
      await sendKeys({ press: 'Enter' });
    };
    const write = async (label: string, words: string) => {
      await person.waitsFor(label);
      await tabTo(person, label);
      await sendKeys({ type: words });
    };
    const start = document.createElement('button');
    document.body.prepend(start);
    start.focus();

    await press('Add a goal');
    await until(() => focused()?.id === 'view-heading', 'the focus on the first step');
    await press('Next: my goal');
    await write('What do you want?', 'Sing');
    await tabTo(person, 'It is mine');
    await sendKeys({ press: 'ArrowDown' });
    await press('Next: why it matters');
    for (const next of ['Next: small steps', 'Next: what if', 'Next: see it all']) await press(next);
    await person.waitsFor('Here is your goal on one page');
    await press('Just me');
    await until(() => focused()?.id === 'notice', 'the focus goes on to the next question');
    await press('Not now');
    await until(() => focused()?.closest('.keeping-row'), 'the focus is not lost');
    await person.waitsFor('Saved on this device');

    const coach = person.buttons('Send or show to my coach')[0];
    await sendKeys({ down: 'Shift' });
    for (let turn = 0; turn < 20 && focused() !== coach; turn++) await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()).to.equal(coach);
    await sendKeys({ press: 'Enter' });
    await person.waitsFor('Before the first time');
    await until(
      () => person.planner.shadowRoot?.querySelector('[role="status"].unseen')?.textContent,
      'what is asked is said',
    );
    expect(focused()?.id).to.equal('view-heading');
    await write('What does your coach call you?', 'Ro');
    await press('Next: see what goes');
    await until(() => focused()?.id === 'share-heading', 'the focus on what goes');
    await press('Send this');
    await person.waitsFor('Waiting to send');
    expect(focused()?.id).to.equal('view-heading');
    start.remove();
  });
});
