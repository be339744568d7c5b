import '../../../src/elements/budget/define.js';
import type { ImlBudget } from '../../../src/elements/budget/budget-element.js';
import { monthId } from '../../../src/domain/budget/month.js';
import { today } from '../../../src/elements/base/days.js';
import { PersonAt } from '../../helpers/person.js';
import { elsewhere, leavePage, onPage, storeIsThere, untilDisk } from '../../helpers/program.js';
import { all, shadow, until } from '../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const roomsAreThere = async (): Promise<void> => {
  await Promise.all([
    import('../../../src/elements/budget/writing/index.js'),
    import('../../../src/elements/budget/looking/index.js'),
    import('../../../src/elements/budget/asking/index.js'),
  ]);
  await storeIsThere();
};

/** A program that no other test has written into. */
export const newProgram = (): string => `budget-${crypto.randomUUID()}`;

/** The month of today. */
export const thisMonth = (): string => today().slice(0, 7);

/** What is on the disk of a program. */
export const onDisk = (programId: string) =>
  elsewhere(programId, async (kit) => ({
    month: (await kit.records.one('budget-month', monthId(thisMonth())).read())?.body,
    spendings: await kit.records.list('spending', { limit: 1000 }).read(),
    purchases: await kit.records.list('purchase').read(),
    drafts: await kit.drafts.list('spending').read(),
    plans: await kit.drafts.list('budget-month').read(),
  }));

/** Waits until something holds on the disk. */
export const untilOnDisk = (
  programId: string,
  holds: (disk: Awaited<ReturnType<typeof onDisk>>) => boolean,
  what: string,
): Promise<void> => untilDisk(() => onDisk(programId), holds, what);

/** A person in front of the budget: finds things by their words, as a user does. */
export class Person extends PersonAt<ImlBudget> {
  /** The lines of the month, from the top. */
  get lines(): string[] {
    return all(this.element, '.line').map((node) => node.innerText.replace(/\s+/g, ' ').trim());
  }

  /** What is left, as it stands on the cards. */
  get purses(): string[] {
    return all(this.element, '.purse').map((node) => node.innerText.replace(/\s+/g, ' ').trim());
  }

  /** Plans 12 dollars for the bus, where a ride costs 1.50, and 20 for tickets. */
  async plans(): Promise<void> {
    await this.presses('Plan this month');
    await this.presses('Next: my lines');
    await this.chooses('Bus and rides');
    await this.chooses('Tickets');
    await this.presses('Next: how much');
    await this.writes('Plan for the month', '12');
    await this.writes('What does one cost? (if you know)', '1.50');
    await this.writes('Plan for the month', '20', 1);
    await this.presses('Keep my plan');
    await this.waitsFor('Your plan is kept.');
    await until(() => this.lines.length === 2, 'both lines');
  }

  /** Writes a spending down on a line. */
  async spends(amount: string, line = 'Bus and rides'): Promise<void> {
    await this.presses(`I spent on ${line}`);
    await this.writes('How much?', amount);
    await this.presses('Keep it');
    await this.waitsFor('is written down.');
  }
}

/** Opens a page with a program and the budget on it. */
export async function openBudget(
  program = newProgram(),
  attributes: Readonly<Record<string, string>> = { 'program-money': '40' },
): Promise<Person> {
  const budget = await onPage('iml-budget', program, attributes);
  const person = new Person(budget);
  await until(() => shadow(budget).querySelector('#view-heading'), 'the budget shows itself');
  // Whoever opened the store first began the visit; another one would be told that it is resumed.
  await until(() => budget.kitSource.kit, 'its store is open');
  return person;
}

/** Leaves the page and opens it anew in the same tab, as a reload does. */
export const reopen = (
  person: Person,
  attributes: Readonly<Record<string, string>> = { 'program-money': '40' },
): Promise<Person> => openBudget(leavePage(person.element), attributes);
