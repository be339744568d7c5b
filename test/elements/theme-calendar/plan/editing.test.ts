import { expect } from '@open-wc/testing';
import { elsewhere, untilDisk } from '../../../helpers/program.js';
import { all, find } from '../../../helpers/shadow.js';
import { editorIsThere, open, planOnDisk } from './coach.js';

describe('<iml-theme-calendar editable>', () => {
  before(editorIsThere);

  it('cancels a meeting, keeps it on the device, and says that nobody else sees it', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Tuesday, March 10');
    await coach.chooses('No meeting');
    await coach.writes('A line for everyone (English)', 'Snow');
    await coach.keeps();
    expect(coach.sees)
      .to.contain('Only you see this so far.')
      .and.contain('Tuesday, March 10: no meeting. Snow');
    await coach.presses('Back to the calendar');
    await coach.presses('List');
    expect(coach.sees).to.contain('No meeting: cancelled').and.contain('Snow');
    expect(coach.sees).to.contain('Plan last changed:');
    const body = await planOnDisk(coach.id);
    expect(body?.edits.map(({ kind, at, was }) => [kind, at, was])).to.deep.equal([
      ['meeting', '2026-03-10', null],
    ]);
    const again = await coach.comesBack();
    await again.waitsFor('Only you see this so far.');
    await again.waitsFor('Tuesday, March 10 No meeting');
  });

  it('says nothing of a change where a form is kept as it stood', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Tuesday, March 10');
    await coach.presses('Keep this change');
    await coach.waitsFor('You have changed nothing yet.');
    expect(coach.sees).not.to.match(/Changed\.|Undo/);
    expect(await planOnDisk(coach.id)).to.equal(undefined);
  });

  it('offers again what was typed before a reload, and erases it on a press', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Tuesday, March 17');
    await coach.chooses('Another day, time or place');
    await coach.sets('to', '2026-03-19');
    await coach.writes('Place (English)', 'Library');
    await untilDisk(
      () => elsewhere(coach.id, (kit) => kit.drafts.list('plan-edits').read()),
      ([draft]) => draft?.value.form?.values['place-en'] === 'Library',
      'the draft',
    );
    const again = await coach.comesBack();
    await again.changesThePlan();
    await again.waitsFor('You were changing this Tuesday, March 17');
    await again.presses('Keep going');
    expect(again.field('Place (English)').value).to.equal('Library');
    await again.writes('Place (Spanish)', 'Biblioteca');
    await again.keeps();
    expect(again.sees).to.contain('is now on Thursday, March 19');
    await again.waitsWithout('You were changing this');
    await again.presses('Change: Tuesday, March 24');
    await again.chooses('No meeting');
    const third = await again.comesBack();
    await third.changesThePlan();
    await third.waitsFor('You were changing this Tuesday, March 24');
    await third.presses('Erase');
    await third.waitsWithout('You were changing this');
    await third.presses('Change: Tuesday, March 24');
    await third.chooses('No meeting');
    await third.presses('Do not change');
    const left = () => elsewhere(third.id, (kit) => kit.drafts.list('plan-edits').read());
    await untilDisk(left, ({ length }) => length === 0, 'no draft');
    expect(third.sees).to.not.contain('You were changing this');
  });

  it('moves a meeting to another day, time and place', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Tuesday, March 17');
    await coach.chooses('Another day, time or place');
    await coach.sets('to', '2026-03-19');
    await coach.sets('time', '19:30');
    await coach.writes('Place (English)', 'Library');
    await coach.writes('Place (Spanish)', 'Biblioteca');
    await coach.keeps();
    expect(coach.sees).to.contain(
      'The meeting of Tuesday, March 17 is now on Thursday, March 19, 7:30 PM. Place: Library.',
    );
    expect((await planOnDisk(coach.id))?.edits[0]?.value).to.deep.equal({
      kind: 'moved',
      day: '2026-03-17',
      to: '2026-03-19',
      time: '19:30',
      place: { en: 'Library', es: 'Biblioteca' },
    });
  });

  it('changes theme, break, extra meeting, usual time and place, each by itself', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Theme of month 3');
    await coach.writes('Name of the theme (English)', 'Friends');
    await coach.keeps();
    await coach.presses('Add a break');
    await coach.sets('from', '2026-03-16');
    await coach.sets('to', '2026-03-22');
    await coach.keeps();
    await coach.presses('Add a meeting');
    await coach.sets('day', '2026-03-21');
    await coach.sets('time', '10:00');
    await coach.keeps();
    await coach.presses('Change: Every week');
    await coach.sets('time', '18:30');
    await coach.writes('Usual place (English)', 'Hall');
    await coach.keeps();
    const body = await planOnDisk(coach.id);
    expect(body?.edits.map(({ kind, at, value }) => [kind, at, value])).to.deep.equal([
      ['theme', '3', { title: { en: 'Friends', es: 'Convivir con los demás' }, area: 'social' }],
      ['break', '2026-03-16', '2026-03-22'],
      ['added', '2026-03-21 10:00', { kind: 'added', day: '2026-03-21', time: '10:00' }],
      ['time', '', '18:30'],
      ['place', '', { '': 'Hall' }],
    ]);
    expect(coach.sees).to.contain('Break from March 16 to March 22.');
    await coach.presses('Back to the calendar');
    expect(coach.sees).to.contain('Month 3 of 12: Friends').and.contain('6:30 – 8:00 PM').and.contain('Hall');
  });

  it('says which meetings a break leaves as they are', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Add a meeting');
    await coach.sets('day', '2026-03-21');
    await coach.sets('time', '10:00');
    await coach.keeps();
    await coach.presses('Add a break');
    await coach.sets('from', '2026-03-16');
    await coach.sets('to', '2026-03-20');
    expect(coach.sees).not.to.contain('Still on');
    await coach.sets('to', '2026-03-22');
    expect(find(coach.element, '#to-hint').textContent).to.contain('Still on in these days: March 21.');
  });

  it('undoes, and takes one change back without touching the others', async () => {
    const coach = await open();
    await coach.changesThePlan();
    for (const day of ['Tuesday, March 10', 'Tuesday, March 24']) {
      await coach.presses(`Change: ${day}`);
      await coach.chooses('No meeting');
      await coach.keeps();
    }
    await coach.presses('Take back: Tuesday, March 10: no meeting.');
    await coach.waitsWithout('Tuesday, March 10: no meeting.');
    expect(coach.sees).to.contain('Tuesday, March 24: no meeting.');
    await coach.presses('Undo');
    await coach.waitsFor('Tuesday, March 10: no meeting.');
    await coach.isSaved();
    expect((await planOnDisk(coach.id))?.edits).to.have.length(2);
  });

  it('shows both where the host changed the same later, and the coach chooses', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Every week');
    await coach.writes('Usual place (English)', 'Hall');
    await coach.keeps();
    coach.program.setAttribute('place', 'Room 9');
    await coach.waitsFor('The site has changed this too.');
    expect(coach.sees).to.contain('Your change: We meet here: Hall.');
    expect(coach.sees).to.contain('The site now: We meet here: Room 9.');
    await coach.presses('Keep my change');
    await coach.waitsWithout('The site has changed this too.');
    expect(coach.sees).to.contain('We meet here: Hall. Before: We meet here: Room 9.');
    coach.program.setAttribute('place', 'Hall');
    await coach.waitsFor('You have changed nothing yet.');
  });

  it('tells at its field what does not fit, and keeps it on the screen', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Add a break');
    await coach.sets('from', '2026-12-21');
    await coach.sets('to', '2026-12-01');
    await coach.presses('Keep this change');
    expect(find(coach.element, '#to-error').textContent).to.contain('ends before it starts');
    expect(coach.element.shadowRoot?.activeElement?.id).to.equal('to');
    await coach.sets('from', '');
    await coach.presses('Keep this change');
    expect(find(coach.element, '#from-error').textContent).to.equal('Please choose a day.');
    await coach.presses('Do not change');
    await coach.presses('Change: Tuesday, March 10');
    await coach.chooses('No meeting');
    for (const text of ['<b>Snow</b>', 'at ${place}', 'see [#name]', 'by <@name>']) {
      await coach.writes('A line for everyone (English)', text);
      await coach.presses('Keep this change');
      expect(find(coach.element, '#note-en-error').textContent).to.contain('for code');
      expect(coach.field('A line for everyone (English)').value).to.equal(text);
    }
    await coach.writes('A line for everyone (English)', 'Snow < ice, 5 > 4');
    await coach.keeps();
    expect(await planOnDisk(coach.id)).to.have.nested.property('edits.length', 1);
  });

  it('asks again about days that are hardly meant', async () => {
    const coach = await open();
    await coach.changesThePlan();
    const isTold = async (field: string, day: string, words: string): Promise<void> => {
      await coach.sets(field, day);
      await coach.presses('Keep this change');
      expect(find(coach.element, `#${field}-error`).textContent).to.contain(words);
    };
    await coach.presses('Add a break');
    await coach.sets('from', '2026-06-01');
    await isTold('to', '2027-06-01', 'longer than half a year');
    await coach.presses('Do not change');
    await coach.presses('Add a meeting');
    await isTold(
      'day',
      '2062-03-21',
      'The year goes from Thursday, January 1, 2026 to Thursday, December 31, 2026.',
    );
    await coach.presses('Do not change');
    await coach.presses('Change: Tuesday, March 10');
    await coach.chooses('Another day, time or place');
    await isTold('to', '2027-03-11', 'more than two months away');
    await coach.sets('to', '2026-03-11');
    await coach.keeps();
    expect(coach.sees).to.contain('is now on Wednesday, March 11');
  });

  it('loads neither store nor editor for those who only read', async () => {
    const reader = await open({}, {});
    await reader.element.updateComplete;
    expect(reader.element.kitSource.kit).to.equal(undefined);
    expect(all(reader.element, '.plan-strip')).to.be.empty;
    expect(reader.sees).not.to.contain('Plan last changed');
  });

  it('says when the plan was last changed where the host tells it', async () => {
    const reader = await open({ 'plan-changed': '2026-03-02' }, {});
    await reader.waitsFor('Plan last changed: March 2.');
  });
});
