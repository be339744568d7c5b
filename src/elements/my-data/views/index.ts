import { nothing } from 'lit';
import { journalTaking, type JournalTakingMessages } from '../../../i18n/en/journal-taking.js';
import { myDataViews, type MyDataViewMessages } from '../../../i18n/en/my-data-views.js';
import { sent, type SentMessages } from '../../../i18n/en/sent.js';
import { topics, type TopicMessages } from '../../../i18n/en/topics.js';
import { messagePacks } from '../../../i18n/registry.js';
import { filePickStyles } from '../../../ui/controls/file-pick.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import { Lazy, type LazyViews } from '../../base/lazy.js';
import type { Things, View } from '../things.js';
import { Bringing } from './bringing.js';
import { bringView } from './bring-view.js';
import { doneView } from './done-view.js';
import { Erasing } from './erasing.js';
import { eraseView } from './erase-view.js';
import type { LockViews } from './lock/index.js';
import { moveView } from './move-view.js';
import { saveView } from './save-view.js';
import { receive } from './receiving.js';
import { Saving } from './saving.js';
import type { DocumentWords } from './write-document.js';
import { viewStyles } from './views.styles.js';

const packs = () =>
  messagePacks<MyDataViewMessages>('my-data-views', {
    es: () => import('../../../i18n/es/my-data-views.js').then((pack) => pack.myDataViews),
  });
const takingPacks = () =>
  messagePacks<JournalTakingMessages>('journal-taking', {
    es: () => import('../../../i18n/es/journal-taking.js').then((pack) => pack.journalTaking),
  });

const sentPacks = () =>
  messagePacks<SentMessages>('sent', {
    es: () => import('../../../i18n/es/sent.js').then((pack) => pack.sent),
  });
const topicPacks = () =>
  messagePacks<TopicMessages>('topics', {
    es: () => import('../../../i18n/es/topics.js').then((pack) => pack.topics),
  });

/** The views behind the first one. */
export class DataViews implements LazyViews<View> {
  readonly saving: Saving;
  readonly bringing: Bringing;
  readonly erasing: Erasing;
  readonly #words: Words<MyDataViewMessages>;
  readonly #taking: Words<JournalTakingMessages>;
  readonly #lock: Lazy<LockViews, View>;
  #document: { readonly sent: Words<SentMessages>; readonly topics: Words<TopicMessages> } | undefined;

  constructor(readonly things: Things) {
    const { host } = things;
    this.#words = new Words(host, myDataViews, packs());
    this.#taking = new Words(host, journalTaking, takingPacks());
    this.saving = new Saving(this);
    this.bringing = new Bringing(this);
    this.erasing = new Erasing(this);
    this.#lock = new Lazy<LockViews, View>(things, async () =>
      (await import('./lock/index.js')).create(things),
    );
    wear(host.shadowRoot, [filePickStyles, viewStyles]);
    // These views come in a quiet moment, and with them what a press on them needs.
    void things
      .kit()
      .then((kit) => kit.mine())
      .then((mine) => mine.prepare())
      .catch(() => undefined);
    receive(this);
  }

  get t(): MyDataViewMessages {
    return this.#words.t;
  }

  /** Words that taking the journal along has too: what a file holds, how far a work is. */
  get taking(): JournalTakingMessages {
    return this.#taking.t;
  }

  /** Words that only a document needs; they come with the first one. */
  async documentWords(): Promise<DocumentWords> {
    const { host } = this.things;
    this.#document ??= {
      sent: new Words<SentMessages>(host, sent, sentPacks()),
      topics: new Words<TopicMessages>(host, topics, topicPacks()),
    };
    const { sent: sentWords, topics: topicWords } = this.#document;
    this.things.update();
    while (!sentWords.ready || !topicWords.ready) await new Promise((resolve) => setTimeout(resolve, 20));
    return { sent: sentWords.t, topics: topicWords.t };
  }

  get language(): string {
    return this.#words.language;
  }

  get direction(): string {
    return this.#words.direction;
  }

  /** Another view, or an erasure: nothing that was open or made is held on to. */
  turned(): void {
    this.saving.forget();
    this.bringing.forget();
    this.erasing.forget();
    this.#lock.views?.forget();
  }

  render(view: View): unknown {
    if (!this.#words.ready || !this.#taking.ready) return nothing;
    switch (view) {
      case 'save':
        return saveView(this);
      case 'bring':
        return bringView(this);
      case 'move':
        return moveView(this);
      case 'lock':
        return this.#lock.render(view);
      case 'erase':
        return eraseView(this);
      case 'done':
        return doneView(this);
      case 'home':
        return nothing;
    }
  }
}

/** Made once, at its first use. */
export const create = (things: Things): DataViews => new DataViews(things);
