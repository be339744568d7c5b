import { expect } from '@open-wc/testing';
import { emptyEntry } from '../../../src/domain/journal/entry.js';
import { addDays } from '../../../src/domain/day-math.js';
import { today } from '../../../src/elements/base/days.js';
import '../../../src/ui/speech.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { FakeSpeech } from '../../helpers/fake-speech.js';
import { all, find, focused, until } from '../../helpers/shadow.js';
import {
  newProgram,
  onDisk,
  openJournal,
  reopen,
  roomsAreThere,
  untilOnDisk,
  words,
  type Writer,
} from './person.js';
import { elsewhere, kitOf } from '../../helpers/program.js';

describe('writing in the journal', () => {
  let program: string;
  let writer: Writer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    writer = await openJournal(program);
  });
  afterEach(() => chooseLanguage(''));

  it('is ready at once, and does not take the focus from the page', () => {
    expect(writer.field(words).value).to.equal('');
    expect(focused()).to.equal(document.body);
  });

  describe('reads the question aloud', () => {
    let speech: FakeSpeech;
    let remove: () => void;
    beforeEach(() => ({ speech, remove } = FakeSpeech.install()));
    afterEach(() => remove());

    it('with a voice of the device, until another question is asked, and moves nothing', async () => {
      writer = await openJournal(program);
      await until(() => writer.question, 'a question');
      // The press scrolls; what counts is how far below its question the field stands.
      const below = () =>
        writer.field(words).getBoundingClientRect().top -
        find(writer.element, '#prompt').getBoundingClientRect().top;
      const before = below();
      speech.bring(['en-US', true]);
      await writer.presses('Listen');
      expect(speech.words.join(' ')).to.equal(writer.question);
      expect(speech.spoken[0]?.voice?.lang).to.equal('en-US');
      expect(writer.buttons('Stop')).to.have.length(1);
      expect(below()).to.be.closeTo(before, 0.01);
      await writer.presses('Another one');
      expect(speech.speaking).to.be.false;
      await writer.presses('Listen');
      await writer.presses('Stop');
      expect(speech.speaking).to.be.false;
      expect(writer.buttons('Listen')).to.have.length(1);
    });

    it('never with a voice that sends the words away', async () => {
      writer = await openJournal(program);
      await until(() => writer.question, 'a question');
      speech.bring(['en-US', false]);
      await writer.waitsFor('Another one');
      await writer.element.updateComplete;
      expect(writer.buttons('Listen')).to.deep.equal([]);
    });
  });

  it('leaves the focus where it is when a part that was asked for comes late', async () => {
    writer = await openJournal(newProgram());
    const toggle = find(writer.element, '#add-topics');
    toggle.focus();
    toggle.click();
    await writer.element.updateComplete;
    expect(writer.sees).to.contain('One moment, please.');
    await writer.waitsFor('What is it about?');
    await writer.element.updateComplete;
    expect(focused()?.id).to.equal('add-topics');
  });

  it('says beside the empty box that the words are kept', async () => {
    await writer.keeps('A quiet day');
    const box = writer.field(words).getBoundingClientRect();
    expect(find(writer.element, '.kept').getBoundingClientRect().top).to.be.within(
      box.bottom,
      box.bottom + 40,
    );
  });

  it('leads from what was kept to the question who uses the device, wherever that stood', async () => {
    const ask = () => writer.buttons('Keep it on this device?').at(-1) as HTMLElement;
    const question = () => find(writer.element, '#notice');
    await writer.keeps('A quiet day');
    (focused() as HTMLElement).blur();
    await writer.waitsFor('Who uses this device?');
    expect(find(writer.element, '.content').contains(question()), 'at the end').to.be.true;
    expect(ask().closest('.kept')).not.to.equal(null);
    ask().focus();
    ask().click();
    await until(() => focused()?.id === 'notice', 'the focus on the question');
    expect(find(writer.element, '.notices').contains(question()), 'at the top').to.be.true;
    writer.element.requestUpdate();
    await writer.element.updateComplete;
    expect(focused()).to.equal(question());
    await writer.presses('Not now');
    await until(() => focused() === ask(), 'the focus comes back');
    ask().click();
    await writer.presses('Just me');
    await writer.waitsFor('Saved on this device');
    expect(writer.buttons('Keep it on this device?')).to.deep.equal([]);
    await writer.presses('Keep my words on this device');
    await until(() => focused()?.id === 'heading', 'the focus rests near the question');
  });

  it('keeps several entries a day, each with what was marked, and tells only ids', async () => {
    const saved: string[] = [];
    writer.element.addEventListener('iml-journal-saved', (event) => saved.push(JSON.stringify(event.detail)));
    await writer.writes(words, 'I said hello first 🎲 שלום');
    await writer.chooses('Hopeful');
    await writer.presses('Topics');
    await writer.chooses('Small talk');
    await writer.presses('A victory');
    await writer.chooses('Someone noticed it in me');
    await writer.writes('Who was it?', 'Sam from the group');
    await writer.presses('Keep this entry');
    await writer.waitsFor('Kept. Here is room for another one.');
    expect(focused()).to.equal(writer.field(words));
    expect(writer.field(words).value).to.equal('');
    await writer.keeps('A second one');
    await until(() => saved.length === 2, 'an event for each entry');
    expect(saved.join('')).not.to.contain('hello');
    await writer.lists('I said hello first 🎲 שלום');
    const { entries, drafts } = await onDisk(program);
    expect(drafts).to.deep.equal([]);
    expect(entries.map(({ body }) => body.text)).to.deep.equal([
      'A second one',
      'I said hello first 🎲 שלום',
    ]);
    expect(entries.map(({ day }) => day)).to.deep.equal([today(), today()]);
    expect(entries[1]?.body).to.include({
      mood: 'hopeful',
      victory: 'noticed',
      noticedBy: 'Sam from the group',
    });
    expect(entries[1]?.body.topics).to.deep.equal(['small-talk']);
  });

  it('marks a victory by one press, with the way back, and shows which part is open', async () => {
    const toggle = () => find(writer.element, '#add-victory');
    await writer.presses('A victory');
    await writer.waitsFor('Who noticed this victory?');
    const mark = () => find<HTMLInputElement>(writer.element, '[name="victory"][value="own"]');
    expect(mark().checked).to.be.true;
    expect(toggle().getAttribute('aria-expanded')).to.equal('true');
    expect(toggle().querySelector('.icon')?.classList.contains('minus')).to.be.true;
    await writer.presses('Clear');
    expect(mark().checked).to.be.false;
    await writer.presses('A victory');
    expect(toggle().getAttribute('aria-expanded')).to.equal('false');
    expect(toggle().querySelector('.icon')?.classList.contains('plus')).to.be.true;
    await writer.presses('A victory');
    await writer.chooses('Someone noticed it in me');
    await writer.presses('A victory');
    expect(toggle().querySelector('.icon')?.classList.contains('check')).to.be.true;
    await writer.presses('A victory');
    await writer.waitsFor('Who was it?');
  });

  it('keeps a mood alone, takes it back by another press, and asks kindly where nothing is there', async () => {
    await writer.chooses('Tired');
    await writer.chooses('Tired');
    expect(all<HTMLInputElement>(writer.element, '[name="mood"]').some(({ checked }) => checked)).to.be.false;
    await writer.presses('Keep this entry');
    await writer.waitsFor('Write a few words, or pick how it is.');
    expect(focused()).to.equal(writer.field(words));
    await writer.chooses('Tired');
    await writer.presses('Keep this entry');
    await writer.lists('An entry without words');
    expect((await onDisk(program)).entries[0]?.body).to.include({ text: '', mood: 'tired' });
  });

  it('comes back to the same words, marks and day after a reload', async () => {
    const day = addDays(today(), -3);
    await writer.writes(words, 'Not done yet');
    await writer.chooses('Mixed');
    await writer.presses('Another day');
    await writer.writes('Which day is it about?', day);
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.day === day, 'the draft');
    writer = await reopen(writer);
    await until(() => writer.field(words).value === 'Not done yet', 'the same words');
    expect(writer.sees).not.to.contain('You were writing this');
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries }) => entries.length === 1, 'the entry');
    const { entries, drafts } = await onDisk(program);
    expect(entries[0]).to.include({ day });
    expect(entries[0]?.body.mood).to.equal('mixed');
    expect(drafts).to.deep.equal([]);
  });

  it('says kindly that a day is still to come, and keeps nothing under it', async () => {
    await writer.writes(words, 'Tomorrow');
    await writer.presses('Another day');
    await writer.writes('Which day is it about?', '2999-12-31');
    await writer.waitsFor('This day is still to come.');
    await writer.presses('Another day');
    await writer.presses('Keep this entry');
    await writer.waitsFor('This day is still to come.');
    expect(focused()).to.equal(writer.field('Which day is it about?'));
    expect((await onDisk(program)).entries).to.deep.equal([]);
    await writer.writes('Which day is it about?', '2024-02-29');
    expect(writer.sees).to.contain('Thursday, February 29, 2024');
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries }) => entries[0]?.day === '2024-02-29', 'the entry under its day');
  });

  it('offers words of a tab that is gone, and never takes those of a lively tab', async () => {
    const kit = await kitOf(program);
    const other = crypto.randomUUID();
    await kit.drafts.keep('journal-entry', other, { ...emptyEntry, text: 'From before', day: '2026-01-02' });
    await kit.close();
    await writer.writes(words, 'Mine now');
    await writer.waitsFor('You were writing this');
    await writer.presses('Keep going');
    expect(writer.field(words).value).to.equal('From before');
    expect(writer.sees).to.contain('Friday, January 2, 2026');
    await writer.waitsFor('Mine now');
    await writer.presses('Keep this entry');
    await writer.presses('Keep going');
    expect(writer.field(words).value).to.equal('Mine now');
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries, drafts }) => entries.length + drafts.length === 2, 'both');
    expect((await onDisk(program)).drafts).to.deep.equal([]);
    expect(writer.sees).not.to.contain('You were writing this');
  });

  it('erases found words only with a way back', async () => {
    const kit = await kitOf(program);
    await kit.drafts.keep('journal-entry', 'gone', { ...emptyEntry, text: 'From before' });
    await kit.close();
    await writer.presses('Erase');
    await writer.waitsWithout('You were writing this');
    await writer.presses('Undo');
    await writer.waitsFor('You were writing this');
  });

  it('stops for today with the words kept', async () => {
    await writer.writes(words, 'Enough');
    await writer.presses('Stop for today');
    await writer.waitsFor('Your words are kept. You can go on any time.');
    expect((await onDisk(program)).entries[0]?.body.text).to.equal('Enough');
    expect(focused()?.id).to.equal('view-heading');
  });

  it('links an entry to a goal', async () => {
    const kit = await kitOf(program);
    const { emptyGoal } = await import('../../../src/domain/goal/goal.js');
    const goal = await kit.records.save('goal', { body: { ...emptyGoal, want: 'Bake bread' } });
    await kit.close();
    await writer.writes(words, 'Flour everywhere');
    await writer.presses('Goal or outing');
    await writer.chooses('Bake bread');
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries }) => entries[0]?.links[0] === goal.id, 'the link');
    await writer.opens('Flour everywhere');
    expect(writer.sees).to.contain('Bake bread');
  });

  it('links an entry to an outing, also to one that is no longer among the newest', async () => {
    const { emptyOuting } = await import('../../../src/domain/outing/outing.js');
    const outing = await elsewhere(program, async (kit) => {
      const made = (where: string, day: string) => ({ body: { ...emptyOuting, where, day }, day });
      return kit.records.save('outing', made('The old market', '2020-01-01'));
    });
    await writer.writes(words, 'It smelled of bread');
    await writer.presses('Goal or outing');
    await writer.chooses('The old market');
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries }) => entries[0]?.links[0] === outing.id, 'the link');
    await elsewhere(program, (kit) =>
      kit.records.saveAll(
        'outing',
        Array<number>(21)
          .fill(2021)
          .map((year) => ({ body: { ...emptyOuting, day: `${year}-01-01` }, day: `${year}-01-01` })),
      ),
    );
    await writer.opens('It smelled of bread');
    await writer.waitsFor('About my outings');
    await writer.waitsFor('The old market');
  });

  it('adds a topic of one’s own, ticked at once', async () => {
    await writer.writes(words, 'Roses');
    await writer.presses('Topics');
    await writer.writes('A topic of your own', '  Grandma’s   garden ');
    await writer.presses('Add this topic');
    await until(() => writer.field('A topic of your own').value === '', 'the topic is added');
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries, own }) => entries.length === 1 && own !== undefined, 'both');
    const { entries, own } = await onDisk(program);
    expect(own?.topics).to.deep.equal(['Grandma’s garden']);
    expect(entries[0]?.body.topics).to.deep.equal(['own:Grandma’s garden']);
  });

  it('works in Spanish, with the same draft', async () => {
    await writer.writes(words, 'Hola');
    chooseLanguage('es');
    await writer.waitsFor('Guardar esta página');
    expect(find<HTMLTextAreaElement>(writer.element, 'textarea').value).to.equal('Hola');
    await writer.chooses('Alegría');
    await writer.presses('Guardar esta página');
    await untilOnDisk(program, ({ entries }) => entries[0]?.body.mood === 'glad', 'the entry');
  });
});
