import type { ReactiveController } from 'lit';
import type { DraftState } from '../../../context/draft-keeper.js';
import type { KitDraft } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { emptyCard, type CardBody } from '../../../domain/journal/card.js';
import type { KitRecord } from '../../../domain/record.js';
import { Writing, type Heading } from '../../base/writing.js';
import type { Journal } from '../journal.js';
import { cardOf } from './ids.js';

type Card = KitRecord<'journal-card'>;

/** A card while it is being made knows its entry. */
interface CardDraft extends CardBody {
  readonly links?: readonly string[];
}

const heading: Heading<'journal-card'> = {
  read: ({ body, links }): CardDraft => ({ ...body, links }),
  head: ({ links }: CardDraft) => ({ links: links ?? [] }),
  body: ({ links: _links, ...body }: CardDraft): CardBody => body,
};

/** The card of one entry: what is kept of it, and what a person is choosing for it. */
export class CardDesk implements ReactiveController {
  readonly writing: Writing<'journal-card'>;
  /** What was put away and is wanted again; taken up with the card. */
  again: CardBody | undefined;
  readonly #record: Watch<{ readonly card: Card | undefined }>;
  readonly #drafts: Watch<readonly KitDraft<'journal-card'>[]>;
  #id: string | undefined;
  #program: string | undefined;
  #draftState: DraftState = 'clean';

  constructor(readonly journal: Journal) {
    const { host, shell } = journal;
    this.writing = new Writing(
      host,
      'journal-card',
      {
        saving: () => shell.saved('saving'),
        saved: ({ id }) => shell.kept(id),
        failed: (error) => {
          shell.saved('failed');
          shell.report(error);
        },
      },
      heading,
    );
    this.#record = new Watch(host, (kit) => {
      const id = this.#id;
      if (id === undefined) return undefined;
      const one = kit.records.one('journal-card', id);
      return { kinds: one.kinds, read: async () => ({ card: await one.read() }) };
    });
    this.#drafts = new Watch(
      host,
      (kit) => kit.drafts.list('journal-card'),
      () => {
        this.writing.forget();
      },
    );
    host.addController(this);
  }

  /** The card that the place is about, or that belongs to the entry of the place. */
  get id(): string | undefined {
    const { place } = this.journal;
    return place.view === 'card' ? place.card : place.view === 'pick' ? cardOf(place.entry) : undefined;
  }

  /** As it stands in the fields, or as it was kept last; undefined while it is read, `none` where there is none. */
  get body(): CardBody | 'none' | undefined {
    if (this.id !== undefined && this.writing.id === this.id && this.writing.value) return this.writing.value;
    const { value } = this.#record;
    return value && (live(value.card)?.body ?? 'none');
  }

  /** The card as it was kept last. */
  get kept(): Card | undefined {
    return live(this.#record.value?.card);
  }

  /** A person chose or wrote something. */
  change(change: Partial<CardBody>): void {
    if (this.writing.value) this.writing.change({ ...this.writing.value, ...change });
  }

  hostUpdate(): void {
    const program = this.journal.kit?.program;
    if (program !== undefined && this.#program !== undefined && program !== this.#program)
      this.writing.forget();
    this.#program = program ?? this.#program;
    if (this.id !== this.#id) {
      this.#id = this.id;
      this.#record.refresh(true);
    }
    const { place } = this.journal;
    if (place.view === 'pick') this.#take(place.entry);
  }

  hostUpdated(): void {
    const { state } = this.writing;
    if (state === this.#draftState) return;
    this.#draftState = state;
    if (state !== 'clean') this.journal.shell.saved(state === 'dirty' ? 'saving' : state);
  }

  /** Takes the card of an entry up at its newest revision, with what this tab, or one that is gone, had chosen. */
  #take(entry: string): void {
    const id = cardOf(entry);
    const record = this.#record.value;
    const drafts = this.#drafts.value;
    if (!record || !drafts) return;
    const base = record.card?.revision;
    const isNewest = (this.writing.base?.number ?? 0) >= (base?.number ?? 0);
    if (this.writing.id === id && (this.writing.isDirty || isNewest)) return;
    const tab = this.journal.kit?.drafts.tab;
    const mine = drafts.filter((draft) => draft.record === id && (draft.tab === tab || !draft.lively));
    const draft = mine.find((one) => one.tab === tab) ?? mine[0];
    const card: CardDraft = { ...(live(record.card)?.body ?? emptyCard), links: [entry] };
    this.writing.open(id, card, draft?.base ?? base, this.again ?? draft?.value);
    this.again = undefined;
    if (draft && draft.tab !== tab) void this.#takeOver(draft);
  }

  /** What a tab that is gone had chosen is this tab's now. */
  async #takeOver(draft: KitDraft<'journal-card'>): Promise<void> {
    await this.writing.flush();
    const { journal } = this;
    await journal.attempt(async () => journal.kit?.drafts.drop(draft));
  }
}

const live = (card: Card | undefined): Card | undefined => (card?.deletedAt === undefined ? card : undefined);
