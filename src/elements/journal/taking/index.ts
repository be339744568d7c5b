import { nothing } from 'lit';
import type { Kit } from '../../../context/program.js';
import { KitError } from '../../../errors.js';
import { topics, type TopicMessages } from '../../../i18n/en/topics.js';
import { journalTaking, type JournalTakingMessages } from '../../../i18n/en/journal-taking.js';
import { messagePacks } from '../../../i18n/registry.js';
import { filePickStyles } from '../../../ui/controls/file-pick.js';
import { Words } from '../../../ui/words.js';
import { wear } from '../../../ui/styles/wear.js';
import { isOwnTopic, isTopicId, ownWord } from '../../../domain/journal/topics.js';
import type { PaperView } from '../../../publish/journal/index.js';
import type { Journal } from '../journal.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { Bringing } from './bringing.js';
import { helpView } from './help-view.js';
import { takeView } from './take-view.js';
import { Taking } from './taking.js';
import { takingStyles } from './taking.styles.js';

const packs = () =>
  messagePacks<JournalTakingMessages>('journal-taking', {
    es: () => import('../../../i18n/es/journal-taking.js').then((pack) => pack.journalTaking),
  });

const topicPacks = () =>
  messagePacks<TopicMessages>('topics', {
    es: () => import('../../../i18n/es/topics.js').then((pack) => pack.topics),
  });

/** Taking the journal along, bringing a backup back, and the help. */
export class TakingRoom implements Room {
  readonly taking: Taking;
  readonly bringing: Bringing;
  readonly #words: Words<JournalTakingMessages>;
  readonly #topics: Words<TopicMessages>;

  constructor(readonly journal: Journal) {
    const { host } = journal;
    this.#words = new Words(host, journalTaking, packs());
    this.#topics = new Words(host, topics, topicPacks());
    this.taking = new Taking(this);
    this.bringing = new Bringing(this);
    wear(host.shadowRoot, [takingStyles, filePickStyles]);
  }

  get t(): JournalTakingMessages {
    return this.#words.t;
  }

  /** The store, also where a press comes before it is open. */
  async kit(): Promise<Kit> {
    const { kit, host } = this.journal;
    const opened = kit ?? (await host.kitSource.program?.kit());
    if (!opened) throw new KitError('kit-not-loaded');
    return opened;
  }

  /** A number as the page's language writes it. */
  number(value: number): string {
    return value.toLocaleString(this.journal.locale);
  }

  /** Words and language of a document. */
  get paperView(): PaperView {
    const { journal: j } = this;
    const { crisis } = j.common;
    const words = this.#topics.t;
    return {
      t: this.t.document,
      language: this.#words.language,
      direction: this.#words.direction,
      locale: j.locale,
      mood: (mood) => j.t.moods[mood],
      topic: (topic) => (isOwnTopic(topic) ? ownWord(topic) : isTopicId(topic) ? words[topic] : topic),
      crisis: `${crisis.question} ${crisis.callOrText}. ${crisis.danger}.`,
    };
  }

  render(place: Place): unknown {
    if (!this.#words.ready || !this.#topics.ready) return nothing;
    return place.view === 'help' ? helpView(this) : takeView(this);
  }
}

/** Made once, at its first use. */
export const create = (journal: Journal): TakingRoom => new TakingRoom(journal);
