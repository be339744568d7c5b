import { expect } from '@open-wc/testing';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { recordCode, replyLink, replyText } from '../../../src/domain/replies/reply-text.js';
import { createSource } from '../../../src/index.js';
import { replies as words } from '../../../src/i18n/en/replies.js';
import { replies as wordsEs } from '../../../src/i18n/es/replies.js';
import { sharing } from '../../../src/i18n/en/sharing.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible, stickingOut } from '../../helpers/a11y.js';
import { Site } from '../../helpers/endpoint.js';
import { kitOf } from '../../helpers/program.js';
import { all, focused, until } from '../../helpers/shadow.js';
import { laterViewsAreThere, newProgram, openPlanner, type Person } from '../goal-planner/person.js';
import '../../../src/elements/base/sent/index.js';

describe('what the coach answers, on the screen', () => {
  let site: Site;
  let program: string;
  let goal: string;
  let person: Person;

  const said = (): Record<string, string> => ({
    endpoint: site.endpoint,
    replies: site.replies,
    readers: 'Your peer life coach',
    purpose: 'To talk about it together',
    exceptions: 'If someone may be hurt, we call for help.',
    contact: '555-0100',
  });

  before(laterViewsAreThere);
  beforeEach(async () => {
    site = new Site();
    program = newProgram();
    const kit = await kitOf(program);
    await kit.keeping.justMe();
    ({ id: goal } = await kit.records.save('goal', { body: { ...emptyGoal, want: 'Sing in a choir' } }));
    await kit.close();
  });
  afterEach(() => chooseLanguage(''));

  const opens = async (attributes: Readonly<Record<string, string>> = said()): Promise<void> => {
    person = await openPlanner(program, attributes);
    await until(() => person.goals.length === 1, 'the goal');
  };
  const kit = () => {
    const found = person.planner.kitSource.kit;
    if (!found) throw new Error('no kit');
    return found;
  };
  const sends = async (): Promise<string> => {
    await kit().sharing.introduce({ name: 'Sam', word: '' });
    await kit().sharing.send(await kit().sharing.preview('goal', goal, { language: 'en' }));
    await kit().sharing.deliver();
    let parcel: string | undefined;
    const end = performance.now() + 5_000;
    while (parcel === undefined && performance.now() < end)
      parcel = (await site.ledger()).parcels.find(({ status }) => status === 'accepted')?.id;
    return parcel ?? '';
  };
  const answers = (parcel: string, seq = 1, change: object = {}): Promise<void> =>
    site.mail({
      id: '7d0e9a54-0000-4000-8000-00000000000a',
      seq,
      parcel,
      record: { id: goal, kind: 'goal' },
      seenAt: '2025-03-04T18:00:00Z',
      text: 'Bien hecho.\n<b>Nos vemos</b>',
      by: 'Maria',
      language: 'es',
      at: '2025-03-05T18:00:00Z',
      status: 'accepted',
      ...change,
    });
  const asked = async () =>
    (await site.ledger()).requests.filter(({ type }) => type === 'ask-replies').length;
  const opensList = async (): Promise<void> => {
    await person.presses('What I shared');
    await person.waitsFor('Goal: Sing in a choir');
  };
  const quotes = () => all(person.planner, '.coach-answer blockquote');

  it('comes when the list is opened and never before, in its own language, new once, and can be deleted', async () => {
    await opens();
    const parcel = await sends();
    await answers(parcel);
    expect(await asked()).to.equal(0);
    await opensList();
    await person.waitsFor('Your coach saw this on March 4, 2025.');
    await person.waitsFor('From Maria, March 5, 2025');
    expect(quotes()[0]).to.have.property('lang', 'es');
    expect(quotes()[0]?.textContent).to.equal('Bien hecho.\n<b>Nos vemos</b>');
    expect(all(person.planner, '.coach-answer .pill').map((pill) => pill.textContent.trim())).to.deep.equal([
      'New',
    ]);
    await person.waitsFor(words.takeBackToo);
    await expectAccessible(person.planner);
    expect(stickingOut(person.planner)).to.deep.equal([]);
    chooseLanguage('es');
    await person.waitsFor('Su coach lo vio el 4 de marzo de 2025.');
    await person.waitsFor(wordsEs.isNew);
    chooseLanguage('en');
    await person.presses('Back to my pages');
    await opensList();
    await person.waitsFor('From Maria');
    expect(all(person.planner, '.coach-answer .pill')).to.have.length(0);
    await person.presses(words.remove);
    await person.waitsFor(words.removed);
    await until(() => quotes().length === 0, 'it is gone');
    await person.presses('Undo');
    await until(() => quotes().length === 1, 'it is back');
  });

  it('is there without a network; what cannot be fetched is said in peace; it goes with what is taken back', async () => {
    await opens();
    const parcel = await sends();
    await opensList();
    await person.waitsFor('Your coach may see this late. To talk sooner: 555-0100');
    await person.waitsFor(words.none);
    await answers(parcel);
    await site.script({ method: 'REPLIES', status: 200, body: '<!doctype html>Sign in' });
    await person.presses(words.again);
    await person.waitsFor(words.notNow);
    await person.presses(words.again);
    await person.waitsFor('From Maria');
    await site.script({ method: 'REPLIES', status: 404 });
    await person.presses('Back to my pages');
    await opensList();
    await person.waitsFor(words.notNow);
    // What came before is read from the device on its own way.
    await until(() => quotes().length > 0, 'what came before');
    expect(quotes()).to.have.length(1);
    await person.presses('Take it back');
    await person.waitsFor(words.wentToo);
    await until(() => quotes().length === 0, 'the answer is gone');
  });

  it('is called new no more once it is deleted', async () => {
    await opens();
    const parcel = await sends();
    await opensList();
    await person.waitsFor(words.none);
    await answers(parcel);
    await person.presses(words.again);
    await person.waitsFor(words.came);
    await person.presses(words.remove);
    await until(
      () => quotes().length === 0 && !person.sees.includes(words.came),
      'nothing is said to be new',
    );
  });

  it('is looked for at one record by a press', async () => {
    await opens();
    const parcel = await sends();
    await answers(parcel);
    await person.presses('Sing in a choir');
    await person.presses('Send or show to my coach');
    await person.waitsFor(words.look);
    expect(await asked()).to.equal(0);
    await person.presses(words.look);
    await person.waitsFor('From Maria');
    await person.waitsFor(words.came);
    expect(person.sees).not.to.contain('may see this late');
    await expectAccessible(person.planner);
  });

  it('by hand: what does not fit stays in the field, what fits is looked at before it is kept', async () => {
    await opens({});
    await person.presses('Sing in a choir');
    await person.presses('Show or give it to my coach');
    await person.presses(words.have);
    await person.writes(words.box.label, 'Thank you');
    await person.presses(words.box.read);
    await person.waitsFor(words.box['no-code']);
    expect(all<HTMLTextAreaElement>(person.planner, '#brought-text')[0]?.value).to.equal('Thank you');
    const code = recordCode(goal);
    for (const [text, problem] of [
      [`iml-reply: ${code}`, words.box['no-words']],
      ['iml-reply: 0000-0000 Well done', words.box.unknown],
      [`iml-answer: ${goal}\nanswer: yes\nday: 2026-03-04`, words.box.purchase],
    ] as const) {
      await person.writes(words.box.label, text);
      await person.presses(words.box.read);
      await person.waitsFor(problem);
    }
    await expectAccessible(person.planner);
    await person.writes(
      words.box.label,
      replyText({ code, text: 'Well done', by: 'Maria', day: '2025-03-04' }),
    );
    await person.presses(words.box.read);
    await until(() => focused()?.id === 'brought', 'the focus is on what was found');
    expect(person.sees)
      .to.contain('From your coach, about: Sing in a choir')
      .and.to.contain(words.found.check);
    expect(await kit().records.list('coach-answer').read()).to.deep.equal([]);
    await expectAccessible(person.planner);
    await person.presses(words.found.keep);
    await person.waitsFor('From Maria, March 4, 2025');
    expect(quotes()[0]?.textContent).to.equal('Well done');
  });

  it('comes by a link, which leaves the address at once', async () => {
    const link = replyLink(location.href, { code: recordCode(goal), text: 'See you on Monday' });
    history.replaceState(null, '', link);
    person = await openPlanner(program, {});
    await person.waitsFor('From your coach, about: Sing in a choir');
    expect(location.hash).to.equal('');
    await person.presses(words.found.leave);
    expect(await kit().records.list('coach-answer').read()).to.deep.equal([]);
    location.hash = '#iml-reply=%%';
    await person.waitsFor(words.box['no-code']);
    expect(location.hash).to.equal('');
  });

  it('the card has a code that carries the record, and the lines to send back', async () => {
    await opens({});
    await person.presses('Sing in a choir');
    await person.presses('Show or give it to my coach');
    await person.presses('Show it on the screen');
    await until(() => all(person.planner, '#card .scan-code').length === 1, 'the code');
    expect(all(person.planner, '#card .reply-code')[0]?.textContent).to.contain(
      `iml-reply: ${recordCode(goal)}\nfrom: `,
    );
    await expectAccessible(person.planner);
    const { code, file } = await kit().sharing.toGive('goal', goal, { language: 'en' });
    for (const source of [{ text: code }, { text: file }, { file: new Blob([file]) }]) {
      const { parcels } = await createSource(source).list();
      expect(parcels).to.have.length(1);
      expect(parcels[0]).to.deep.include({
        program,
        format: 'given',
        body: { want: 'Sing in a choir', state: 'going' },
      });
      expect(parcels[0]?.record).to.include({ id: goal, kind: 'goal' });
    }
    await person.presses('Close');
    const why = Array.from({ length: 400 }, () => crypto.randomUUID()).join(' ');
    await kit().records.save('goal', { id: goal, body: { ...emptyGoal, want: 'Sing', why } });
    await person.presses('Show it on the screen');
    await person.waitsFor(words.give.long);
    expect(all(person.planner, '#card .scan-code')).to.have.length(0);
    expect(person.sees).to.contain(sharing.give.cardHint);
  });
});
