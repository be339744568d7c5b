import type { ReactiveController } from 'lit';
import type { DraftState } from '../../../context/draft-keeper.js';
import type { KitDraft } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { uuidv7 } from '../../../domain/ids.js';
import { letterState, type LetterState } from '../../../domain/journal/drawer.js';
import { emptyLetter } from '../../../domain/journal/letter.js';
import type { KitRecord } from '../../../domain/record.js';
import { journalLetters, type JournalLettersMessages } from '../../../i18n/en/journal-letters.js';
import type { PastMessages } from '../../../i18n/en/past.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { foundDrafts } from '../../base/found-drafts.js';
import { pastWords } from '../../base/past-words.js';
import { TrashList } from '../../base/trash-list.js';
import { Writing } from '../../base/writing.js';
import type { Journal } from '../journal.js';

/** A letter as the store gives it. */
export type Letter = KitRecord<'journal-letter'>;

/** What a tab was writing of a letter. */
export type LetterDraft = KitDraft<'journal-letter'>;

/** When a letter is to be opened, as it is asked. */
export type When = 'year-end' | 'own' | 'me';

const packs = () =>
  messagePacks<JournalLettersMessages>('journal-letters', {
    es: () => import('../../../i18n/es/journal-letters.js').then((pack) => pack.journalLetters),
  });

/** A person writes a handful of letters in a year. */
const most = 1000;

/** What the views of letters share: the letters, the one that is being written, and what is open on the screen. */
export class Letters implements ReactiveController {
  readonly all: Watch<readonly Letter[]>;
  readonly drafts: Watch<readonly LetterDraft[]>;
  readonly deleted: Watch<readonly Letter[]>;
  readonly writing: Writing<'journal-letter'>;
  readonly trash: TrashList;
  /** Kind words at a field, by the field's id. */
  readonly said = new Map<string, string>();
  /** How the day is chosen, where that does not follow from the letter. */
  when: When | undefined;
  /** "Open it now?" is asked. */
  isAsked = false;
  /** The deleted letters are shown instead of the others. */
  showsTrash = false;
  readonly #words: Words<JournalLettersMessages>;
  readonly #past: Words<PastMessages>;
  #at = '';
  #program: string | undefined;
  #told: DraftState = 'clean';

  constructor(readonly journal: Journal) {
    const { host, shell } = journal;
    this.#words = new Words(host, journalLetters, packs());
    this.#past = pastWords(host);
    this.writing = new Writing(host, 'journal-letter', {
      saving: () => shell.saved('saving'),
      saved: ({ id }) => shell.kept(id),
      failed: (error) => {
        shell.saved('failed');
        shell.report(error);
      },
    });
    this.all = new Watch(
      host,
      (kit) => kit.records.list('journal-letter', { limit: most }),
      () => this.#forget(),
    );
    this.drafts = new Watch(host, (kit) => kit.drafts.list('journal-letter'));
    this.deleted = new Watch(host, (kit) => kit.records.trashed('journal-letter'));
    this.trash = new TrashList(journal, this.#past);
    host.addController(this);
  }

  get t(): JournalLettersMessages {
    return this.#words.t;
  }

  /** False until the words of the page's language are there. */
  get isReady(): boolean {
    return this.#words.ready && this.#past.ready;
  }

  /** Kept letters that are in one of these states. */
  in(state: LetterState): readonly Letter[] {
    return this.all.value?.filter(({ body }) => letterState(body, this.journal.today) === state) ?? [];
  }

  /** A kept letter. */
  find(id: string): Letter | undefined {
    return this.all.value?.find((letter) => letter.id === id);
  }

  /** Drafts of letters that are not kept, or not kept as they stand in the draft. */
  get unfinished(): readonly LetterDraft[] {
    const { kit, takenOver } = this.journal;
    const isOpen = (id: string) => {
      const letter = this.find(id);
      return !letter || letterState(letter.body, this.journal.today) === 'writing';
    };
    // A draft that a tab left behind when the letter went into the drawer would show its words.
    return foundDrafts({ kit, takenOver }, 'journal-letter', [this.writing], this.drafts.value).filter(
      ({ record }) => isOpen(record),
    );
  }

  /** A blank letter. */
  begin(): void {
    const id = uuidv7(Date.now());
    this.writing.open(id, emptyLetter);
    this.journal.go({ view: 'letter', letter: id }, 'letter-text');
  }

  hostUpdate(): void {
    const { place, kit } = this.journal;
    const at = place.view === 'letter' ? place.letter : place.view;
    if (at !== this.#at) {
      this.#at = at;
      this.#turn();
    }
    if (kit && kit.program !== this.#program) {
      if (this.#program !== undefined) this.#forget();
      this.#program = kit.program;
    }
    if (place.view === 'letter') this.#takeUp(place.letter);
  }

  hostUpdated(): void {
    const { state } = this.writing;
    if (state === this.#told) return;
    this.#told = state;
    if (state !== 'clean') this.journal.shell.saved(state === 'dirty' ? 'saving' : state);
  }

  /** A letter that is still written is taken up with what this tab had drafted, also after a reload. */
  #takeUp(id: string): void {
    if (this.writing.id === id || !this.all.value || !this.drafts.value) return;
    const letter = this.find(id);
    const tab = this.journal.kit?.drafts.tab;
    const draft = this.drafts.value.find((one) => one.record === id && one.tab === tab);
    if (letter && letterState(letter.body, this.journal.today) === 'writing')
      this.writing.open(id, letter.body, draft?.base ?? letter.revision, draft?.value);
    else if (!letter && draft && !draft.base) this.writing.open(id, emptyLetter, undefined, draft.value);
  }

  #turn(): void {
    this.said.clear();
    this.when = undefined;
    this.isAsked = false;
    this.showsTrash = false;
    this.trash.close();
  }

  #forget(): void {
    this.writing.forget();
    this.#turn();
  }
}
