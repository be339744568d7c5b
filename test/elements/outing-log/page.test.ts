import { expect } from '@open-wc/testing';
import { addDays } from '../../../src/domain/day-math.js';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { emptyOuting, noDay } from '../../../src/domain/outing/outing.js';
import { today } from '../../../src/elements/base/days.js';
import type { createDays } from '../../../src/kit/days.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { elsewhere, onPage } from '../../helpers/program.js';
import { PersonAt } from '../../helpers/person.js';
import { all, until } from '../../helpers/shadow.js';
import '../../../src/elements/goal-planner/define.js';
import { newProgram, onDisk, openOutings, reopen, roomsAreThere, untilOnDisk, type Goer } from './person.js';

describe('the page of an outing', () => {
  let program: string;
  let goer: Goer;

  before(async () => {
    await roomsAreThere();
    await import('../../../src/elements/goal-planner/later-views.js');
  });
  beforeEach(async () => {
    program = newProgram();
    goer = await openOutings(program);
  });
  afterEach(() => chooseLanguage(''));

  it('is deleted with undo, waits in the trash, and leaves its goal and its people whole', async () => {
    await goer.plans('A first one');
    await goer.presses('Just me');
    await goer.presses('Keep my words on this device');
    await goer.presses('Back to my outings');
    await goer.plans('Not this');
    const [outing] = (await onDisk(program)).outings;
    await elsewhere(program, (kit) =>
      kit.records.save('circle-person', { body: { name: 'Sam', where: '' }, links: [outing?.id ?? ''] }),
    );
    await goer.presses('Delete this outing');
    await goer.waitsFor('Outing deleted.');
    await goer.presses('Undo');
    await untilOnDisk(program, ({ outings }) => outings.length === 2, 'it is back');
    await goer.opens('Not this');
    await goer.presses('Delete this outing');
    await goer.waitsFor('Outing deleted.');
    await elsewhere(program, async (kit) => {
      const body = { data: 'AAAA', width: 1, height: 1 };
      const ofSpending = await kit.records.save('photo', { body, links: [crypto.randomUUID()] });
      const { id } = await kit.records.save('photo', { body, links: [outing?.id ?? ''] });
      await kit.records.trash(ofSpending.id);
      await kit.records.trash(id);
    });
    await goer.presses('Deleted outings');
    await goer.waitsFor('Not this');
    await goer.waitsFor('Photo, added');
    expect(goer.sees.split('Photo, added')).to.have.length(2);
    await expectAccessible(goer.element);
    await goer.presses('Delete for good now');
    await goer.presses('Delete for good now');
    // Its photo goes with it.
    await goer.waitsFor('The trash is empty.');
    expect((await onDisk(program)).people).to.have.length(1);
  });

  it('changes one part, leaves it as it was, and has its earlier texts again', async () => {
    await goer.plans('The park');
    await goer.presses('Add: What you would like to try');
    await goer.writes('Which skill will you practice?', 'Listening');
    await goer.presses('Done');
    await goer.waitsFor('Listening');
    await goer.presses('Change: Where and when');
    await goer.writes('Where would you like to go?', 'The pool');
    await goer.presses('Leave it as it was');
    await goer.waitsFor('Your changes were put away.');
    expect(goer.sees).to.contain('The park');
    await goer.presses('Undo');
    await until(() => goer.field('Where would you like to go?').value === 'The pool', 'the change again');
    await goer.presses('Done');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.where === 'The pool', 'the new place');
    await goer.presses('Earlier texts');
    await goer.presses('Use this text again');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.where === 'The park', 'the old place');
    await goer.presses('Undo');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.where === 'The pool', 'undone');
  });

  it('goes to a calendar under a neutral name, and to the partner as a text that tells nothing private', async () => {
    await goer.plans('The fair', '2026-12-05');
    await goer.presses('Add: So that you feel safe');
    await goer.writes('How do you leave early, if you want to?', 'My secret plan');
    await goer.presses('Done');
    const saved: string[] = [];
    const given: string[] = [];
    const { createObjectURL } = URL;
    const { clipboard } = navigator;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => saved.push(text));
      return createObjectURL.call(URL, blob);
    };
    const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: ({ text = '' }: ShareData) => {
        given.push(text);
        return Promise.resolve();
      },
    });
    try {
      await goer.presses('Put it in my calendar');
      await until(() => saved[0], 'the file');
      goer.element.requestUpdate();
      await goer.presses('Send the plan as a text');
      await until(() => given[0], 'the text');
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(navigator, 'share');
    }
    expect(share === undefined || clipboard !== undefined).to.equal(true);
    expect(saved[0]).to.contain('SUMMARY:A plan').and.to.contain('20261205').and.not.to.contain('fair');
    expect(given[0]).to.contain('The fair').and.to.contain('December 5').and.not.to.contain('secret');
  });

  it('prints filled and blank, alone and under a neutral title', async () => {
    await goer.plans('On paper');
    await goer.presses('Print');
    const { print } = window;
    const seen: string[] = [];
    window.print = () => {
      seen.push(document.title, document.querySelector('[data-iml-sheet]')?.shadowRoot?.textContent ?? '');
    };
    const prints = async () => {
      await until(() => goer.buttons('Print').some((button) => button.matches('.main')), 'the button');
      await goer.presses('Print');
      window.dispatchEvent(new Event('afterprint'));
    };
    try {
      await prints();
      await goer.presses('Back to the outing');
      await goer.presses('Back to my outings');
      await goer.presses('Print a blank page');
      await prints();
    } finally {
      window.print = print;
    }
    expect(seen[0]).to.equal('Worksheet');
    expect(seen[1]).to.contain('On paper').and.to.contain('988');
    expect(seen[3])
      .to.contain('Where I would like to go')
      .and.to.contain('988')
      .and.not.to.contain('On paper');
  });

  it('is planned again without its day and without what was said', async () => {
    await goer.plans('The choir', '2026-05-04');
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Next: how it felt');
    await goer.writes('How did you feel after?', 'Glad');
    await goer.presses('Stop for today');
    await goer.opens('The choir');
    await goer.presses('Plan it again');
    await until(() => goer.field('Where would you like to go?').value === 'The choir', 'the plan');
    await goer.presses('Stop for today');
    await untilOnDisk(program, ({ outings }) => outings.length === 2, 'both');
    const fresh = (await onDisk(program)).outings.find(({ body }) => body.state === 'idea');
    expect([fresh?.body.after, fresh?.day]).to.deep.equal(['', noDay]);
  });

  it('belongs to a goal, which shows it on its own page', async () => {
    const goal = await elsewhere(program, (kit) =>
      kit.records.save('goal', { body: { ...emptyGoal, want: 'Sing with others' } }),
    );
    await goer.plans('The choir', '2026-05-04');
    await goer.presses('Add: Good for both of you');
    await goer.chooses('Sing with others');
    await goer.presses('Done');
    await goer.waitsFor('Sing with others');
    await untilOnDisk(program, ({ outings }) => outings[0]?.links[0] === goal.id, 'the link');
    const planner = await onPage('iml-goal-planner', program);
    await until(() => planner.kitSource.kit, 'its store is open');
    const reader = new PersonAt(planner);
    await reader.presses('Keep going').catch(() => undefined);
    await reader.presses('Sing with others');
    await reader.waitsFor('Outings for this goal');
    await reader.waitsFor('The choir');
    await elsewhere(program, (kit) => kit.records.trash(goal.id));
    expect((await onDisk(program)).outings).to.have.length(1);
  });

  it('two look back on one phone: one question each, and nothing private in between', async () => {
    await goer.plans('The lake', today());
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Next: how it felt');
    await goer.writes('How did you feel before?', 'PRIVATE');
    await goer.presses('Next: what you noticed');
    await goer.presses('Next: people');
    await goer.presses('Look back together');
    for (const [words, press, isPassed] of [
      ['', 'My partner has the phone', false],
      ['You asked a good question', 'Keep', true],
      ['', 'I have my phone back', true],
      ['You listened', 'Keep', false],
    ] as const) {
      await until(() => goer.buttons(press)[0], press);
      expect(goer.sees).not.to.contain('PRIVATE');
      for (const own of ['What I shared', 'I am done'])
        expect(goer.buttons(own), `${own} at ${press}`).to.have.length(isPassed ? 0 : 1);
      if (words) {
        expect(goer.field('One thing I saw you do well').value).to.equal('');
        await goer.writes('One thing I saw you do well', words);
      }
      await expectAccessible(goer.element);
      await goer.presses(press);
    }
    await goer.waitsFor('Thank you, both of you');
    expect(goer.sees).not.to.contain('You asked').and.not.to.contain('You listened');
    goer = await reopen(goer);
    await goer.presses('Back to the outing');
    await goer.waitsFor('You asked a good question');
    const [outing] = (await onDisk(program)).outings;
    expect([outing?.body.theySaw, outing?.body.iSaw]).to.deep.equal([
      'You asked a good question',
      'You listened',
    ]);
  });
});

describe('the circle, the path and the ideas', () => {
  let program: string;
  let goer: Goer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    goer = await openOutings(program);
  });
  afterEach(() => chooseLanguage(''));

  it('keeps who was met, says kindly when a name is missing, changes and removes with a way back', async () => {
    await goer.presses('My circle');
    await goer.waitsFor('Nobody is written here yet.');
    await goer.presses('Add to my circle');
    await goer.waitsFor('Please write a name or a nickname first.');
    await goer.writes('What do you call this person?', 'Sam');
    await goer.chooses('We want to meet again');
    await goer.presses('Add to my circle');
    await untilOnDisk(program, ({ people }) => people[0]?.body.again === 'yes', 'Sam');
    await until(() => goer.field('What do you call this person?').value === '', 'room for another one');
    await expectAccessible(goer.element);
    await goer.presses('Change');
    await goer.writes('Where did you meet?', 'At the market');
    await goer.presses('Keep the change');
    await goer.waitsFor('At the market');
    await goer.presses('Remove');
    await untilOnDisk(program, ({ people }) => people.length === 0, 'gone');
    await goer.presses('Undo');
    await untilOnDisk(program, ({ people }) => people.length === 1, 'back');
  });

  it('links who was met to the outing while looking back', async () => {
    await goer.plans('The lake', today());
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Next: how it felt');
    await goer.presses('Next: what you noticed');
    await goer.presses('Next: people');
    await goer.writes('What do you call this person?', 'Kim');
    await goer.presses('Add to my circle');
    await untilOnDisk(program, ({ people }) => people.length === 1, 'Kim');
    const { outings, people } = await onDisk(program);
    expect(people[0]?.links).to.deep.equal([outings[0]?.id]);
    expect(people[0]?.body.where).to.equal('The lake');
    await goer.presses('Next: see it all');
    await goer.waitsFor('People you met');
    await goer.waitsFor('Kim');
  });

  it('keeps a name half written on one outing for that one, over a reload', async () => {
    const label = 'What do you call this person?';
    const toPeople = async (where: string) => {
      await goer.opens(where);
      await goer.presses('How did it go?');
      await goer.chooses('I went');
      await goer.presses('Next: how it felt');
      await goer.presses('Next: what you noticed');
      await goer.presses('Next: people');
      await goer.waitsFor(label);
    };
    await elsewhere(program, (kit) =>
      kit.records.saveAll(
        'outing',
        ['The lake', 'The market'].map((where) => ({
          body: { ...emptyOuting, where, day: today() },
          day: today(),
        })),
      ),
    );
    goer = await reopen(goer);
    await toPeople('The lake');
    await goer.writes(label, 'Ki');
    await until(() => all(goer.element, '.save:not(.saving)')[0], 'it is kept');
    goer = await reopen(goer);
    await until(() => goer.field(label).value === 'Ki', 'the half name');
    await goer.presses('Stop for today');
    await toPeople('The market');
    expect(goer.field(label).value).to.equal('');
    await goer.presses('Stop for today');
    await toPeople('The lake');
    expect(goer.field(label).value).to.equal('Ki');
    await goer.presses('Add to my circle');
    await untilOnDisk(program, ({ people }) => people.length === 1, 'Ki');
    const { outings, people } = await onDisk(program);
    expect(people[0]?.links).to.deep.equal([outings.find(({ body }) => body.where === 'The lake')?.id]);
  });

  it('draws the path with the same in words, and no number', async () => {
    await elsewhere(program, (kit) =>
      kit.records.saveAll(
        'outing',
        (['partner', 'new', 'partner'] as const).map((companion) => ({
          body: { ...emptyOuting, day: today(), with: companion, state: 'went' as const },
          day: today(),
        })),
      ),
    );
    await goer.presses('My path of support');
    await goer.waitsFor('With my peer partner, With someone new');
    expect(all(goer.element, '.path .there')).to.have.length(2);
    expect(goer.sees).not.to.match(/\\b(3|three|score|goal|streak)\\b/i);
    await expectAccessible(goer.element);
  });

  it('finds ideas that both like, and plans one', async () => {
    await goer.presses('Find an idea');
    await goer.waitsFor('Walk once around a park');
    await goer.chooses('Music');
    await goer.chooses('Music', 1);
    await goer.waitsFor('You both like: Music');
    expect(goer.sees).not.to.contain('Walk once around a park');
    await goer.chooses('Outdoors');
    await goer.chooses('Only what is free');
    await expectAccessible(goer.element);
    await untilOnDisk(program, ({ own }) => own?.theirs[0] === 'music', 'the interests');
    await goer.presses('Plan this');
    await until(
      () => goer.field('Where would you like to go?').value === 'Hear free music in a park or a square',
      'the plan',
    );
  });
});

describe('two thousand outings', () => {
  before(roomsAreThere);

  /**
   * The most records that are opened at one time while a person looks at the path and plans one more. How often
   * a list is read again hangs on how changes fall together, so a sum would tell of the machine.
   */
  const opened = async (count: number): Promise<number> => {
    const program = newProgram();
    const goer = await openOutings(program);
    // Fifty of them in the last days, as a year has them; the others before.
    const days = (at: number) => addDays(today(), at < 50 ? -1 - at : -400 - at);
    await elsewhere(program, async (kit) => {
      const body = { ...emptyOuting, with: 'own' as const, state: 'went' as const };
      for (let from = 0; from < count; from += 500)
        await kit.records.saveAll(
          'outing',
          Array<number>(Math.min(500, count - from))
            .fill(from)
            .map((first, at) => ({ body: { ...body, day: days(first + at) }, day: days(first + at) })),
        );
    });
    const again = await reopen(goer);
    const { kit } = again.element.kitSource;
    if (!kit) throw new Error('no store');
    let read = 0;
    const { page } = kit.days;
    Object.assign(kit.days, {
      page: (...query: Parameters<ReturnType<typeof createDays>['page']>) => {
        const asked = page(...query);
        return {
          ...asked,
          read: async () => {
            const found = await asked.read();
            read = Math.max(read, found.records.length);
            return found;
          },
        };
      },
    });
    await again.presses('My path of support');
    await again.waitsFor('The same in words');
    await again.presses('Back to my outings');
    await again.presses('Plan an outing');
    await again.writes('Where would you like to go?', 'One more');
    await again.presses('Stop for today');
    await until(() => again.sees.includes('One more'), 'the new one');
    // The list is read again a moment after the new one stands in it.
    await until(() => read >= 20, 'the list was read');
    return read;
  };

  it('open no more of them than fifty do', async function () {
    this.timeout(60_000);
    const few = await opened(50);
    const many = await opened(2000);
    expect(many).to.be.at.most(few * 1.5);
  });
});
