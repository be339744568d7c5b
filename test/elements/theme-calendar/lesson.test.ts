import { expect } from '@open-wc/testing';
import { lessonsIn } from '../../../src/i18n/lessons.js';
import { registerMessages } from '../../../src/i18n/registry.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible, stickingOut } from '../../helpers/a11y.js';
import { all, find, until } from '../../helpers/shadow.js';
import { setViewport } from '@web/test-runner-commands';
import { paperOf } from './paper.js';
import { read, type Reader } from './reader.js';

const back = 'Back to the calendar';

describe('a lesson in <iml-theme-calendar>', () => {
  afterEach(() => chooseLanguage(''));

  it('opens from the week with all its parts, under the month of its meeting', async () => {
    const reader = await read();
    await reader.opensLesson('2026-03-10');
    expect(reader.heading).to.equal('Month 3 of 12: Social Interaction');
    expect(reader.headed).to.equal('Keep a talk going');
    expect(all(reader.calendar, '.lesson h4').map((part) => part.textContent)).to.deep.equal([
      'Steps',
      'To talk about',
      'Try it this week',
      'For your journal',
      'Other ways to learn it',
    ]);
    expect(reader.words)
      .to.contain('Lesson for Tuesday, March 10')
      .and.contain('Topics: Small talk, Listening');
  });

  it('goes back to where the person was, with the focus on the control', async () => {
    const places: [string, (reader: Reader) => Promise<void>][] = [
      ['week', () => Promise.resolve()],
      ['list', (reader) => reader.presses('List')],
      [
        'month',
        async (reader) => {
          await reader.presses('Month');
          reader.field('2026-03-24').click();
          await reader.calendar.updateComplete;
        },
      ],
    ];
    for (const [view, go] of places) {
      const reader = await read();
      await go(reader);
      await reader.opensLesson('2026-03-24');
      await reader.presses(back);
      await until(() => reader.focus === 'lesson-2026-03-24', `the focus in ${view}`);
      expect(find(reader.calendar, '.view[aria-pressed="true"]').textContent.trim().toLowerCase()).to.contain(
        view,
      );
    }
  });

  it('says of which day it is to the ear', async () => {
    const reader = await read();
    const label = find(reader.calendar, '[id="lesson-2026-03-17"]').getAttribute('aria-label');
    expect(label).to.equal('Lesson, Tuesday, March 17');
  });

  it('asks about going without partner or group from month 5 on', async () => {
    const before = await read({}, { month: '4', view: 'list' });
    await before.opensLesson('2026-04-07');
    expect(before.words).not.to.contain('On my own');
    const after = await read({}, { month: '5', view: 'list' });
    await after.opensLesson('2026-05-05');
    expect(after.words).to.contain('A question about going without your partner or the group.');
  });

  it('comes back after a reload, and so does the way back', async () => {
    const said = { 'program-id': 'lesson-reload' };
    const reader = await read(said);
    await reader.presses('List');
    await reader.presses('Next month');
    await reader.opensLesson('2026-04-14');
    reader.calendar.closest('iml-program')?.remove();
    const again = await read(said);
    await until(() => again.words.includes('Lesson for Tuesday, April 14'), 'the lesson');
    expect(again.focus, 'the focus is left alone').to.equal('');
    await again.presses(back);
    await until(() => again.focus === 'lesson-2026-04-14', 'the focus');
    expect(again.heading).to.contain('Month 4 of 12');
    again.calendar.closest('iml-program')?.remove();
    const third = await read(said);
    expect(third.words).to.contain('Next meeting');
  });

  it('shows a lesson that the host wrote alike, its text as text, and keeps the kit’s for the next meeting', async () => {
    const text = '<b>Hello</b> ${you} [# <@ "quoted" שלום';
    const own = { meeting: '2026-03-10', title: text, steps: [text], questions: [text], tryIt: text };
    const reader = await read({ lessons: JSON.stringify([own]) });
    await until(() => reader.calendar.kitSource.program?.settings.ownLessons, 'it is read');
    await reader.opensLesson('2026-03-10');
    expect(reader.headed).to.equal(text);
    expect(all(reader.calendar, '.lesson b')).to.deep.equal([]);
    expect(all(reader.calendar, '.lesson li').map((item) => item.textContent)).to.deep.equal([text, text]);
    expect(all(reader.calendar, '.lesson h4').map((part) => part.textContent)).to.deep.equal([
      'Steps',
      'To talk about',
      'Try it this week',
    ]);
    await reader.presses(back);
    await reader.opensLesson('2026-03-17');
    expect(reader.headed).to.equal('Keep a talk going');
  });

  it('takes a lesson of the kit in the host’s own words', async () => {
    registerMessages('en', 'lessons/social', {
      'keep-talking': { ...(await lessonsIn('social', 'en'))['keep-talking'], title: 'Our own words' },
    });
    try {
      const reader = await read();
      await reader.opensLesson('2026-03-10');
      expect(reader.headed).to.equal('Our own words');
    } finally {
      registerMessages('en', 'lessons/social', {});
    }
  });

  it('speaks the language that is chosen while it stands', async () => {
    const reader = await read();
    await reader.opensLesson('2026-03-10');
    chooseLanguage('es');
    await until(() => reader.words.includes('Seguir la charla'), 'the Spanish lesson');
    expect(reader.words).to.contain('Volver al calendario').and.not.contain('Steps');
  });

  it('says so kindly where a meeting has none, or is gone', async () => {
    const none = await read({}, { view: 'list' });
    const program = none.calendar.closest('iml-program');
    const adds = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `add 2026-01-0${day} 1${day}:00`).join('; ');
    program?.setAttribute('changes', adds);
    none.calendar.month = '1';
    none.calendar.view = 'list';
    await until(() => all(none.calendar, '[part="meeting"]').length > 9, 'more meetings than lessons');
    await none.opensLesson('2026-01-27');
    expect(none.headed).to.equal('No lesson yet');
    program?.setAttribute('start', '2027-01-04');
    await until(() => none.words.includes('This meeting is not here any more'), 'the plan has changed');
  });

  for (const language of ['en', 'es'])
    for (const scheme of ['light', 'dark'])
      it(`is accessible and fits a small phone: ${language}, ${scheme}`, async () => {
        await setViewport({ width: 320, height: 700 });
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        chooseLanguage(language);
        try {
          const reader = await read({}, { month: '5', view: 'list' });
          await reader.opensLesson('2026-05-05');
          await expectAccessible(reader.calendar);
          expect(stickingOut(reader.calendar)).to.deep.equal([]);
        } finally {
          document.documentElement.removeAttribute('style');
          await setViewport({ width: 800, height: 900 });
        }
      });
});

describe('lessons on paper', () => {
  const said = { place: 'Fellowship Hall', 'show-place': '' };

  it('are one lesson with its day, under a neutral title, without the place', async () => {
    const reader = await read(said);
    await reader.opensLesson('2026-03-10');
    const { title, text } = await paperOf(reader, 'Print this lesson');
    expect(title).to.equal('Worksheet');
    expect(text)
      .to.contain('Tuesday, March 10, 2026 · Month 3 of 12: Social Interaction')
      .and.contain('Keep a talk going')
      .and.contain('988')
      .and.not.match(/Fellowship|6:00|Back to/);
  });

  it('are all lessons of a month with their dates: the coach pack', async () => {
    const reader = await read({ ...said, changes: 'cancel 2026-03-10' });
    await until(() => reader.words.includes('March 24'), 'the year');
    await reader.opensLesson('2026-03-17');
    const { text, root } = await paperOf(reader, 'Print all lessons of this month');
    expect(text).to.contain('Coach pack: Month 3 of 12: Social Interaction').and.contain('90 minutes');
    expect([...root.querySelectorAll('ul')][0]?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Tuesday, March 3: Saying hello Tuesday, March 17: Keep a talk going Tuesday, March 24: Places to meet people Tuesday, March 31: Plan an outing',
    );
    expect(root.querySelectorAll('.new-page').length).to.equal(4);
  });
});
