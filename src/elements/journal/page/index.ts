import { nothing } from 'lit';
import { Watch } from '../../../context/watch.js';
import type { KitRecord } from '../../../domain/record.js';
import { journalEntry, type JournalEntryMessages } from '../../../i18n/en/journal-entry.js';
import type { PastMessages } from '../../../i18n/en/past.js';
import { topics, type TopicMessages } from '../../../i18n/en/topics.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { wear } from '../../../ui/styles/wear.js';
import { sheetStyles } from '../../base/print/sheet.styles.js';
import { pastWords } from '../../base/past-words.js';
import { TrashList } from '../../base/trash-list.js';
import type { Journal } from '../journal.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import type { Entry, EntryVersion } from '../values.js';
import { cardOf } from '../meeting/ids.js';
import { changeView } from './change.js';
import { dayPart } from './day-part.js';
import { entryPage } from './entry-page.js';
import { goalsPart } from './goals-part.js';
import { Linked } from './linked.js';
import { OwnLists } from './own-lists.js';
import { ownView } from './own-view.js';
import { pageStyles } from './page.styles.js';
import { printView } from './print-view.js';
import { topicsPart } from './topics-part.js';
import { trashView } from './trash-view.js';
import { versionsView } from './versions-view.js';
import { victoryPart } from './victory-part.js';

const packs = () =>
  messagePacks<JournalEntryMessages>('journal-entry', {
    es: () => import('../../../i18n/es/journal-entry.js').then((pack) => pack.journalEntry),
  });

const topicPacks = () =>
  messagePacks<TopicMessages>('topics', {
    es: () => import('../../../i18n/es/topics.js').then((pack) => pack.topics),
  });

/** What can be added to an entry, its page, its past texts, the trash, and one's own questions and topics. */
export class PageRoom implements Room {
  readonly ownLists: OwnLists;
  readonly linked: Linked;
  readonly past: Words<PastMessages>;
  readonly trash: TrashList;
  /** Undefined until they are read. */
  readonly versions: Watch<readonly EntryVersion[]>;
  readonly deleted: Watch<readonly Entry[]>;
  /** Of the entry on the screen; undefined where it has none. */
  readonly #card: Watch<KitRecord<'journal-card'> | undefined>;
  /** Topics beside those of the month are out. */
  othersAreOut = false;
  readonly #words: Words<JournalEntryMessages>;
  readonly #topics: Words<TopicMessages>;
  #place: Place | undefined;

  constructor(readonly journal: Journal) {
    const { host } = journal;
    this.#words = new Words(host, journalEntry, packs());
    this.#topics = new Words(host, topics, topicPacks());
    this.ownLists = new OwnLists(journal);
    this.linked = new Linked(journal);
    this.past = pastWords(host);
    this.trash = new TrashList(journal, this.past);
    this.versions = new Watch(host, (kit) =>
      this.#place?.view === 'versions' ? kit.records.versions('journal-entry', this.#place.entry) : undefined,
    );
    this.deleted = new Watch(host, (kit) =>
      this.#place?.view === 'trash' ? kit.records.trashed('journal-entry') : undefined,
    );
    this.#card = new Watch(host, (kit) =>
      this.#place?.view === 'entry' ? kit.records.one('journal-card', cardOf(this.#place.entry)) : undefined,
    );
    wear(host.shadowRoot, [pageStyles, sheetStyles]);
  }

  get t(): JournalEntryMessages {
    return this.#words.t;
  }

  get topicWords(): TopicMessages {
    return this.#topics.t;
  }

  /** The read-aloud card that was made of an entry, by its id. */
  cardOf(entry: string): string | undefined {
    const card = this.#card.value;
    return card?.id === cardOf(entry) && card.deletedAt === undefined ? card.id : undefined;
  }

  /** False until the words of the page's language are there. */
  get isReady(): boolean {
    return this.#words.ready && this.#topics.ready && this.past.ready;
  }

  /** The part of the fields that is out: topics, a victory, a goal, the day. */
  part(): unknown {
    if (!this.isReady) return nothing;
    switch (this.journal.part) {
      case 'topics':
        return topicsPart(this);
      case 'victory':
        return victoryPart(this);
      case 'goals':
        return goalsPart(this);
      case 'day':
        return dayPart(this);
      case undefined:
        return nothing;
    }
  }

  render(place: Place): unknown {
    if (place !== this.#place) {
      this.#place = place;
      this.versions.refresh(true);
      this.deleted.refresh(true);
      this.#card.refresh(true);
      this.trash.close();
      this.ownLists.close();
    }
    if (!this.isReady) return nothing;
    switch (place.view) {
      case 'write':
        return changeView(this);
      case 'entry':
        return entryPage(this, place.entry);
      case 'versions':
        return versionsView(this, place.entry);
      case 'print':
        return printView(this, place.entry);
      case 'trash':
        return trashView(this);
      case 'own':
        return ownView(this);
      default:
        return nothing;
    }
  }
}

/** Made once, at its first use. */
export const create = (journal: Journal): PageRoom => new PageRoom(journal);
