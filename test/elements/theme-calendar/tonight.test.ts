import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KeepingState, Kit } from '../../../src/context/program.js';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { emptyCard } from '../../../src/domain/journal/card.js';
import { emptyEntry } from '../../../src/domain/journal/entry.js';
import type { ImlProgram } from '../../../src/elements/program/program.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible, stickingOut } from '../../helpers/a11y.js';
import { withScreenLock } from '../../helpers/screen-lock.js';
import { all, control, find, until } from '../../helpers/shadow.js';
import { paperOf } from './paper.js';
import { read, type Reader } from './reader.js';

const secret = 'I took the bus alone';
const card = 'What I want to read out';
const step = 'Ask about game night';

const kitOf = (reader: Reader): Promise<Kit> => {
  const { program } = reader.calendar.closest('iml-program') as ImlProgram;
  if (!program) throw new Error('no program');
  return program.kit();
};

/** A calendar whose reader has written a victory, a card and a step with a partner before. */
async function written(said = {}): Promise<{ reader: Reader; kit: Kit }> {
  const reader = await read(said);
  const kit = await kitOf(reader);
  await kit.keeping.justMe();
  const victory = { ...emptyEntry, text: secret, victory: 'own' } as const;
  await kit.records.save('journal-entry', { body: victory, day: '2026-03-05' });
  await kit.records.save('journal-entry', { body: { ...emptyEntry, text: 'No victory' }, day: '2026-03-06' });
  await kit.records.save('journal-card', { body: { ...emptyCard, pieces: [card] } });
  const steps = [
    { id: 's1', what: step, helper: 'My partner', by: '2026-03-20' },
    { id: 's2', what: 'Alone', helper: '' },
  ];
  await kit.records.save('goal', { body: { ...emptyGoal, want: 'Friends', steps } });
  return { reader, kit };
}

/** Lets the store say that it is kept in another way. */
async function pretend(kit: Kit, state: Partial<KeepingState>): Promise<void> {
  const told = { ...(await kit.keeping.state().read()), ...state };
  Object.assign(kit.keeping, { state: () => ({ kinds: ['keeping'], read: () => Promise.resolve(told) }) });
}

const part = async (reader: Reader, name: string): Promise<void> => {
  await reader.presses(name);
  await until(
    () =>
      find(reader.calendar, '[aria-current="step"]').textContent.trim() === name &&
      reader.focus === 'view-heading',
    name,
  );
};

const screen = async (reader: Reader): Promise<void> => {
  await reader.presses('Meeting screen');
  await reader.comesTo('.tonight');
};

describe('the screen for a meeting', () => {
  afterEach(() => chooseLanguage(''));

  it('leads through the parts, and back to the calendar', async () => {
    const reader = await read();
    await screen(reader);
    expect(reader.headed).to.equal('Keep a talk going');
    const seen: string[] = [];
    for (let at = 1; at < 6; at++) {
      await reader.presses('Next');
      await until(
        () => reader.words.includes(`Part ${at + 1} of 6`) && reader.focus === 'view-heading',
        'part',
      );
      seen.push(reader.headed);
    }
    expect(seen).to.deep.equal([
      'Talk',
      'A round of victories',
      'Cards to read out',
      'Plans with partners',
      'Try it this week',
    ]);
    expect(all(reader.calendar, 'button').map((one) => one.textContent.trim())).not.to.contain('Next');
    await reader.presses('Back to the calendar');
    await until(() => reader.focus === 'tonight', 'the focus');
  });

  it('keeps the screen of the phone on, until it is left', async () => {
    await withScreenLock(async (asked) => {
      const reader = await read();
      await screen(reader);
      await part(reader, 'Talk');
      expect(asked.at(-1)).to.equal('screen');
      await reader.presses('Back to the calendar');
      await until(() => asked.at(-1) === 'release', 'let go');
      const times = (what: string): number => asked.filter((one) => one === what).length;
      expect(times('screen')).to.equal(times('release'));
    });
  });

  it('comes from a lesson, and goes back to it', async () => {
    const reader = await read();
    await reader.opensLesson('2026-03-17');
    await screen(reader);
    await part(reader, 'Try it');
    control(reader.calendar, 'Back').click();
    await until(() => reader.focus === 'screen', 'the lesson with the focus on the control');
    expect(reader.words).to.contain('Lesson for Tuesday, March 17');
  });

  it('keeps its part over a reload, and opens no store', async () => {
    const said = { 'program-id': 'tonight-reload' };
    const reader = await read(said);
    await screen(reader);
    await part(reader, 'Cards');
    reader.calendar.closest('iml-program')?.remove();
    const again = await read(said);
    await until(() => again.words.includes('Part 4 of 6'), 'the part');
    await again.presses('Back to the calendar');
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.to.contain('iml-kit/tonight-reload');
  });

  it('asks the network for nothing once it stands', async () => {
    const reader = await read();
    await screen(reader);
    const before = performance.getEntriesByType('resource').length;
    for (const name of ['Talk', 'Victories', 'Cards', 'Plans', 'Try it']) await part(reader, name);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('shows one’s own victory only after two presses, and hides it with another', async () => {
    const { reader } = await written();
    await screen(reader);
    await part(reader, 'Victories');
    expect(reader.words).to.contain('Others may see this screen').and.not.contain(secret);
    await reader.presses('Show my victories');
    await until(
      () => all(reader.calendar, '.own-list button').length > 0 && reader.focus === 'own',
      'the list',
    );
    expect(reader.words).to.contain('Victory, March 5').and.not.contain(secret).and.not.contain('March 6');
    await reader.presses('Victory, March 5');
    await until(() => reader.focus === 'own-shown', 'the words');
    expect(reader.words).to.contain(secret);
    expect(find(reader.calendar, '.own-shown [translate="no"]').textContent).to.equal(secret);
    await reader.presses('Hide this');
    expect(reader.words).not.to.contain(secret);
    await reader.presses('Victory, March 5');
    await reader.presses('Hide all of mine');
    await until(() => reader.focus === 'own-show', 'the focus at the first press');
    expect(reader.words).not.to.contain('March 5');
  });

  it('shows cards, and the steps that somebody helps with', async () => {
    const { reader } = await written();
    await screen(reader);
    await part(reader, 'Cards');
    await reader.presses('Show my cards');
    await until(
      () => all(reader.calendar, '.own-list button').length > 0 && reader.focus === 'own',
      'the list',
    );
    all(reader.calendar, '.own-list button')[0]?.click();
    await until(() => reader.words.includes(card), 'the card');
    await part(reader, 'Plans');
    expect(reader.words).not.to.contain(card);
    await reader.presses('Show my steps with others');
    await until(() => reader.words.includes('Step 1, by March 20'), 'the step');
    expect(reader.words).not.to.contain('Step 2');
    await reader.presses('Step 1, by March 20');
    await until(() => reader.words.includes(step), 'the words');
    expect(reader.words).to.contain('With My partner');
  });

  it('puts everything away with the view, when the page is left, and at an erasure', async () => {
    const { reader, kit } = await written();
    const shows = async () => {
      await reader.presses('Show my victories');
      await until(
        () => all(reader.calendar, '.own-list button').length > 0 && reader.focus === 'own',
        'the list',
      );
      await reader.presses('Victory, March 5');
      await until(() => reader.words.includes(secret), 'the words');
    };
    await screen(reader);
    await part(reader, 'Victories');
    await shows();
    window.dispatchEvent(new Event('pagehide'));
    await until(() => !reader.words.includes(secret), 'away when the page is left');
    await shows();
    await part(reader, 'Lesson');
    await part(reader, 'Victories');
    expect(reader.words).to.contain('Show my victories').and.not.contain(secret);
    await shows();
    await kit.keeping.erase();
    await until(() => !reader.words.includes(secret), 'away at an erasure');
  });

  it('offers to leave quickly while something of one’s own stands there', async () => {
    const { reader } = await written();
    await screen(reader);
    await part(reader, 'Victories');
    expect(all(reader.calendar, '.leave')).to.deep.equal([]);
    await reader.presses('Show my victories');
    await until(() => all(reader.calendar, '.leave').length === 1, 'the way out');
  });

  it('shows nothing where the device must ask first', async () => {
    const { reader, kit } = await written();
    await pretend(kit, { mustAsk: true });
    await screen(reader);
    await part(reader, 'Victories');
    await reader.presses('Show my victories');
    await until(() => reader.words.includes('They will ask you one question.'), 'the way to the question');
    expect(all(reader.calendar, '.own-list')).to.deep.equal([]);
  });

  it('asks whose the pages are where the browser kept a visit', async () => {
    const { reader, kit } = await written();
    await pretend(kit, { mode: 'visit', resumed: true });
    await screen(reader);
    await part(reader, 'Victories');
    await reader.presses('Show my victories');
    await until(() => reader.words.includes('only if they are yours'), 'the question');
    expect(all(reader.calendar, '.own-list')).to.deep.equal([]);
    await reader.presses('They are mine');
    await until(() => reader.words.includes('Victory, March 5'), 'the list');
  });

  it('says kindly that there is nothing, and that the store did not come', async () => {
    const reader = await read();
    await screen(reader);
    await part(reader, 'Cards');
    await reader.presses('Show my cards');
    await until(() => reader.words.includes('No card is kept here yet.'), 'nothing yet');
    const { program } = reader.calendar.kitSource;
    if (program) program.kit = () => Promise.reject(new Error('offline'));
    await part(reader, 'Plans');
    await reader.presses('Show my steps with others');
    await until(() => reader.words.includes('The meeting can go on without them.'), 'the trouble');
  });

  it('prints one sheet for a stand-in, and nothing private on it', async () => {
    const { reader } = await written({ place: 'Fellowship Hall' });
    await screen(reader);
    await part(reader, 'Victories');
    await reader.presses('Show my victories');
    await until(
      () => all(reader.calendar, '.own-list button').length > 0 && reader.focus === 'own',
      'the list',
    );
    await reader.presses('Victory, March 5');
    await until(() => reader.words.includes(secret), 'the words');
    const { title, text } = await paperOf(reader, 'Print a sheet for a stand-in');
    expect(title).to.equal('Worksheet');
    expect(text)
      .to.contain('Lesson: Keep a talk going')
      .and.contain('A round of victories')
      .and.contain('Try it this week')
      .and.contain('988')
      .and.not.match(new RegExp(`${secret}|${card}|${step}|Fellowship|March 5`));
  });

  for (const language of ['en', 'es'])
    for (const scheme of ['light', 'dark'])
      it(`is accessible and fits a small phone: ${language}, ${scheme}`, async () => {
        await setViewport({ width: 320, height: 700 });
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        chooseLanguage(language);
        try {
          const { reader } = await written();
          find(reader.calendar, '#tonight').click();
          await reader.comesTo('.tonight');
          await expectAccessible(reader.calendar);
          all(reader.calendar, '.chips button')[2]?.click();
          await until(() => all(reader.calendar, '#own-show').length === 1, 'the press');
          find(reader.calendar, '#own-show').click();
          await until(() => all(reader.calendar, '.own-list button').length === 1, 'the list');
          all(reader.calendar, '.own-list button')[0]?.click();
          await until(() => reader.words.includes(secret), 'the words');
          await expectAccessible(reader.calendar);
          expect(stickingOut(reader.calendar)).to.deep.equal([]);
        } finally {
          document.documentElement.removeAttribute('style');
          await setViewport({ width: 800, height: 900 });
        }
      });
});
