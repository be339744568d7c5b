import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/journal/define.js';
import type { ImlJournal } from '../../../src/elements/journal/journal-element.js';
import '../../../src/elements/program/define.js';
import { readSettings } from '../../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';
import { journalOwnId } from '../../../src/domain/journal/own.js';
import { createKit } from '../../../src/kit/create-kit.js';
import { loadDraftReaders, loadSchemas } from '../../../src/kit/kinds.js';
import type { Kit } from '../../../src/kit/types.js';
import { later } from '../../../src/storage/later-door.js';
import { PersonAt } from '../../helpers/person.js';
import { find, until } from '../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const roomsAreThere = async (): Promise<void> => {
  await import('../../../src/elements/journal/finding/index.js');
  await import('../../../src/elements/journal/page/index.js');
  await import('../../../src/elements/journal/questions.js');
  await Promise.all([loadSchemas(), loadDraftReaders(), later()]);
};

/** A program that no other test has written into. */
export const newProgram = (): string => `journal-${crypto.randomUUID()}`;

/** The kit of a program, as another tab would open it. */
export const kitOf = (programId: string): Promise<Kit> =>
  createKit({ settings: { ...readSettings(sourceOf({})).settings, programId } });

/** What is on the disk of a program. */
export async function onDisk(programId: string) {
  const kit = await kitOf(programId);
  try {
    const entries = await kit.records.list('journal-entry').read();
    const own = await kit.records.one('journal-own', journalOwnId).read();
    const drafts = await kit.drafts.list('journal-entry').read();
    return { entries, own: own?.body, drafts };
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
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const around = document.createElement('iml-program');
  around.setAttribute('program-id', program);
  for (const name of Object.keys(attributes)) around.setAttribute(name, attributes[name] ?? '');
  const journal = document.createElement('iml-journal');
  around.append(journal);
  page.append(around);
  await until(() => journal.shadowRoot?.querySelector('#view-heading'), 'the journal shows itself');
  return new Writer(journal);
}

/** Leaves the page and opens it anew in the same tab, as a reload does. */
export async function reopen(writer: Writer): Promise<Writer> {
  const around = writer.element.closest('iml-program');
  const program = around?.getAttribute('program-id') ?? '';
  around?.parentElement?.remove();
  return openJournal(program);
}
