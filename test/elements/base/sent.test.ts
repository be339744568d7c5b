import { expect } from '@open-wc/testing';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { emptyMonth } from '../../../src/domain/budget/month.js';
import { monthToShare, purchaseToShare } from '../../../src/domain/budget/share.js';
import { goalToShare } from '../../../src/domain/goal/share.js';
import { cardToShare, tallyToShare } from '../../../src/domain/journal/share.js';
import { outingToShare } from '../../../src/domain/outing/share.js';
import { emptyPurchase } from '../../../src/domain/budget/purchase.js';
import { emptyOuting } from '../../../src/domain/outing/outing.js';
import { sent as words } from '../../../src/i18n/en/sent.js';
import { topics } from '../../../src/i18n/en/topics.js';
import { wentLines } from '../../../src/elements/base/sent/went.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible, stickingOut } from '../../helpers/a11y.js';
import { Site } from '../../helpers/endpoint.js';
import { kitOf } from '../../helpers/program.js';
import { focused, until } from '../../helpers/shadow.js';
import { laterViewsAreThere, newProgram, openPlanner, type Person } from '../goal-planner/person.js';
import '../../../src/elements/base/sent/index.js';

describe('the list of everything sent, on the screen', () => {
  let site: Site;
  let person: Person;

  before(laterViewsAreThere);
  beforeEach(async () => {
    site = new Site();
    const program = newProgram();
    const said = {
      endpoint: site.endpoint,
      readers: 'Your peer life coach',
      purpose: 'To talk about it together',
      exceptions: 'If someone may be hurt, we call for help.',
      contact: 'privacy@example.org',
    };
    const kit = await kitOf(program);
    await kit.keeping.justMe();
    await kit.records.save('goal', { body: { ...emptyGoal, want: 'Sing in a choir' } });
    await kit.close();
    person = await openPlanner(program, said);
    await until(() => person.goals.length === 1, 'the goal');
  });
  afterEach(() => chooseLanguage(''));

  const sendsIt = async (): Promise<void> => {
    const { kit } = person.planner.kitSource;
    const [goal] = (await kit?.records.list('goal').read()) ?? [];
    if (!kit || !goal) throw new Error('no goal');
    await kit.sharing.introduce({ name: 'Sam', word: '' });
    await kit.sharing.send(await kit.sharing.preview('goal', goal.id, { language: 'en' }));
    await kit.sharing.deliver();
  };
  const opens = async (): Promise<void> => {
    await person.presses('What I shared');
    await until(() => focused()?.id === 'view-heading', 'the heading has the focus');
  };

  it('is empty at first, and goes back to where the person was', async () => {
    await opens();
    await person.waitsFor('You have not sent or given anything yet.');
    await expectAccessible(person.planner);
    await person.presses('Back to my pages');
    await until(() => focused()?.id === 'what-i-sent', 'the focus is back');
    expect(person.sees).to.contain('Sing in a choir');
  });

  it('has a door without an address to send to as well, for what was given by hand', async () => {
    const program = newProgram();
    const kit = await kitOf(program);
    await kit.keeping.justMe();
    const goal = await kit.records.save('goal', { body: { ...emptyGoal, want: 'Swim' } });
    await kit.sharing.gaveInPerson(goal.id);
    await kit.close();
    person = await openPlanner(program);
    await until(() => person.goals.length === 1, 'the goal');
    await opens();
    await person.waitsFor('Swim');
    await person.waitsFor('Given in person');
  });

  it('shows the newest fifty of very many, and more at a press', async () => {
    const program = newProgram();
    const kit = await kitOf(program);
    await kit.keeping.justMe();
    const bodies = Array(60)
      .fill(0)
      .map((_, index) => ({ body: { ...emptyGoal, want: `Goal ${String(index)}` } }));
    for (const { id } of await kit.records.saveAll('goal', bodies)) await kit.sharing.gaveInPerson(id);
    await kit.close();
    person = await openPlanner(program);
    await until(() => person.goals.length > 0, 'the goals');
    await opens();
    const root = person.planner.shadowRoot;
    const items = (): number => root?.querySelectorAll('.sent-list > li').length ?? 0;
    await until(() => items() === 50, 'the first fifty');
    await person.presses('Show more');
    await until(() => items() === 60, 'all of them');
    expect(focused()?.textContent).to.contain('Goal 9');
  });

  it('shows where each stands and every word that went, and takes back, in both languages', async () => {
    await sendsIt();
    await opens();
    await person.waitsFor('Goal: Sing in a choir');
    await person.waitsFor('Sent');
    await person.presses('See what went');
    for (const line of ['Your peer life coach', 'To talk about it together', 'My goal', 'Going'])
      await person.waitsFor(line);
    await expectAccessible(person.planner);
    expect(stickingOut(person.planner)).to.deep.equal([]);
    chooseLanguage('es');
    await person.waitsFor('Mi meta');
    await person.waitsFor('En camino');
    expect(person.sees).not.to.contain('..');
    chooseLanguage('en');
    await person.presses('Take it back');
    await person.waitsFor('Taken back');
    await person.waitsFor('We do not keep this text here any more.');
    expect(person.sees).not.to.contain('Sing in a choir');
    expect(focused()?.id).to.match(/^sent-/);
  });

  it('takes off the list what is settled, with a way back', async () => {
    await sendsIt();
    await opens();
    await person.presses('Take it back');
    await person.waitsFor('Taken back');
    await person.presses('Take it off this list');
    await person.waitsFor('It is off the list.');
    await person.waitsFor('You have not sent or given anything yet.');
    await person.presses('Undo');
    await person.waitsFor('Taken back');
  });
});

describe('what went, in words', () => {
  const shown = (kind: string, body: unknown, locale = 'en-US'): string =>
    JSON.stringify(wentLines(kind, body, { t: words, topics, locale }));

  it('tells every field of every kind in words, amounts in their currency, days as days', () => {
    const goal = {
      want: 'Sing',
      importance: { value: 7, why: 'Joy' },
      steps: [{ what: 'Call', by: '2026-03-10' }],
      state: 'let-go',
    };
    expect(shown('goal', goal))
      .to.contain('7 out of 10')
      .and.to.contain('Why not lower?')
      .and.to.contain('Tuesday, March 10, 2026')
      .and.to.contain('Let go');
    const month = { currency: 'JPY', program: 1200, lines: [{ kind: 'food', planned: 300, mine: true }] };
    expect(shown('budget-month', month))
      .to.contain('¥1,200')
      .and.to.contain('¥300')
      .and.to.contain('Food')
      .and.to.contain('My own money');
    const outing = { state: 'partly', with: 'new', cost: { currency: 'USD', each: 350, coming: 4 } };
    expect(shown('outing', outing))
      .to.contain('I went in part')
      .and.to.contain('With someone new')
      .and.to.contain('$3.50')
      .and.to.contain('How many are coming');
    expect(shown('topic-tally', { from: '2026-03-01', topics: ['rest'] })).to.contain('Rest');
  });

  it('hides nothing: a field that it does not know is shown by its name', () => {
    expect(shown('goal', { later: 'A word', __proto__x: 1 }))
      .to.contain('later')
      .and.to.contain('A word');
  });

  it('has words for every field that a kind can share', () => {
    /** A body in which every text is given. */
    const filled = <B extends object>(body: B): B =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, value === '' ? 'A word' : (value as unknown)]),
      ) as B;
    const answer = { answer: 'yes', answeredOn: '2026-03-10' } as const;
    const told = ['whose', 'partner', 'notRight', 'mine'];
    const shareable: Readonly<Record<string, object>> = {
      goal: goalToShare(filled({ ...emptyGoal, whose: 'mine', area: 'own' }), told),
      outing: outingToShare(filled({ ...emptyOuting, role: 'own', with: 'own' }), told),
      'budget-month': monthToShare({ ...emptyMonth('USD', 1), carried: 2, carriedMine: 3 }, told),
      purchase: purchaseToShare({ ...filled(emptyPurchase('USD')), ...answer }),
      'journal-card': cardToShare({ pieces: ['A word'], groupWords: 'A word' }),
      'topic-tally': tallyToShare({ from: '2026-03-01', to: '2026-03-31', topics: ['rest'] }),
    };
    for (const kind of Object.keys(shareable)) {
      const names = Object.keys(shareable[kind] ?? {}).filter((name) => name !== 'currency');
      expect(names, kind).to.have.length.above(1);
      for (const name of names)
        expect([name, `${kind}.${name}`], kind).to.satisfy((either: string[]) =>
          either.some((one) => Object.hasOwn(words.fields, one)),
        );
    }
  });
});
