import { emptyEntry, type EntryBody } from '../../../../src/domain/journal/entry.js';
import type { KitRecord } from '../../../../src/domain/record.js';
import '../../../../src/elements/journal/define.js';
import type { ImlJournal } from '../../../../src/elements/journal/journal-element.js';
import { today } from '../../../../src/elements/base/days.js';
import { PersonAt } from '../../../helpers/person.js';
import { elsewhere, onPage, storeIsThere } from '../../../helpers/program.js';
import { all, shadow, until } from '../../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const roomsAreThere = async (): Promise<void> => {
  await import('../../../../src/elements/journal/finding/index.js');
  await import('../../../../src/elements/journal/page/index.js');
  await import('../../../../src/elements/journal/meeting/index.js');
  await import('../../../../src/kit/sharing.js');
  await storeIsThere();
};

/** A program that no other test has written into. */
export const newProgram = (): string => `meeting-${crypto.randomUUID()}`;

/** Keeps entries of a person who is alone at the device. */
export const written = (
  program: string,
  entries: readonly (Partial<EntryBody> & { readonly day?: string })[],
): Promise<readonly string[]> =>
  elsewhere(program, async (kit) => {
    await kit.keeping.justMe();
    const saved = await kit.records.saveAll(
      'journal-entry',
      entries.map(({ day = today(), ...body }) => ({ day, body: { ...emptyEntry, ...body } })),
    );
    return saved.map(({ id }) => id);
  });

/** The cards on the disk. */
export const cardsOf = (program: string): Promise<readonly KitRecord<'journal-card'>[]> =>
  elsewhere(program, (kit) => kit.records.list('journal-card').read());

/** A person who chooses what to read out in the meeting: finds things by their words. */
export class Speaker extends PersonAt<ImlJournal> {
  readonly events: string[] = [];

  constructor(readonly journal: ImlJournal) {
    super(journal);
    for (const name of ['saved', 'shared', 'removed'])
      journal.addEventListener(`iml-journal-${name}`, (event) =>
        this.events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
  }

  /** Buttons on the screen whose words are these. */
  override buttons(words: string): HTMLButtonElement[] {
    return super.buttons(words).filter((button) => button.checkVisibility());
  }

  /** The sentences to choose from; with `*` before those that are chosen. */
  get sentences(): string[] {
    return all(this.journal, '.sentences .sentence').map(
      (node) => (node.getAttribute('aria-pressed') === 'true' ? '*' : '') + node.textContent.trim(),
    );
  }

  /** Ticks or unticks something by its words. */
  async ticks(words: string): Promise<void> {
    const find = () =>
      all<HTMLInputElement>(this.journal, 'input').find((input) =>
        input.labels?.[0]?.textContent.trim().startsWith(words),
      );
    await until(find, `a tick "${words}"`);
    find()?.click();
    await this.journal.updateComplete;
  }

  /** The card on the whole screen, while it is there. */
  get wholeScreen(): HTMLDialogElement | undefined {
    return all<HTMLDialogElement>(this.journal, 'dialog.aloud[open]')[0];
  }
}

/** Opens the journal at a place, as a reload of the tab would. */
export async function openAt(
  program: string,
  place: object,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Speaker> {
  sessionStorage.setItem(`iml-kit/${program}/place/journal`, JSON.stringify(place));
  const journal = await onPage('iml-journal', program, attributes);
  const speaker = new Speaker(journal);
  await until(() => shadow(journal).querySelector('#view-heading'), 'the journal shows itself');
  return speaker;
}
