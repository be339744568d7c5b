import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { chooseLanguage } from '../../../../src/ui/language.js';
import { stickingOut } from '../../../helpers/a11y.js';
import { all, focused, until } from '../../../helpers/shadow.js';
import { newProgram, openJournal, roomsAreThere, written, type Reader, type Written } from './reader.js';

const sample: readonly Written[] = [
  ...Array(12)
    .fill(0)
    .map((_, at) => ({ day: `2026-03-${10 + at}`, text: `Day ${at}` })),
  {
    day: '2026-02-01',
    text: `${'Averyveryverylongword'.repeat(20)}`,
    more: { victory: 'noticed', noticedBy: 'S'.repeat(200), topics: [`own:${'x'.repeat(80)}`] },
  },
];

/** Goes on with Tab until the focus is on something with these words. */
async function tabTo(reader: Reader, words: string): Promise<void> {
  for (let turn = 0; turn < 80; turn++) {
    if (reader.isAt === words || focused()?.getAttribute('aria-label') === words) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`no way by keyboard to "${words}" in: ${reader.sees}`);
}

describe('finding by keyboard alone', () => {
  let reader: Reader;
  before(roomsAreThere);
  beforeEach(async () => {
    const program = newProgram();
    await written(program, sample);
    reader = await openJournal(program);
    await until(() => reader.entries.length === 12, 'the newest month');
  });
  afterEach(async () => {
    chooseLanguage('');
    document.documentElement.lang = 'en';
    document.documentElement.dir = '';
    await setViewport({ width: 800, height: 900 });
  });

  it('opens a month, an entry in it, and comes back to both; also to rows that were below the screen', async () => {
    all<HTMLElement>(reader.journal, 'button')[0]?.focus();
    await tabTo(reader, 'March 2026');
    await tabTo(reader, 'Day 0');
    expect(focused()?.getBoundingClientRect().bottom).to.be.at.most(window.innerHeight);
    await tabTo(reader, 'February 2026');
    await sendKeys({ press: 'Enter' });
    await until(() => reader.entries.length === 13, 'February');
    expect(reader.isAt).to.equal('February 2026');
    await sendKeys({ press: 'Tab' });
    expect(reader.isAt).to.match(/^Averyvery/);
    await sendKeys({ press: 'Enter' });
    await until(() => reader.entries.length === 0, 'the entry');
    await until(() => focused()?.id === 'view-heading', 'its heading');
    reader.buttons('Back to my journal')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => reader.isAt.startsWith('Averyvery'), 'back at the entry');
    expect(reader.entries.length, 'both months are open still').to.equal(13);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await until(() => reader.entries.length === 12, 'closed again');
    expect(reader.isAt).to.equal('February 2026');
  });

  it('searches, walks through what was found, and clears it', async () => {
    all<HTMLElement>(reader.journal, 'button')[0]?.focus();
    await tabTo(reader, 'Search');
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'view-heading', 'the search');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'day 1' });
    await until(() => reader.entries.length === 3, 'Day 1, 10 and 11');
    expect(focused()?.id, 'the field keeps the focus while they come').to.equal('search-words');
    await tabTo(reader, 'Day 10');
    await sendKeys({ press: 'Enter' });
    await reader.waitsFor('Back to the list');
    reader.buttons('Back to the list')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => reader.isAt === 'Day 10', 'back at what was found');
    reader.buttons('Clear the search')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'search-words', 'the field');
    expect(reader.entries.length).to.equal(0);
  });

  for (const [language, direction] of [
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['en', 'rtl'],
  ] as const)
    it(`has nothing that sticks out at 320 px: ${language} ${direction}`, async () => {
      await setViewport({ width: 320, height: 700 });
      document.documentElement.lang = language;
      document.documentElement.dir = direction;
      await until(
        () => (reader.headings[0] ?? '').includes(language === 'es' ? 'Hoy' : 'Today'),
        'the language',
      );
      const [search, victories, back, narrow, journal] =
        language === 'es'
          ? ['Buscar', 'Mis logros', 'Mirar atrás', 'Elegir qué mostrar', 'Volver a mi diario']
          : ['Search', 'My victories', 'Look back', 'Choose what to show', 'Back to my journal'];
      await reader.presses(language === 'es' ? 'Febrero de 2026' : 'February 2026');
      await until(() => reader.entries.length === 13, 'February');
      expect(stickingOut(reader.journal)).to.deep.equal([]);
      await reader.presses(search);
      await reader.presses(narrow);
      await reader.looksFor('averyvery');
      await until(() => reader.entries.length === 1, 'found');
      expect(stickingOut(reader.journal)).to.deep.equal([]);
      await reader.presses(journal);
      await reader.presses(victories);
      await until(() => reader.entries.length === 1, 'the victory');
      expect(stickingOut(reader.journal)).to.deep.equal([]);
      await reader.presses(journal);
      await reader.presses(back);
      expect(stickingOut(reader.journal)).to.deep.equal([]);
    });
});
