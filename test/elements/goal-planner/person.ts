import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/goal-planner/define.js';
import type { ImlGoalPlanner } from '../../../src/elements/goal-planner/goal-planner.js';
import '../../../src/elements/program/define.js';
import { socialPlanId } from '../../../src/domain/goal/social-plan.js';
import { loadDraftReaders, loadSchemas } from '../../../src/kit/kinds.js';
import { createKit } from '../../../src/kit/create-kit.js';
import type { Kit } from '../../../src/kit/types.js';
import { readSettings } from '../../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';
import { later } from '../../../src/storage/later-door.js';
import { PersonAt } from '../../helpers/person.js';
import { all, shadow, until } from '../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const laterViewsAreThere = async (): Promise<void> => {
  await import('../../../src/elements/goal-planner/later-views.js');
  await Promise.all([loadSchemas(), loadDraftReaders(), later()]);
};

/** A program that no other test has written into. */
export const newProgram = (): string => `planner-${crypto.randomUUID()}`;

/** The kit of a program, as another tab would open it. */
export const kitOf = (programId: string): Promise<Kit> =>
  createKit({ settings: { ...readSettings(sourceOf({})).settings, programId } });

/** What is on the disk of a program. */
export async function onDisk(programId: string) {
  const kit = await kitOf(programId);
  try {
    const goals = await kit.records.list('goal').read();
    const plan = await kit.records.one('social-plan', socialPlanId).read();
    const drafts = await kit.drafts.list('goal').read();
    return { goals, plan: plan?.body, drafts };
  } finally {
    await kit.close();
  }
}

/** Waits until something holds on the disk. */
export async function untilOnDisk(
  programId: string,
  holds: (disk: Awaited<ReturnType<typeof onDisk>>) => boolean,
  what: string,
): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds(await onDisk(programId))) {
    if (performance.now() > end) throw new Error(`waited in vain on the disk: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

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
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const around = document.createElement('iml-program');
  around.setAttribute('program-id', program);
  for (const name of Object.keys(attributes)) around.setAttribute(name, attributes[name] ?? '');
  const planner = document.createElement('iml-goal-planner');
  around.append(planner);
  page.append(around);
  const person = new Person(planner);
  await until(() => shadow(planner).querySelector('#view-heading'), 'the planner shows itself');
  return person;
}

/** Leaves the page and opens it anew in the same tab, as a reload does. */
export async function reopen(person: Person): Promise<Person> {
  const around = person.planner.closest('iml-program');
  const program = around?.getAttribute('program-id') ?? '';
  around?.parentElement?.remove();
  return openPlanner(program);
}
