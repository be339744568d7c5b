import { nothing } from 'lit';
import type { Journal } from '../journal.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { letterView } from './letter-view.js';
import { Letters } from './letters.js';
import { lettersStyles } from './letters.styles.js';
import { listView } from './list-view.js';
import { readyLine } from './ready-line.js';
import { wear } from '../../../ui/styles/wear.js';

/** Letters to myself: written, put in the drawer, opened later. */
export class LettersRoom implements Room {
  readonly #letters: Letters;

  constructor(journal: Journal) {
    this.#letters = new Letters(journal);
    wear(journal.host.shadowRoot, [lettersStyles]);
  }

  /** Stands where it is ready to write once the day of a letter has come; it shows no words of it. */
  line(): unknown {
    return this.#letters.isReady ? readyLine(this.#letters) : nothing;
  }

  render(place: Place): unknown {
    if (!this.#letters.isReady) return nothing;
    return place.view === 'letter' ? letterView(this.#letters, place.letter) : listView(this.#letters);
  }
}

/** Made once, at its first use. */
export const create = (journal: Journal): LettersRoom => new LettersRoom(journal);
