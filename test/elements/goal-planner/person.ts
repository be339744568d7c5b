import '../../../src/elements/goal-planner/define.js';
import type { ImlGoalPlanner } from '../../../src/elements/goal-planner/goal-planner.js';
import { socialPlanId } from '../../../src/domain/goal/social-plan.js';
import { PersonAt } from '../../helpers/person.js';
import { elsewhere, leavePage, onPage, storeIsThere, untilDisk } from '../../helpers/program.js';
import { all, shadow, until } from '../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const laterViewsAreThere = async (): Promise<void> => {
  await import('../../../src/elements/goal-planner/later-views.js');
  await storeIsThere();
};

/** A program that no other test has written into. */
export const newProgram = (): string => `planner-${crypto.randomUUID()}`;

/** What is on the disk of a program. */
export const onDisk = (programId: string) =>
  elsewhere(programId, async (kit) => {
    const goals = await kit.records.list('goal').read();
    const plan = await kit.records.one('social-plan', socialPlanId).read();
    const drafts = await kit.drafts.list('goal').read();
    return { goals, plan: plan?.body, drafts };
  });

/** Waits until something holds on the disk. */
export const untilOnDisk = (
  programId: string,
  holds: (disk: Awaited<ReturnType<typeof onDisk>>) => boolean,
  what: string,
): Promise<void> => untilDisk(() => onDisk(programId), holds, what);

/** A person in front of the goal planner: finds things by their words, as a user does. */
export class Person extends PersonAt<ImlGoalPlanner> {
  get planner(): ImlGoalPlanner {
    return this.element;
  }

  /** Everything in the list, also below the screen, where the browser has not laid it out yet. */
  get listed(): string {
    return shadow(this.planner).querySelector('.goals')?.textContent.replace(/\s+/g, ' ') ?? '';
  }

  /** The titles of the goals in the list, from the top. */
  get goals(): string[] {
    return all(this.planner, '.goal .open').map((node) => node.textContent.trim());
  }

  /** Writes a new goal through every step with only its words. */
  async addsGoal(want: string): Promise<void> {
    await this.presses('Add a goal');
    if (this.sees.includes('Step 1 of 5')) await this.presses('Skip this');
    await this.writes('What do you want?', want);
    for (let step = 0; step < 4; step++) await this.presses('Skip this');
    await this.waitsFor('Here is your goal on one page');
    await this.presses('All my goals');
    await until(() => this.goals.length > 0, 'the goal in the list');
  }
}

/** Opens a page with a program and the goal planner on it. */
export async function openPlanner(
  program = newProgram(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<Person> {
  const planner = await onPage('iml-goal-planner', program, attributes);
  const person = new Person(planner);
  await until(() => shadow(planner).querySelector('#view-heading'), 'the planner shows itself');
  // Whoever opened the store first began the visit; another one would be told that it is resumed.
  await until(() => planner.kitSource.kit, 'its store is open');
  return person;
}

/** Leaves the page and opens it anew in the same tab, as a reload does. */
export const reopen = (person: Person): Promise<Person> => openPlanner(leavePage(person.planner));
