import { fixture, html } from '@open-wc/testing';
import { emptyEntry, type EntryBody } from '../../../../src/domain/journal/entry.js';
import type { KitRecord } from '../../../../src/domain/record.js';
import { readSettings } from '../../../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../../../src/domain/program-year/source.js';
import '../../../../src/elements/journal/define.js';
import type { ImlJournal } from '../../../../src/elements/journal/journal-element.js';
import { today } from '../../../../src/elements/base/days.js';
import '../../../../src/elements/program/define.js';
import { createKit } from '../../../../src/kit/create-kit.js';
import { loadDraftReaders, loadSchemas } from '../../../../src/kit/kinds.js';
import type { Kit } from '../../../../src/kit/types.js';
import { later } from '../../../../src/storage/later-door.js';
import { all, shadow, until, wordsOf } from '../../../helpers/shadow.js';

/** A first import through the test server can take longer than a person would wait. */
export const roomsAreThere = async (): Promise<void> => {
  await import('../../../../src/elements/journal/finding/index.js');
  await import('../../../../src/elements/journal/page/index.js');
  await import('../../../../src/elements/journal/meeting/index.js');
  await import('../../../../src/kit/sharing.js');
  await Promise.all([loadSchemas(), loadDraftReaders(), later()]);
};

/** A program that no other test has written into. */
export const newProgram = (): string => `meeting-${crypto.randomUUID()}`;

/** Does something in another tab. */
export async function elsewhere<T>(program: string, act: (kit: Kit) => Promise<T>): Promise<T> {
  const kit = await createKit({ settings: { ...readSettings(sourceOf({})).settings, programId: program } });
  try {
    return await act(kit);
  } finally {
    await kit.close();
  }
}

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
export class Speaker {
  readonly events: string[] = [];

  constructor(readonly journal: ImlJournal) {
    for (const name of ['saved', 'shared', 'removed'])
      journal.addEventListener(`iml-journal-${name}`, (event) =>
        this.events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
  }

  get sees(): string {
    return wordsOf(this.journal);
  }

  async waitsFor(words: string): Promise<void> {
    await until(() => this.sees.includes(words), `"${words}" in: ${this.sees}`);
  }

  /** Buttons on the screen whose words are these. */
  buttons(words: string): HTMLButtonElement[] {
    return all<HTMLButtonElement>(this.journal, 'button').filter(
      (button) => button.textContent.trim() === words && button.checkVisibility(),
    );
  }

  async presses(words: string): Promise<void> {
    await until(() => this.buttons(words)[0], `a button "${words}" in: ${this.sees}`);
    const button = this.buttons(words)[0];
    button?.focus();
    button?.click();
    await this.journal.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** The sentences to choose from; with `*` before those that are chosen. */
  get sentences(): string[] {
    return all(this.journal, '.sentences .sentence').map(
      (node) => (node.getAttribute('aria-pressed') === 'true' ? '*' : '') + node.textContent.trim(),
    );
  }

  async writes(label: string, words: string): Promise<void> {
    await until(() => this.sees.includes(label), `the question "${label}" in: ${this.sees}`);
    const found = all<HTMLLabelElement>(this.journal, 'label[for]').find(
      (node) => node.textContent.trim() === label,
    );
    const field = shadow(this.journal).getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.blur();
    await this.journal.updateComplete;
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
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const around = document.createElement('iml-program');
  around.setAttribute('program-id', program);
  for (const name of Object.keys(attributes)) around.setAttribute(name, attributes[name] ?? '');
  const journal = document.createElement('iml-journal');
  around.append(journal);
  page.append(around);
  const speaker = new Speaker(journal);
  await until(() => shadow(journal).querySelector('#view-heading'), 'the journal shows itself');
  return speaker;
}

/** Leaves the page. */
export const leavePage = (speaker: Speaker): void => {
  speaker.journal.closest('iml-program')?.parentElement?.remove();
};
