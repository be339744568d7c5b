import { expect } from '@open-wc/testing';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { emptyOuting, noDay } from '../../../src/domain/outing/outing.js';
import '../../../src/elements/goal-planner/define.js';
import '../../../src/elements/outing-log/define.js';
import { emptyMonth, monthId, monthsOn } from '../../../src/domain/budget/month.js';
import { newLine } from '../../../src/domain/budget/lines.js';
import { emptySpending } from '../../../src/domain/budget/spending.js';
import { answerText } from '../../../src/domain/budget/answer-code.js';
import { sumsId } from '../../../src/domain/budget/sums.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { today } from '../../../src/elements/base/days.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { all, find, shadow, until } from '../../helpers/shadow.js';
import { elsewhere, onPage, untilDisk } from '../../helpers/program.js';
import { newProgram, onDisk, openBudget, reopen, roomsAreThere, thisMonth, type Person } from './person.js';

describe('the budget beyond a month', () => {
  let program: string;
  let person: Person;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    person = await openBudget(program);
  });
  afterEach(() => chooseLanguage(''));

  it('shows earlier texts of a question, and brings one back with the way back', async () => {
    const named = (what: string) =>
      untilDisk(
        () => onDisk(program),
        ({ purchases }) => purchases[0]?.body.what === what,
        what,
      );
    await person.presses('Ask my coach about a purchase');
    await person.writes('What does it cost?', '15');
    await person.writes('What is it?', 'Guitar class');
    await person.presses('Keep my question');
    await person.presses('Change');
    await person.waitsFor('Keep my question');
    await person.writes('What is it?', 'Drum class');
    await person.presses('Keep my question');
    await named('Drum class');
    await person.presses('Earlier texts');
    await person.waitsFor('Guitar class');
    expect(person.sees).to.contain('$15.00');
    await expectAccessible(person.element);
    person = await reopen(person);
    await person.waitsFor('Guitar class');
    await person.presses('Use this text again');
    await named('Guitar class');
    await person.presses('Undo');
    await named('Drum class');
    await person.presses('Earlier texts');
    await person.presses('Back to the question');
    await person.waitsFor('No answer yet');
  });

  it('asks the coach, writes the answer in together, and takes one from a message', async () => {
    await person.presses('Ask my coach about a purchase');
    await person.writes('What does it cost?', '15');
    await person.presses('Keep my question');
    await person.waitsFor('Write a word or two about what it is.');
    await person.writes('What is it?', 'Guitar class');
    await person.writes('How does it help?', 'I meet people');
    await person.presses('Keep my question');
    await person.waitsFor('No answer yet');
    const id = (await onDisk(program)).purchases[0]?.id ?? '';
    await person.presses('Bring in an answer');
    await person.writes('The message', 'Hello, that is fine');
    await person.presses('Read it');
    await person.waitsFor('We found no answer in this.');
    const answer = answerText({
      purchase: id,
      answer: 'no',
      reason: 'Ask in May',
      day: today(),
      by: 'Coach',
    });
    await person.writes('The message', answer);
    await person.presses('Read it');
    await person.waitsFor('Said no');
    expect(person.sees).to.contain('Ask in May').and.to.contain('not about you');
    await person.presses('Undo');
    await person.waitsFor('No answer yet');
    await person.presses('Write the answer together');
    await person.presses('Keep the answer');
    await person.waitsFor('Pick yes or no first.');
    await person.chooses('Yes');
    await person.writes('Why?', 'It helps your goal');
    await person.presses('Keep the answer');
    await person.waitsFor('Said yes');
    person = await reopen(person);
    await person.waitsFor('It helps your goal');
    await person.presses('I bought it');
    await until(() => shadow(person.element).getElementById('amount'), 'the amount');
    expect(person.field('How much?').value).to.equal('15.00');
    await person.presses('Keep it');
    await person.waitsFor('$15.00 is written down.');
    const [spending] = (await onDisk(program)).spendings;
    expect([spending?.body.what, spending?.links]).to.deep.equal(['Guitar class', [id]]);
  });

  it('reminds of the yes that a program wants, and never blocks', async () => {
    await person.presses('My settings');
    await person.chooses('My program wants a yes before I buy');
    await person.presses('Back to the month');
    await person.presses('I spent something');
    await person.waitsFor('Your program wants a yes first.');
    await person.writes('How much?', '3');
    await person.presses('Keep it');
    await person.waitsFor('$3.00 is written down.');
  });

  it('reminds where the host says so, without a tick of the person', async () => {
    person = await openBudget(newProgram(), { 'program-money': '40', 'ask-before-buying': '' });
    await person.presses('My settings');
    await person.waitsFor('Your program wants a yes before you buy.');
    expect(person.sees).not.to.contain('My program wants a yes before I buy');
    await person.presses('Back to the month');
    await person.presses('I spent something');
    await person.waitsFor('Your program wants a yes first.');
    await person.presses('Which money');
    await person.chooses('My money');
    await person.waitsWithout('Your program wants a yes first.');
    await person.writes('How much?', '3');
    await person.presses('Keep it');
    await person.waitsFor('$3.00 is written down.');
  });

  it('adds my money on request, copies last month, and carries over by the rule', async () => {
    const last = monthsOn(thisMonth(), -1);
    await elsewhere(program, async (kit) => {
      const lines = [{ ...newLine('food', 'food', 'program'), planned: 900 }];
      const body = { ...emptyMonth('USD', 4000), lines };
      await kit.records.save('budget-month', { id: monthId(last), body, day: `${last}-01` });
      const spent = { ...emptySpending('USD'), amount: 3150, line: 'food' };
      await kit.records.save('spending', { body: spent, day: `${last}-05` });
    });
    await person.presses('My settings');
    await person.chooses('All that is left goes on');
    await person.presses('Back to the month');
    await person.presses('Plan this month');
    await person.waitsFor('Last month you had $8.50 left.');
    await person.presses('Add it to this month');
    await person.presses('Copy last month');
    await person.presses('Add my own money');
    await person.waitsFor('It is not sent unless you tick it.');
    await person.presses('Add money that comes in');
    await person.writes('Where from?', 'A small job');
    await person.writes('How much?', 'twenty');
    await person.presses('Next: my lines');
    await person.waitsFor('Write the amount in numbers');
    await person.writes('How much?', '20');
    await person.presses('Next: my lines');
    await person.writes('A line of my own', 'Guitar class');
    await person.presses('Add this line');
    await person.presses('Next: how much');
    expect(person.sees).to.contain('Food').and.to.contain('Guitar class');
    await person.presses('Keep my plan');
    await until(() => person.purses.length === 2, `both purses in ${person.sees}`);
    expect(person.purses).to.deep.equal([
      'Program money left $48.50 48 dollars and 50 cents left of $48.50',
      'My money left $20.00 20 dollars left of $20.00',
    ]);
    await person.presses('For my coach');
    await person.waitsFor('My plan for my coach');
    await until(() => person.buttons('Print').length > 0 || person.sees.includes('Print'), 'ways by hand');
    expect(person.sees).not.to.contain('A small job');
  });

  it('shows a year as bars with words and a table, from sums that are kept and stay right', async () => {
    const month = thisMonth();
    await elsewhere(program, (kit) => kit.keeping.justMe());
    await elsewhere(program, (kit) =>
      kit.records.saveAll(
        'spending',
        Array<undefined>(60)
          .fill(undefined)
          .map(() => ({
            body: { ...emptySpending('USD'), amount: 100, line: 'transport' },
            day: `${month}-01`,
          })),
      ),
    );
    await until(() => all(person.element, '.spending').length === 50, 'the first fifty');
    expect(person.sees).to.contain('$60.00 used');
    await person.presses('Show more');
    await until(() => all(person.element, '.spending').length === 60, 'the others');
    const year = month.slice(0, 4);
    const kept = () => elsewhere(program, (kit) => kit.records.one('budget-sums', sumsId(year)).read());
    await person.presses('Year');
    await person.waitsFor('Program money: $60.00 used.');
    for (let turn = 0; turn < 100 && !(await kept()); turn++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await kept())?.body.months[month]?.program).to.equal(6000);
    await elsewhere(program, async (kit) => {
      const [newest, other] = await kit.records.list('spending').read();
      if (!newest || !other) throw new Error('nothing was kept');
      await kit.records.save('spending', {
        id: newest.id,
        body: { ...newest.body, amount: 1000 },
        base: newest.revision,
      });
      await kit.records.trash(other.id);
    });
    await person.waitsFor('Program money: $68.00 used.');
    await elsewhere(program, async (kit) => {
      const [trashed] = await kit.records.trashed('spending').read();
      const [other] = await kit.records.list('spending').read();
      if (!trashed || !other) throw new Error('nothing lies in the trash');
      await kit.records.trash(other.id);
      await kit.records.restore(trashed.id);
    });
    await person.waitsFor('Program money: $59.00 used.');
    expect(all(person.element, 'tbody tr')).to.have.length(12);
    expect(all(person.element, '.year-bars .bar')).to.have.length(12);
  });

  it('prints the month and a blank page, and makes a file; my money only where it is ticked', async () => {
    await person.plans();
    await person.spends('4');
    await elsewhere(program, (kit) =>
      kit.records.save('spending', {
        body: { ...emptySpending('USD'), amount: 999, what: '=secret', from: 'mine' },
        day: today(),
      }),
    );
    await until(() => person.sees.includes('$9.99'), 'my money');
    await person.presses('Print');
    await person.waitsFor('This is how it looks on paper.');
    const paper = () => find(person.element, '.paper').textContent;
    expect(paper()).to.contain('$4.00').and.not.to.contain('=secret');
    await person.chooses('Print my own money too');
    expect(paper()).to.contain('=secret');
    await person.presses('A blank page to write on');
    await person.waitsFor('A blank page');
    expect(paper()).to.contain('Bus and rides').and.to.contain('988').and.not.to.contain('$4.00');
    await person.presses('Back to the month');
    await person.presses('File for a spreadsheet');
    await person.waitsFor('Save the file');
  });

  it('prints by a press under a neutral title, and gives the file to the downloads', async () => {
    await person.plans();
    await person.spends('4');
    await person.presses('Print');
    await person.waitsFor('This is how it looks on paper.');
    await until(() => find(person.element, '.paper').textContent.includes('$4.00'), 'what was spent');
    const { print } = window;
    const picker = Object.getOwnPropertyDescriptor(window, 'showSaveFilePicker');
    Object.assign(window, { showSaveFilePicker: undefined });
    const { createObjectURL } = URL;
    const seen: string[] = [];
    const files: Blob[] = [];
    window.print = () =>
      seen.push(document.title, document.querySelector('[data-iml-sheet]')?.shadowRoot?.textContent ?? '');
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return createObjectURL.call(URL, blob);
    };
    try {
      await person.presses('Print');
      window.dispatchEvent(new Event('afterprint'));
      await person.presses('Back to the month');
      await person.presses('File for a spreadsheet');
      await person.presses('Save the file');
      await person.waitsFor('The file is saved.');
    } finally {
      window.print = print;
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      if (picker) Object.defineProperty(window, 'showSaveFilePicker', picker);
    }
    expect(seen[0]).to.equal('Worksheet');
    expect(seen[1]).to.contain('$4.00').and.to.contain('988');
    const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const [head = '', row = ''] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).to.contain('Day,What,Line,Money,Amount');
    expect(row).to.contain(today()).and.to.contain('Bus and rides').and.to.contain('4.00');
  });

  it('sends the plan of a month by a press only, without my own money', async () => {
    const set = {
      'program-money': '40',
      endpoint: 'http://localhost:1/records',
      readers: 'Your peer life coach',
      purpose: 'To talk about it together',
      exceptions: 'If someone may be hurt, we call for help.',
      contact: 'privacy@example.org',
    };
    person = await openBudget(newProgram(), set);
    const shared: unknown[] = [];
    person.element.addEventListener('iml-budget-shared', (event) => shared.push(event.detail));
    await person.plans();
    await person.presses('For my coach');
    await person.writes('What does your coach call you?', 'Ro');
    await person.presses('Next: see what goes');
    await person.waitsFor('Your peer life coach');
    await person.waitsFor('Bus and rides');
    expect(shared).to.deep.equal([]);
    await person.presses('Send this');
    await until(() => shared.length === 1, 'it is on its way');
    await person.presses('For my coach');
    await person.waitsFor('Waiting to send');
  });

  it('takes over the share of an outing, and a goal shows its money', async () => {
    const goal = await elsewhere(program, async (kit) => {
      const { id } = await kit.records.save('goal', { body: { ...emptyGoal, want: 'Play with others' } });
      const cost = { currency: 'USD', together: 1000, coming: 3 };
      await kit.records.save('outing', {
        body: { ...emptyOuting, where: 'Jam night', cost },
        day: noDay,
        links: [id],
      });
      return id;
    });
    await person.presses('I spent something');
    await until(() => shadow(person.element).querySelector('summary'), 'the outings');
    await person.presses('Jam night: my share $3.34');
    expect(person.field('How much?').value).to.equal('3.34');
    await person.presses('Keep it');
    await person.waitsFor('$3.34 is written down.');
    const links = (await onDisk(program)).spendings[0]?.links;
    expect(links).to.have.length(2).and.to.contain(goal);
    const planner = await onPage('iml-goal-planner', program, { 'program-money': '40' });
    await until(() => shadow(planner).querySelector('.goal .open'), 'the goal');
    find(planner, '.goal .open').click();
    await until(() => shadow(planner).textContent.includes('Used so far: $3.34'), 'its money');
    const outings = await onPage('iml-outing-log', program, { 'program-money': '40' });
    await until(() => shadow(outings).textContent.includes('Jam night'), 'the outing');
    const jam = all<HTMLButtonElement>(outings, 'button').find(({ textContent }) =>
      textContent.includes('Jam night'),
    );
    jam?.click();
    await until(() => shadow(outings).textContent.includes('Used so far: $3.34'), 'the money of the outing');
  });

  it('offers the share of each outing once: not what was written down, and not where nobody went', async () => {
    await elsewhere(program, async (kit) => {
      const cost = { currency: 'USD', together: 1000, coming: 2 } as const;
      const paid = await kit.records.save('outing', {
        body: { ...emptyOuting, where: 'Paid already', cost },
        day: '2026-03-03',
      });
      await kit.records.save('spending', {
        body: { ...emptySpending('USD'), amount: 500 },
        day: '2026-03-03',
        links: [paid.id],
      });
      for (const [where, more] of [
        ['Nobody went', { state: 'did-not-go' }],
        ['Somebody pays', { cost: { ...cost, payer: 'uneven', mine: 0 } }],
        ['Program pays', { cost: { ...cost, payer: 'program' } }],
        ['The fair', {}],
      ] as const)
        await kit.records.save('outing', {
          body: { ...emptyOuting, where, cost, day: '2026-03-04', ...more },
          day: '2026-03-04',
        });
    });
    await person.presses('I spent something');
    const offered = (): string[] =>
      all(person.element, '.presses button')
        .map(({ textContent }) => textContent.trim())
        .filter((words) => words.includes('my share'))
        .sort();
    await until(() => offered().length > 0, 'the outings');
    expect(offered()).to.deep.equal([
      'Program pays, March 4: my share $5.00',
      'The fair, March 4: my share $5.00',
    ]);
    await person.presses('Program pays, March 4: my share $5.00');
    await person.presses('Keep it');
    await person.waitsFor('$5.00 is written down.');
    const { spendings } = await onDisk(program);
    expect(spendings.find(({ body }) => body.what === 'Program pays')?.body.from).to.equal('program');
  });

  it('lets a question go and brings it back from the trash', async () => {
    await elsewhere(program, (kit) => kit.keeping.justMe());
    await person.presses('Ask my coach about a purchase');
    await person.writes('What is it?', 'A hat');
    await person.presses('Leave it');
    await person.presses('Undo');
    await person.waitsFor('What would you like to buy?');
    expect(person.field('What is it?').value).to.equal('A hat');
    await person.presses('Keep my question');
    await person.waitsFor('No answer yet');
    await person.presses('Delete');
    await person.waitsFor('It is in the trash now.');
    await person.presses('Back to the month');
    await person.presses('Deleted');
    await person.waitsFor('A hat');
    await person.presses('Put back');
    await person.presses('Back to the month');
    await person.waitsFor('1 question waits for an answer');
  });
});
