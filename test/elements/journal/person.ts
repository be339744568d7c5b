import '../../../src/elements/journal/define.js';
import type { ImlJournal } from '../../../src/elements/journal/journal-element.js';
import { journalOwnId } from '../../../src/domain/journal/own.js';
import { PersonAt } from '../../helpers/person.js';
import { elsewhere, leavePage, onPage, storeIsThere, untilDisk } from '../../helpers/program.js';
import { find, until } from '../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const roomsAreThere = async (): Promise<void> => {
  await import('../../../src/elements/journal/finding/index.js');
  await import('../../../src/elements/journal/page/index.js');
  await import('../../../src/elements/journal/questions.js');
  await storeIsThere();
};

/** A program that no other test has written into. */
export const newProgram = (): string => `journal-${crypto.randomUUID()}`;

/** What is on the disk of a program. */
export const onDisk = (programId: string) =>
  elsewhere(programId, async (kit) => {
    const entries = await kit.records.list('journal-entry').read();
    const own = await kit.records.one('journal-own', journalOwnId).read();
    const drafts = await kit.drafts.list('journal-entry').read();
    return { entries, own: own?.body, drafts };
  });

/** Waits until something holds on the disk. */
export const untilOnDisk = (
  programId: string,
  holds: (disk: Awaited<ReturnType<typeof onDisk>>) => boolean,
  what: string,
): Promise<void> => untilDisk(() => onDisk(programId), holds, what);

/** The field of the journal, by its label. */
export const words = 'Write what you like';

/** A person in front of the journal. */
export class Writer extends PersonAt<ImlJournal> {
  /** The question above the field. */
  get question(): string {
    return find(this.element, '#prompt').textContent.trim();
  }

  /** Writes an entry and keeps it. */
  async keeps(text: string): Promise<void> {
    await this.writes(words, text);
    await this.presses('Keep this entry');
    await until(() => this.field(words).value === '', 'room for the next entry');
  }

  /** Waits for an entry in the list; WebKit tells the text of a row only when it is on the screen. */
  async lists(text: string): Promise<void> {
    await until(() => this.buttons(text)[0], `the entry "${text}" in: ${this.sees}`);
  }

  /** Opens an entry of the list by its first words. */
  async opens(text: string): Promise<void> {
    await this.lists(text);
    await this.presses(text);
    await this.waitsFor('Back to my journal');
    await this.waitsFor('Delete this entry');
  }
}

/** Opens a page with a program and the journal on it. */
export async function openJournal(
  program = newProgram(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<Writer> {
  const journal = await onPage('iml-journal', program, attributes);
  await until(() => journal.shadowRoot?.querySelector('#view-heading'), 'the journal shows itself');
  // Whoever opened the store first began the visit; another one would be told that it is resumed.
  await until(() => journal.kitSource.kit, 'its store is open');
  return new Writer(journal);
}

/** Leaves the page and opens it anew in the same tab, as a reload does. */
export const reopen = (writer: Writer): Promise<Writer> => openJournal(leavePage(writer.element));
