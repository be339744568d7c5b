import { expect } from '@open-wc/testing';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import type { ImlProgram } from '../../../src/elements/program/program.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { all, until } from '../../helpers/shadow.js';
import { paperOf } from './paper.js';
import { read, type Reader } from './reader.js';

const open = async (reader: Reader): Promise<void> => {
  await reader.presses('Pocket card and lessons');
  await reader.comesTo('.lesson');
};

describe('the pocket card of a month', () => {
  it('has dates, what to try, lines for the next step, and 988, but no hours that strangers may not know', async () => {
    const said = { place: 'Fellowship Hall', changes: 'cancel 2026-03-10', 'local-line': '+1 555 0100' };
    const reader = await read(said, { view: 'list' });
    await until(() => reader.words.includes('cancelled'), 'the change');
    await open(reader);
    expect(reader.headed).to.equal('Pocket card');
    const { title, text, root } = await paperOf(reader, 'Print the pocket card');
    expect(title).to.equal('Card');
    expect(text)
      .to.contain('Month 3 of 12: Social Interaction')
      .and.contain('Tuesday, March 10 No meeting: cancelled')
      .and.contain('March 17: Have one talk of three minutes')
      .and.contain('My next step')
      .and.contain('Call or text 988')
      .and.contain('+1 555 0100')
      .and.not.match(/Fellowship|6:00/);
    expect(root.querySelectorAll('section').length).to.equal(7);
    expect(root.querySelectorAll('.lines i').length).to.equal(10);
  });

  it('has the hours and the place where strangers may know them', async () => {
    const reader = await read({ place: 'Fellowship Hall', 'show-place': '' });
    await open(reader);
    const { text } = await paperOf(reader, 'Print the pocket card');
    expect(text)
      .to.contain('Fellowship Hall')
      .and.match(/6:00.*7:30/);
  });

  it('cuts no word of a full month, and fits one letter page', async () => {
    const reader = await read({
      lang: 'es',
      'place-es': 'Salón de la iglesia, detrás de la biblioteca vieja, segunda puerta a la izquierda',
      changes: 'add 2026-03-04; add 2026-03-12; cancel 2026-03-10; move 2026-03-24 to 2026-03-25 19:00',
      'show-place': '',
    });
    await until(() => reader.words.includes('Tarjeta y lecciones'), 'Spanish');
    await reader.presses('Tarjeta y lecciones');
    await reader.comesTo('.lesson');
    const { root } = await paperOf(reader, 'Imprimir la tarjeta de bolsillo');
    document.body.append(root.host);
    try {
      const fields = [...root.querySelectorAll('section')];
      const cut = fields.filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight || scrollWidth > clientWidth,
      );
      expect(cut.map((field) => field.textContent)).to.deep.equal([]);
      const [inch, margins] = [96, (28 / 25.4) * 96];
      const height = root.querySelector('.pocket-card')?.getBoundingClientRect().height;
      expect(height).to.be.within(10.9 * inch - margins, 11 * inch - margins);
    } finally {
      root.host.remove();
    }
  });

  it('takes a next step from the goals after a press, and only the one that was chosen', async () => {
    const reader = await read();
    const kit = await (reader.calendar.closest('iml-program') as ImlProgram).program?.kit();
    const steps = (what: string) => [{ id: what, what, helper: '' }];
    for (const what of ['Call my sister', 'Visit the library'])
      await kit?.records.save('goal', { body: { ...emptyGoal, want: 'A goal', steps: steps(what) } });
    await open(reader);
    expect((await paperOf(reader, 'Print the pocket card')).text).not.to.match(/sister|library/);
    await reader.presses('Show my next steps');
    await until(() => reader.words.includes('Visit the library'), 'the steps');
    await reader.presses('Visit the library');
    expect(reader.words).to.contain('It stands on the card now.');
    const { text } = await paperOf(reader, 'Print the pocket card');
    expect(text).to.contain('Visit the library').and.not.contain('sister');
    await expectAccessible(reader.calendar);
    await reader.presses('Back to the calendar');
    await until(() => reader.focus === 'pocket', 'the focus');
    await open(reader);
    expect(reader.words, 'away with the view').not.to.match(/sister|library/);
  });

  it('is a way to all lessons for the coach', async () => {
    const reader = await read({}, { month: '2' });
    await open(reader);
    const { text } = await paperOf(reader, 'Print all lessons of this month');
    expect(text).to.contain('Coach pack: Month 2 of 12: Self-Care');
  });

  it('is not offered where the program has no start', async () => {
    const { calendar } = await read({ start: 'none', meets: 'none' });
    expect(all(calendar, '#pocket')).to.deep.equal([]);
  });
});
