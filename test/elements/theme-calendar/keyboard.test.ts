import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focusIsVisible } from '../../helpers/a11y.js';
import { focused, until } from '../../helpers/shadow.js';
import { read } from './reader.js';

const press = (key: string) => sendKeys({ press: key });

/** Goes on with Tab until the focus is on something with these words, spoken or written. */
const tabTo = async (name: string): Promise<void> => {
  const words = () => focused()?.getAttribute('aria-label') ?? focused()?.textContent.trim() ?? '';
  for (let step = 0; step < 30 && words() !== name; step++) await press('Tab');
  expect(words()).to.equal(name);
  expect(focusIsVisible(), name).to.equal(true);
};

describe('lessons and the meeting screen by keyboard', () => {
  it('goes to a lesson, to the screen, through its parts, and all the way back', async () => {
    const reader = await read();
    reader.calendar.shadowRoot?.querySelector<HTMLElement>('.view')?.focus();
    await tabTo('Lesson, Tuesday, March 10');
    await press('Enter');
    await reader.comesTo('.lesson');
    await tabTo('Meeting screen');
    await press(' ');
    await reader.comesTo('.tonight');
    await tabTo('Next');
    await press('Enter');
    await until(
      () => reader.words.includes('Part 2 of 6') && reader.focus === 'view-heading',
      'the next part',
    );
    await sendKeys({ down: 'Shift' });
    for (let step = 0; step < 12 && focused()?.textContent.trim() !== 'Back'; step++) await press('Tab');
    await sendKeys({ up: 'Shift' });
    await press('Enter');
    await until(() => reader.focus === 'screen', 'the lesson');
    await sendKeys({ down: 'Shift' });
    for (let step = 0; step < 12 && focused()?.textContent.trim() !== 'Back to the calendar'; step++)
      await press('Tab');
    await sendKeys({ up: 'Shift' });
    await press('Enter');
    await until(() => reader.focus === 'lesson-2026-03-10', 'the calendar');
  });
});
