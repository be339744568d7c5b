import { html, nothing } from 'lit';
import { Watch } from '../../../context/watch.js';
import { addDays } from '../../../domain/day-math.js';
import type { KitRecord } from '../../../domain/record.js';
import { button } from '../../../ui/controls/button.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';
import { today } from '../../base/days.js';
import type { Journal } from '../journal.js';

/** After so many days a card is more likely of a meeting that is over. */
const days = 14;

/** The card that was written last, for the one line that leads to it from the first view. */
export class NewestCard {
  readonly #journal: Journal;
  readonly #cards: Watch<readonly KitRecord<'journal-card'>[]>;

  constructor(journal: Journal) {
    this.#journal = journal;
    this.#cards = new Watch(journal.host, (kit) => kit.records.list('journal-card', { limit: 1 }));
  }

  /** One line that there is a card, without a word of it; nothing where it is older. */
  line(label: string): unknown {
    const j = this.#journal;
    const card = this.#cards.value?.[0];
    if (!card || today(new Date(card.updatedAt)) < addDays(j.today, -days)) return nothing;
    return html`<p class="newest-card">
      ${button({
        kind: 'plain',
        icon: laterIcons.show,
        id: 'newest-card',
        label,
        onPress: () => j.go({ view: 'card', card: card.id }),
      })}
    </p>`;
  }
}
