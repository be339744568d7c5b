import { html, nothing } from 'lit';
import { journalEntry, type JournalEntryMessages } from '../../../i18n/en/journal-entry.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { backButton, own, viewHeading } from '../../base/parts.js';
import type { Journal } from '../journal.js';
import { home, type Place } from '../place.js';
import type { Room } from '../rooms.js';

const packs = () =>
  messagePacks<JournalEntryMessages>('journal-entry', {
    es: () => import('../../../i18n/es/journal-entry.js').then((pack) => pack.journalEntry),
  });

/** The page of one entry, its past texts, the trash, and one's own questions and topics. */
export class PageRoom implements Room {
  readonly #words: Words<JournalEntryMessages>;

  constructor(readonly journal: Journal) {
    this.#words = new Words(journal.host, journalEntry, packs());
  }

  get t(): JournalEntryMessages {
    return this.#words.t;
  }

  render(_place: Place): unknown {
    if (!this.#words.ready) return nothing;
    const { journal: j, t } = this;
    const body = j.entry.value?.body;
    return html`${backButton({ label: t.page.back, onPress: () => j.go(home) })}
    ${viewHeading(body ? own(body.text.slice(0, 100)) : t.page.gone)}`;
  }
}

/** Made once, at its first use. */
export const create = (journal: Journal): PageRoom => new PageRoom(journal);
