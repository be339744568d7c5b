import { Watch } from '../../context/watch.js';
import { emptyEntry } from '../../domain/journal/entry.js';
import { journalOwnId } from '../../domain/journal/own.js';
import { uuidv7 } from '../../domain/ids.js';
import type { JournalMessages } from '../../i18n/en/journal.js';
import { Desk, type DeskHost, type DeskShell } from '../base/desk.js';
import { Writing } from '../base/writing.js';
import { home, places, type Place } from './place.js';
import { Prompts } from './prompts.js';
import { Rooms } from './rooms.js';
import { entryHeading, type Entry, type FoundDraft, type OwnRecord } from './values.js';

/** What only the element itself can do for its views. */
export interface JournalShell extends DeskShell<JournalMessages> {
  /** Asks who uses the device; undefined where that is answered, or nothing is kept yet. */
  onKeep(): (() => void) | undefined;
}

/** A part of the fields that can be added to an entry. */
export type Part = 'topics' | 'victory' | 'goals' | 'day';

/**
 * Where a person is in the journal and what they are writing. Its views are rooms of their own (`rooms.ts`); what
 * they show of the store they watch themselves.
 */
export class Journal extends Desk<Place, JournalMessages> {
  declare readonly shell: JournalShell;
  /** The next new entry: always open, before the store is. */
  readonly fresh: Writing<'journal-entry'>;
  /** A kept entry that is being changed. */
  readonly edit: Writing<'journal-entry'>;
  /** The entry that the place is about. */
  readonly entries: Watch<{ readonly entry: Entry | undefined }>;
  /** The newest entry, for whether there is any. */
  readonly newest: Watch<readonly Entry[]>;
  readonly drafts: Watch<readonly FoundDraft[]>;
  /** Questions and topics of the person's own. */
  readonly own: Watch<OwnRecord | undefined>;
  readonly prompts: Prompts;
  readonly rooms: Rooms;
  /** Drafts of gone tabs, `record/tab`, that are being written on in this tab. */
  readonly takenOver = new Set<string>();
  /** Which part of the fields is out: topics, a victory, a goal, the day. */
  part: Part | undefined;
  /** Kind words at a field, by the field's id; `kept`: what was just done. */
  readonly said = new Map<string, string>();
  /** The view in which the entry on the screen was opened. */
  cameFrom: Place = home;
  #restored = false;
  #ownKept: OwnRecord | undefined;

  constructor(host: DeskHost, shell: JournalShell) {
    super(host, shell, places);
    const kept = { ...this.progress, saved: (record: Entry) => this.shell.kept(record.id) };
    this.fresh = new Writing(host, 'journal-entry', kept, entryHeading);
    this.edit = new Writing(host, 'journal-entry', kept, entryHeading);
    this.entries = new Watch(
      host,
      (kit) => {
        const id = this.#entryId;
        if (id === undefined) return undefined;
        const query = kit.records.one('journal-entry', id);
        return { kinds: query.kinds, read: async () => ({ entry: await query.read() }) };
      },
      () => {
        this.startAnew();
      },
    );
    this.newest = new Watch(host, (kit) => kit.records.list('journal-entry', { limit: 1 }));
    this.drafts = new Watch(
      host,
      (kit) => kit.drafts.list('journal-entry'),
      () => {
        this.startAnew();
      },
    );
    this.own = new Watch(host, (kit) => kit.records.one('journal-own', journalOwnId));
    this.prompts = new Prompts(this);
    this.rooms = new Rooms(this);
    this.newEntry();
  }

  /** The entry that the place is about; undefined while it is read, `gone` where there is none or it was deleted. */
  entryAt(id: string): Entry | 'gone' | undefined {
    const { value } = this.entries;
    if (!value || this.#entryId !== id) return undefined;
    if (!value.entry) return 'gone';
    if (value.entry.id !== id) return undefined;
    return value.entry.deletedAt === undefined ? value.entry : 'gone';
  }

  /** What the person made for their journal, with what this tab has just kept of it. */
  get ownRecord(): OwnRecord | undefined {
    const known = this.own.value;
    return known && (this.#ownKept?.revision.number ?? 0) <= known.revision.number
      ? known
      : (this.#ownKept ?? known);
  }

  /** Takes in what was just kept, ahead of the change feed. */
  rememberOwn(record: OwnRecord): void {
    this.#ownKept = record;
    this.host.requestUpdate();
  }

  get #entryId(): string | undefined {
    return 'entry' in this.place ? this.place.entry : undefined;
  }

  /** What the fields on the screen write: the next new entry, or the one that is being changed. */
  get writing(): Writing<'journal-entry'> {
    return this.place.view === 'write' && this.place.entry !== undefined ? this.edit : this.fresh;
  }

  protected override get writings(): readonly Writing<'journal-entry'>[] {
    return [this.fresh, this.edit];
  }

  /** A blank entry to write into. */
  newEntry(): void {
    this.fresh.open(uuidv7(Date.now()), emptyEntry);
    this.prompts.begin();
  }

  override go(place: Place, focus?: string): void {
    const before = this.#entryId;
    super.go(place, focus);
    if (this.#entryId !== before) this.entries.refresh(true);
  }

  /** Leaves an entry: back to where it was opened. */
  back(): void {
    this.go(this.cameFrom);
  }

  protected override turned(): void {
    this.part = undefined;
    this.said.clear();
  }

  protected override forgetAll(): void {
    this.takenOver.clear();
    this.#ownKept = undefined;
    this.cameFrom = home;
    this.#restored = false;
    this.newEntry();
  }

  override hostUpdate(): void {
    super.hostUpdate();
    if (!this.rooms.has(this.place.view)) this.go(home);
    this.#restore();
    this.#takeEdit();
  }

  /** What this tab was writing of a record. */
  ownDraft(record: string): FoundDraft | undefined {
    const tab = this.kit?.drafts.tab;
    return this.drafts.value?.find((draft) => draft.record === record && draft.tab === tab);
  }

  /** An entry that is to be changed is taken up at its newest revision, with what this tab had drafted on it. */
  #takeEdit(): void {
    const entry = this.entries.value?.entry;
    if (this.place.view !== 'write' || this.place.entry === undefined || !this.drafts.value) return;
    if (entry?.id !== this.place.entry) return;
    const isNewest = (this.edit.base?.number ?? 0) >= entry.revision.number;
    if (this.edit.id === entry.id && (this.edit.isDirty || isNewest)) return;
    const draft = this.ownDraft(entry.id);
    this.edit.open(entry.id, entryHeading.read(entry), draft?.base ?? entry.revision, draft?.value);
  }

  /** After a reload this tab comes back to the same view with the same words. */
  #restore(): void {
    if (this.#restored || !this.kit || !this.drafts.value || !this.newest.value) return;
    this.#restored = true;
    if (this.newest.value.length > 0) this.shell.saved('saved');
    const { tab } = this.kit.drafts;
    const unkept = this.drafts.value.find((draft) => draft.tab === tab && !draft.base);
    if (unkept && !this.fresh.isDirty) this.#writeOn(unkept);
    if (this.place.view !== 'write' || this.place.entry !== undefined) return;
    const place = this.rememberedPlace();
    if (place.view === 'write' ? place.entry === undefined : !this.rooms.has(place.view)) return;
    this.place = place;
    this.entries.refresh(true);
  }

  #writeOn({ record, value }: FoundDraft): void {
    this.fresh.open(record, emptyEntry, undefined, value);
    this.prompts.begin(value.prompt);
  }
}
