import { expect } from '@open-wc/testing';
import type { ImlProgram } from '../../../src/elements/program/program.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { all, control, find, until } from '../../helpers/shadow.js';
import { read } from './reader.js';

const place = { place: 'Fellowship Hall', 'show-place': '' };

describe('<iml-theme-calendar>', () => {
  afterEach(() => chooseLanguage(''));

  it('shows the next meeting first, under the month and its theme', async () => {
    const reader = await read(place);
    expect(reader.heading).to.equal('Month 3 of 12: Social Interaction');
    const card = find(reader.calendar, '[part="next"]');
    expect(card.textContent)
      .to.match(/Next meeting/)
      .and.match(/Tuesday, March 10/)
      .and.match(/Fellowship Hall/);
    expect(card.textContent.replace(/\s/g, ' ')).to.contain('6:00 – 7:30 PM').and.not.contain('Your time');
    expect(
      all(reader.calendar, '[part="meeting"]').map((row) => row.textContent.match(/March \d+/)?.[0]),
    ).to.deep.equal(['March 17', 'March 24', 'March 31']);
  });

  it('says nothing of place and time to strangers, and whom to ask', async () => {
    for (const view of ['week', 'month', 'list']) {
      const reader = await read({ place: 'Fellowship Hall', contact: 'office@example.org' }, { view });
      expect(reader.words, view).to.contain('Tuesday, March 10').and.contain('For people in the group.');
      expect(reader.words, view).not.to.match(/Fellowship|6:00|PM|Add to my calendar/);
      expect(control(reader.calendar, 'office@example.org').getAttribute('href')).to.equal(
        'mailto:office@example.org',
      );
    }
  });

  it('shows both times to a reader in another zone, with the day where it is another one', async () => {
    const reader = await read(place, { readerZone: 'Asia/Tokyo' });
    const card = find(reader.calendar, '[part="next"]').textContent.replace(/\s+/g, ' ');
    expect(card).to.contain('Group’s time: 6:00 – 7:30 PM (Eastern Time)');
    expect(card).to.contain('Your time: Wednesday, March 11, 7:00 – 8:30 AM (Japan');
    const near = await read(place, { readerZone: 'America/Los_Angeles' });
    expect(near.words).to.contain('Your time: 3:00 – 4:30 PM (Pacific Time)');
  });

  it('writes a meeting that ends after midnight without whole dates', async () => {
    const reader = await read({ ...place, meets: 'Tuesday 23:00' });
    expect(reader.words).to.contain('11:00 PM – 12:30 AM');
  });

  it('says what is cancelled, moved, added and in a break by words, in each view', async () => {
    const changes =
      'cancel 2026-03-10; move 2026-03-17 to 2026-03-19 19:00; add 2026-03-21; move 2026-03-24 to 2026-03-24 10:00';
    const reader = await read({ ...place, changes, breaks: '2026-03-30/2026-04-05' }, { view: 'list' });
    await until(() => reader.words.includes('cancelled'), 'the changes are read');
    expect(reader.words)
      .to.contain('Tuesday, March 10 No meeting: cancelled')
      .and.contain('Thursday, March 19 Moved here from Tuesday, March 17')
      .and.contain('Saturday, March 21 Extra meeting')
      .and.contain('Tuesday, March 24 Moved 10:00')
      .and.contain('Tuesday, March 31 No meeting: break');
    await reader.presses('Month');
    const said = (day: string) => reader.field(day).textContent.replace(/\s+/g, ' ').trim();
    expect(said('2026-03-10')).to.contain('Cancelled');
    expect(said('2026-03-17')).to.contain('Moved');
    expect(said('2026-03-19')).to.contain('Meeting');
    expect(said('2026-03-21')).to.contain('Extra meeting');
    expect(said('2026-03-31')).to.contain('Break');
    reader.field('2026-03-17').click();
    await reader.calendar.updateComplete;
    expect(find(reader.calendar, '[part="chosen"]').textContent).to.contain('Moved to Thursday, March 19');
  });

  it('tells what is not held before the next meeting with it, and after it only what comes later', async () => {
    const reader = await read({ ...place, breaks: '2026-03-09/2026-03-22' });
    const [next = '', after = ''] = reader.words.split('After that');
    expect(next)
      .to.contain('Next meeting')
      .and.contain('There is no meeting from Tuesday, March 10 to Tuesday, March 17.')
      .and.contain('Tuesday, March 24');
    expect(after).to.contain('March 31').and.not.contain('March 10').and.not.contain('break');
    const one = await read({ ...place, breaks: '2026-03-09/2026-03-15' });
    expect(one.words).to.contain('There is no meeting on Tuesday, March 10.');
  });

  it('opens the month that the page names, by its grid', async () => {
    const reader = await read({}, { month: '5' });
    expect(reader.heading).to.equal('Month 5 of 12: Coping Strategies');
    expect(reader.words).to.contain('May 2026');
    expect(find(reader.calendar, '[role="grid"]')).to.exist;
    for (const odd of ['0', '13', 'March', '']) {
      reader.calendar.month = odd;
      await reader.calendar.updateComplete;
      expect(reader.heading, odd).to.contain('Month 3 of 12');
    }
  });

  it('goes to the next and the month before, says it, and stays in the year', async () => {
    const reader = await read({}, { month: '11' });
    await reader.presses('Next month');
    expect(reader.heading).to.contain('Month 12 of 12');
    await until(() => reader.heard !== '', 'it is said');
    expect(reader.heard).to.equal(
      'Month 12 of 12: Coping Skills & Goal Setting (Transitioning Out). December 2026. 5 meetings.',
    );
    const next = control(reader.calendar, 'Next month');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await reader.presses('Next month');
    expect(reader.heading).to.contain('Month 12 of 12');
    await reader.presses('Previous month');
    expect(reader.heading).to.contain('Month 11 of 12');
  });

  it('shows the twelve themes where there is no start, and nothing to press for months', async () => {
    const reader = await read({ start: 'none', meets: 'none' });
    expect(reader.heading).to.equal('12 months, 12 themes');
    expect(all(reader.calendar, '[part="theme"]').length).to.equal(12);
    expect(reader.words).to.contain('Thoughts & Beliefs').and.not.contain('Next month');
    expect(all(reader.calendar, '.view')).to.deep.equal([]);
  });

  it('opens a month from the year at a glance', async () => {
    const reader = await read({}, { view: 'year' });
    expect(reader.words).to.contain('Month 3 · March 2026');
    await reader.presses('Thoughts & Beliefs');
    expect(reader.heading).to.equal('Month 6 of 12: Thoughts & Beliefs');
  });

  it('takes the host’s themes, and its words as words', async () => {
    const themes = ['<b>Hello</b> ${you} [#', ...new Array<string>(11).fill('')].join('|');
    const reader = await read({ themes }, { month: '1' });
    await until(() => reader.heading.includes('Hello'), 'the themes are read');
    expect(reader.heading).to.equal('Month 1 of 12: <b>Hello</b> ${you} [#');
    expect(all(reader.calendar, '.heading b')).to.deep.equal([]);
  });

  it('says that the year is over, or when it begins', async () => {
    const over = await read({ start: '2020-01-06' });
    expect(over.words).to.contain('This program year is over.');
    expect(over.heading).to.contain('Month 12 of 12');
    const early = await read({ start: '2026-05-04' });
    expect(early.words).to.contain('The year begins on May 5.').and.contain('Month 1 of 12');
    const noDay = await read({ meets: 'none' });
    expect(noDay.words).to.contain('The day of the meetings is not here yet.');
  });

  it('never fails on a year that nobody can hold', async () => {
    for (const said of [
      { start: '1996-01-05' },
      { start: '2056-02-30' },
      { start: '9999-12-01' },
      { 'time-zone': 'Moon/Base' },
      { breaks: '2026-01-01/2027-12-31' },
      { breaks: '2026-04-05/2026-04-01' },
      { meets: 'Sunday 02:30' },
      { months: 'from-start', breaks: '2026-02-01/2026-08-01', 'shift-breaks': '' },
    ])
      for (const view of ['week', 'month', 'list', 'year']) {
        const reader = await read(said, { view });
        expect(reader.heading, JSON.stringify(said)).to.match(/Month \d+ of 12: .|12 months/);
      }
  });

  it('speaks Spanish', async () => {
    const reader = await read(place, { view: 'list' });
    chooseLanguage('es');
    await until(() => find(reader.calendar, '.iml').lang === 'es', 'Spanish');
    expect(reader.heading).to.equal('Mes 3 de 12: Convivir con los demás');
    expect(reader.words).to.contain('Martes, 10 de marzo').and.contain('6:00').and.contain('Mes siguiente');
  });

  it('follows a program that changes under it', async () => {
    const reader = await read();
    const program = reader.calendar.closest('iml-program') as ImlProgram;
    program.setAttribute('meets', 'Friday 10:00');
    await until(() => reader.words.includes('Friday, March 13'), 'the new day');
  });

  it('opens no store', async () => {
    const reader = await read();
    expect(reader.calendar.kitSource.kit).to.equal(undefined);
    expect(all(reader.calendar, '.leave, .save')).to.deep.equal([]);
  });
});
