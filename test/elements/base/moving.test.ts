import { expect } from '@open-wc/testing';
import { addDays } from '../../../src/domain/day-math.js';
import '../../../src/elements/journal/define.js';
import '../../../src/elements/my-data/define.js';
import { emptyEntry } from '../../../src/domain/journal/entry.js';
import { today } from '../../../src/elements/base/days.js';
import { dayInWords } from '../../../src/i18n/dates.js';
import { moving } from '../../../src/i18n/en/moving.js';
import { moving as inSpanish } from '../../../src/i18n/es/moving.js';
import { elsewhere, leavePage, onPage, storeIsThere } from '../../helpers/program.js';
import { control, find, shadow, until, wordsOf } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';

readingSuite('moving', { en: moving, es: inSpanish });

const to = 'https://new.example/forms';
const on = addDays(today(), 30);
const heading = moving.movesOn(dayInWords(on, 'en', 'short'));

describe('a page that moves', () => {
  let element: HTMLElement;
  const newId = () => `moving-${crypto.randomUUID()}`;
  const kept = async (): Promise<string> => {
    const program = newId();
    await elsewhere(program, async (kit) => {
      await kit.keeping.justMe();
      await kit.records.save('journal-entry', { day: '2026-03-10', body: { ...emptyEntry, text: 'A walk' } });
    });
    return program;
  };
  before(storeIsThere);
  afterEach(() => leavePage(element));

  it('says so above the journal, and leads to the person’s own things', async () => {
    element = await onPage('iml-journal', await kept(), { 'moving-to': to, 'moving-on': on });
    const things = document.createElement('iml-my-data');
    element.after(things);
    await until(() => wordsOf(element).includes(heading), 'the notice');
    await until(() => wordsOf(element).includes(moving.along), 'what stays behind');
    expect(control(element, moving.take).getAttribute('href')).to.equal('#my-data');
    const link = control(element, moving.see);
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).to.deep.equal([
      to,
      '_blank',
      'noopener noreferrer',
    ]);
    // Only the first element of the page tells it.
    expect(wordsOf(things)).not.to.include(heading);
  });

  it('says so in My data, where what can be done stands below', async () => {
    element = await onPage('iml-my-data', await kept(), { 'moving-to': to, 'moving-on': on });
    await until(() => wordsOf(element).includes(moving.along), 'the notice');
    expect(wordsOf(element)).not.to.include(moving.take);
  });

  it('sends to the group where the page has no place for a person’s own things', async () => {
    element = await onPage('iml-journal', await kept(), { 'moving-to': to });
    await until(() => wordsOf(element).includes(moving.ask), 'whom to ask');
    expect(wordsOf(element)).to.include(moving.moves);
    expect(wordsOf(element)).not.to.include(moving.take);
  });

  it('says only where to go on, where nothing is kept', async () => {
    element = await onPage('iml-journal', newId(), { 'moving-to': to, 'moving-on': addDays(today(), -1) });
    await until(() => wordsOf(element).includes(moving.moved), 'the notice');
    expect(wordsOf(element)).to.include(moving.nothingKept);
    expect(wordsOf(element)).not.to.include(moving.take);
  });

  it('"Not now" holds for the visit', async () => {
    const program = await kept();
    element = await onPage('iml-journal', program, { 'moving-to': to, 'moving-on': on });
    await until(() => wordsOf(element).includes(heading), 'the notice');
    control(element, moving.later).click();
    await until(() => !wordsOf(element).includes(heading), 'the notice is gone');
    expect(shadow(element).activeElement).to.equal(find(element, '#heading'));
    leavePage(element);
    element = await onPage('iml-journal', program, { 'moving-to': to, 'moving-on': on });
    await until(() => shadow(element).textContent?.includes('A walk'), 'the journal');
    expect(wordsOf(element)).not.to.include(heading);
  });

  it('says nothing 61 days before', async () => {
    const program = await kept();
    element = await onPage('iml-journal', program, { 'moving-to': to, 'moving-on': addDays(today(), 61) });
    await until(() => shadow(element).textContent?.includes('A walk'), 'the journal');
    expect(shadow(element).querySelector('.notice')).to.be.null;
  });
});
