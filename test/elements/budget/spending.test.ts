import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emptyMonth, monthId, monthsOn } from '../../../src/domain/budget/month.js';
import { emptySpending } from '../../../src/domain/budget/spending.js';
import { addDays } from '../../../src/domain/day-math.js';
import { monthInWords } from '../../../src/i18n/dates.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { today } from '../../../src/elements/base/days.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { all, find, focused, shadow, until } from '../../helpers/shadow.js';
import { elsewhere } from '../../helpers/program.js';
import {
  newProgram,
  onDisk,
  openBudget,
  reopen,
  roomsAreThere,
  thisMonth,
  untilOnDisk,
  type Person,
} from './person.js';

describe('a spending', () => {
  let program: string;
  let person: Person;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    person = await openBudget(program);
  });
  afterEach(() => chooseLanguage(''));

  it('is shown in the month where it counts, whichever month was on the screen', async () => {
    await person.presses('Later month');
    await person.presses('I spent something');
    await person.writes('How much?', '2.22');
    await person.presses('Keep it');
    await person.waitsFor('$2.22 is written down.');
    expect(person.sees).to.contain(monthInWords(thisMonth(), 'en'));
    await until(
      () => shadow(person.element).querySelector('.spendings')?.textContent.includes('$2.22'),
      'it',
    );
  });

  it('of an earlier month is shown there', async () => {
    const lastMonth = monthsOn(thisMonth(), -1);
    await person.presses('Earlier month');
    await person.presses('I spent something');
    await person.writes('How much?', '3');
    await person.presses('Another day');
    await person.writes('On which day?', `${lastMonth}-02`);
    await person.presses('Keep it');
    await person.waitsFor('$3.00 is written down.');
    expect(person.sees).to.contain(monthInWords(lastMonth, 'en'));
  });

  it('that cannot be read is asked back at its field, and nothing of it is lost', async () => {
    await person.presses('I spent something');
    const troubles: Readonly<Record<string, string>> = {
      '-5': 'Write the amount without a minus sign.',
      '0.001': 'Write at most 2 numbers after the point.',
      '1e21': 'Write the amount in numbers, such as 12.50.',
      abc: 'Write the amount in numbers, such as 12.50.',
      '1.2.3': 'We see more than one point or comma. Write it like 12.50.',
      '999999999999': 'This amount is too large to keep here.',
      '': 'Write an amount here, such as 12.50.',
    };
    for (const typed of Object.keys(troubles)) {
      await person.writes('How much?', typed);
      await person.presses('Keep it');
      await person.waitsFor(troubles[typed] ?? '');
      expect(person.field('How much?').value).to.equal(typed);
      expect(person.field('How much?').getAttribute('aria-invalid')).to.equal('true');
    }
    expect(focused()).to.equal(person.field('How much?'));
    await person.writes('How much?', 'abc');
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.typed?.['amount'] === 'abc', 'the draft');
    person = await reopen(person);
    await until(() => person.sees.includes('How much?'), 'the field');
    expect(person.field('How much?').value).to.equal('abc');
    await person.writes('How much?', '１２．５０');
    await person.presses('Keep it');
    await person.waitsFor('$12.50 is written down.');
    expect((await onDisk(program)).spendings[0]?.body.amount).to.equal(1250);
  });

  it('counts in yen without cents, and in dinars with three digits', async () => {
    for (const [currency, typed, kept] of [
      ['JPY', '1,200', 1200],
      ['KWD', '1.205', 1205],
    ] as const) {
      program = newProgram();
      person = await openBudget(program, { currency, 'program-money': '500' });
      await person.presses('I spent something');
      await person.writes('How much?', typed);
      await person.presses('Keep it');
      await person.waitsFor('is written down.');
      const { body } = (await onDisk(program)).spendings[0] ?? {};
      expect([body?.amount, body?.currency]).to.deep.equal([kept, currency]);
    }
  });

  it('takes a day before today, and says kindly what is outside or has not come', async () => {
    person = await openBudget(newProgram(), { 'program-money': '40', start: '2020-01-06' });
    await person.presses('I spent something');
    await person.writes('How much?', '5');
    await person.presses('Another day');
    expect(person.sees).to.contain('This day is outside your program year.');
    await person.writes('On which day?', addDays(today(), 1));
    await person.presses('Keep it');
    await person.waitsFor('This day has not come yet.');
    await person.writes('On which day?', '2020-03-01');
    await person.waitsWithout('outside');
    await person.presses('Keep it');
    await person.waitsFor('is written down.');
  });

  it('on one line in two tabs at once counts twice, and the sum is right', async () => {
    await person.plans();
    await Promise.all([
      elsewhere(program, (kit) =>
        Promise.all(
          [100, 200].map((amount) =>
            kit.records.save('spending', {
              body: { ...emptySpending('USD'), amount, line: 'transport' },
              day: today(),
            }),
          ),
        ),
      ),
      person.spends('4'),
    ]);
    await until(() => person.lines[0]?.includes('$7.00 of $12.00 used'), 'the sum of both tabs');
    expect(person.purses[0]).to.contain('$33.00');
  });

  it('over the plan is told without shame, and another line can give', async () => {
    await person.plans();
    await person.spends('15');
    await person.waitsFor('3 dollars more than planned');
    expect(person.sees).to.contain('That happens.');
    await person.presses('Move some over');
    await person.presses('Tickets: $20.00 left');
    await person.waitsFor('Moved. Your plan is kept.');
    await until(() => person.lines[0]?.includes('$15.00 of $15.00 used'), 'the line is whole');
    expect(person.lines[1]).to.contain('of $17.00 used');
  });

  it('is split with others to the cent, and the same way next time', async () => {
    await person.presses('I spent something');
    await person.writes('How much?', '10');
    await person.presses('Shared cost');
    await person.writes('Person 2: a first name', 'Sam');
    await person.presses('Add a person');
    await person.waitsFor('So it is: My part $3.34, Sam $3.33, person 3 $3.33.');
    await person.writes('My part', '4');
    await person.waitsFor('My part $4.00, Sam $3.00, person 3 $3.00.');
    await person.writes('Part of Sam', '9');
    await person.presses('Keep it');
    await person.waitsFor('The parts are 3 dollars more than it cost.');
    await person.writes('Part of Sam', '');
    await person.presses('Split it like this next time');
    await person.presses('Keep it');
    await person.waitsFor('$4.00 is written down.');
    await person.presses('I spent something');
    await person.writes('How much?', '20');
    await person.presses('Shared cost');
    await person.waitsFor('So it is: My part $8.00, Sam $6.00, person 3 $6.00.');
  });

  it('is a price for each person, and a lower one for a group', async () => {
    await person.presses('I spent something');
    await person.presses('Shared cost');
    await until(() => find(person.element, 'details'), 'the price for each person');
    find(person.element, 'summary').click();
    await person.writes('How many are coming, with you?', '4');
    await person.writes('What does each person pay?', '12.50');
    await person.waitsFor('Each of you pays $12.50. That is $50.00 in all.');
    await person.waitsFor('So it is: My part $12.50, person 2 $12.50, person 3 $12.50, person 4 $12.50.');
    await person.writes('From how many people is there a group price?', '5');
    await person.writes('What each person pays then', '10');
    await person.waitsFor('With one more person the group price holds.');
    await person.writes('How many are coming, with you?', 'five');
    await person.waitsFor('Write a number from 1 to 100.');
    await person.writes('How many are coming, with you?', '5');
    await person.waitsFor('The group price saves each of you $2.50.');
    expect(person.field('What did it cost in all?').value).to.equal('50.00');
    await person.presses('Keep it');
    await person.waitsFor('$10.00 is written down.');
  });

  it('is paid back, refunded, changed, deleted and brought back', async () => {
    await person.presses('I spent something');
    await person.writes('How much?', '20');
    await person.presses('What it was');
    await person.writes('What was it?', 'Guitar strings');
    await person.presses('Who paid first');
    await person.chooses('I paid, and I get it back');
    await person.presses('I got money back');
    await person.writes('How much came back?', '30');
    await person.presses('Keep it');
    await person.waitsFor('More came back than you paid.');
    await person.writes('How much came back?', '5');
    await person.presses('Keep it');
    await person.waitsFor('You get back $15.00');
    all(person.element, '.spending .open')[0]?.click();
    await person.waitsFor('Money that came back');
    await person.presses('I got it back');
    await person.waitsFor('You got it back on');
    await person.presses('Change');
    await person.writes('How much?', '21');
    await person.presses('Keep it');
    await person.waitsFor('$16.00');
    await person.presses('Delete');
    await person.waitsFor('It is in the trash now.');
    await person.presses('Undo');
    await until(() => all(person.element, '.spending').length === 1, 'it is back');
    expect(person.sees).not.to.contain('You get back');
  });

  it('keeps a receipt beside it, shows it after a reload, and refuses what is no photo', async () => {
    const drop = async (file: File) => {
      await until(() => shadow(person.element).querySelector('#add-photo'), 'the place for a photo');
      const files = new DataTransfer();
      files.items.add(file);
      const field = find<HTMLInputElement>(person.element, '#add-photo');
      field.files = files.files;
      field.dispatchEvent(new Event('change'));
    };
    const photos = () => elsewhere(program, (kit) => kit.records.list('photo').read());
    await person.plans();
    await person.spends('4');
    await until(() => all(person.element, '.spending .open').length === 1, 'the spending');
    find(person.element, '.spending .open').click();
    await person.waitsFor('A photo stays on this device.');
    await drop(new File(['no photo'], 'receipt.jpg', { type: 'image/jpeg' }));
    await person.waitsFor('We cannot read this file as a photo.');
    expect(await photos()).to.deep.equal([]);
    const canvas = document.createElement('canvas');
    canvas.width = 60;
    canvas.height = 30;
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    await drop(new File([blob as Blob], 'receipt.png', { type: 'image/png' }));
    await until(() => all(person.element, 'canvas[role="img"]').length === 1, 'the photo');
    expect(person.sees).to.not.contain('We cannot read');
    const [kept] = await photos();
    expect([kept?.body.width, kept?.body.height]).to.deep.equal([60, 30]);
    expect(kept?.links).to.deep.equal([(await onDisk(program)).spendings[0]?.id]);
    await expectAccessible(person.element);
    const sees = (number: number) =>
      until(() => all(person.element, 'canvas[role="img"]').length === number, `${number} photos`);
    await person.presses('Delete this photo');
    await person.waitsFor('The photo is deleted.');
    await sees(0);
    await person.presses('Undo');
    await sees(1);
    // A visit shows no trash to whoever comes next.
    await elsewhere(program, (kit) => kit.keeping.justMe());
    await person.presses('Delete this photo');
    await sees(0);
    await person.presses('Back to the month');
    await person.presses('Deleted');
    await person.waitsFor('Photo, added');
    await person.presses('Put back');
    await person.waitsFor('The trash is empty.');
    expect(await photos()).to.have.length(1);
  });

  it('keeps past texts, and a changed plan of two tabs keeps both', async () => {
    await person.plans();
    await elsewhere(program, (kit) =>
      kit.records.save('budget-month', {
        id: monthId(thisMonth()),
        body: emptyMonth('USD', 100),
        base: { number: 1, tag: 'stale' },
      }),
    );
    await person.waitsFor('You changed this plan in two places at once.');
    await person.presses('See the other one');
    await person.presses('Use this text again');
    await until(() => person.lines.length === 2, 'the lines of the other plan');
  });

  it('can be written by keyboard alone, and in Spanish', async () => {
    chooseLanguage('es');
    await person.waitsFor('Gasté algo');
    const button = person.buttons('Gasté algo')[0];
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'amount', 'the focus on the amount');
    await sendKeys({ type: '12,50' });
    await person.waitsFor('12 dólares con 50 centavos');
    await until(() => person.buttons('Guardar')[0], 'the button');
    for (let turn = 0; turn < 20 && focused() !== person.buttons('Guardar')[0]; turn++) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await person.waitsFor('$12.50 quedó anotado.');
    expect((await onDisk(program)).spendings[0]?.body.amount).to.equal(1250);
  });
});
