import { emptyEntry, type EntryBody } from '../../../../src/domain/journal/entry.js';
import type { PlainDate } from '../../../../src/domain/plain-date.js';
import '../../../../src/elements/journal/define.js';
import type { ImlJournal } from '../../../../src/elements/journal/journal-element.js';
import { PersonAt } from '../../../helpers/person.js';
import { elsewhere, onPage, storeIsThere } from '../../../helpers/program.js';
import { all, focused, shadow, until } from '../../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const roomsAreThere = async (): Promise<void> => {
  await import('../../../../src/elements/journal/finding/index.js');
  await import('../../../../src/elements/journal/page/index.js');
  await storeIsThere();
};

/** A program that no other test has written into. */
export const newProgram = (): string => `finding-${crypto.randomUUID()}`;

/** An entry of a day. */
export interface Written {
  readonly day: PlainDate;
  readonly text: string;
  readonly more?: Partial<EntryBody>;
  readonly links?: readonly string[];
}

/** Saves entries in another tab, in their order; gives their ids. */
export const written = (program: string, entries: readonly Written[]): Promise<readonly string[]> =>
  elsewhere(program, async (kit) => {
    await kit.keeping.justMe();
    const saved = await kit.records.saveAll(
      'journal-entry',
      entries.map(({ day, text, more, links = [] }) => ({
        day,
        links,
        body: { ...emptyEntry, text, ...more },
      })),
    );
    return saved.map(({ id }) => id);
  });

/** A person who looks for something in the journal: finds things by their roles and words, as a user does. */
export class Reader extends PersonAt<ImlJournal> {
  constructor(
    readonly journal: ImlJournal,
    readonly program: string,
  ) {
    super(journal);
  }

  /** Waits until words are in a list. */
  async lists(words: string): Promise<void> {
    await until(() => this.listed.includes(words), `"${words}" in a list`);
  }

  /** What the page said last to those who listen. */
  get heard(): string {
    return all(this.journal, '.unseen[role="status"]')
      .map((node) => node.textContent)
      .join('');
  }

  /** Headings in their order, with their levels. */
  get headings(): string[] {
    return all(this.journal, 'h3, h4, h5').map((node) => `${node.localName[1]} ${node.textContent.trim()}`);
  }

  /** Everything in the lists, also below the screen, where the browser has not laid it out yet. */
  get listed(): string {
    return all(this.journal, '.entry')
      .map((node) => node.textContent.replace(/\s+/g, ' '))
      .join(' ');
  }

  /** The first words of each entry of the lists, also of those below the screen. */
  get entries(): string[] {
    return all(this.journal, '.entry .open').map((node) => node.textContent.replace(/\s+/g, ' ').trim());
  }

  /** Types into the field of the search. */
  async looksFor(words: string): Promise<void> {
    await until(() => shadow(this.journal).getElementById('search-words'), 'the field');
    const field = shadow(this.journal).getElementById('search-words') as HTMLInputElement;
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.settles();
  }

  /** Chooses in a list that opens, by its label and the words of the option. */
  async choosesIn(label: string, option: string): Promise<void> {
    const found = all<HTMLLabelElement>(this.journal, 'label[for]').find(
      (node) => node.textContent.trim() === label,
    );
    const select = shadow(this.journal).getElementById(found?.htmlFor ?? '');
    if (!(select instanceof HTMLSelectElement)) throw new Error(`no list "${label}" in: ${this.sees}`);
    const chosen = [...select.options].find((one) => one.text.trim() === option);
    if (!chosen) throw new Error(`no "${option}" in "${label}": ${select.textContent}`);
    select.value = chosen.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settles();
  }

  /** The words of what has the focus. */
  get isAt(): string {
    return focused()?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }
}

/** Opens a page with a program and the journal on it. */
export async function openJournal(
  program = newProgram(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<Reader> {
  const journal = await onPage('iml-journal', program, attributes);
  const reader = new Reader(journal, program);
  await until(() => shadow(journal).getElementById('days-heading'), 'the days');
  await until(() => !reader.sees.includes('One moment'), 'the days are read');
  return reader;
}
