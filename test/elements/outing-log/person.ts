import '../../../src/elements/outing-log/define.js';
import type { ImlOutingLog } from '../../../src/elements/outing-log/outing-log.js';
import { outingOwnId } from '../../../src/domain/outing/own.js';
import { PersonAt } from '../../helpers/person.js';
import { elsewhere, leavePage, onPage, storeIsThere, untilDisk } from '../../helpers/program.js';
import { until } from '../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const roomsAreThere = async (): Promise<void> => {
  await import('../../../src/elements/outing-log/plan/index.js');
  await import('../../../src/elements/outing-log/day/index.js');
  await import('../../../src/elements/outing-log/page/index.js');
  await import('../../../src/elements/outing-log/reflect/index.js');
  await import('../../../src/elements/outing-log/circle/index.js');
  await import('../../../src/elements/outing-log/note/index.js');
  await storeIsThere();
};

/** A program that no other test has written into. */
export const newProgram = (): string => `outings-${crypto.randomUUID()}`;

/** What is on the disk of a program. */
export const onDisk = (programId: string) =>
  elsewhere(programId, async (kit) => ({
    outings: await kit.records.list('outing').read(),
    people: await kit.records.list('circle-person').read(),
    own: (await kit.records.one('outing-own', outingOwnId).read())?.body,
    drafts: await kit.drafts.list('outing').read(),
  }));

/** Waits until something holds on the disk. */
export const untilOnDisk = (
  programId: string,
  holds: (disk: Awaited<ReturnType<typeof onDisk>>) => boolean,
  what: string,
): Promise<void> => untilDisk(() => onDisk(programId), holds, what);

/** A person in front of their outings. */
export class Goer extends PersonAt<ImlOutingLog> {
  /** Plans an outing as far as its page: where, on which day, with a press on Skip for the rest. */
  async plans(where: string, day?: string): Promise<void> {
    await this.presses('Plan an outing');
    await this.writes('Where would you like to go?', where);
    if (day !== undefined) await this.writes('Which day?', day);
    await this.presses('Next: together');
    await this.presses('Next: the way');
    await this.presses('Next: what to try');
    await this.presses('Next: feeling safe');
    await this.presses('Next: see it all');
    await this.waitsFor('Delete this outing');
  }

  /** Opens an outing of a list by its words. */
  async opens(where: string): Promise<void> {
    await this.presses(where);
    await this.waitsFor('Delete this outing');
  }
}

/** Opens a page with a program and the outings on it. */
export async function openOutings(
  program = newProgram(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<Goer> {
  const log = await onPage('iml-outing-log', program, attributes);
  await until(() => log.kitSource.kit, 'its store is open');
  await until(() => log.shadowRoot?.querySelector('h3'), 'the outings show themselves');
  return new Goer(log);
}

/** Leaves the page and opens it anew in the same tab, as a reload does. */
export const reopen = (goer: Goer, attributes: Readonly<Record<string, string>> = {}): Promise<Goer> =>
  openOutings(leavePage(goer.element), attributes);
