import { nothing } from 'lit';
import type { Journal } from '../journal.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { Finding } from './finding.js';
import { findingStyles } from './finding.styles.js';
import { lookBackView } from './look-back-view.js';
import { searchView } from './search-view.js';
import { timelineView } from './timeline-view.js';
import { victoriesView } from './victories-view.js';
import { wear } from '../../../ui/styles/wear.js';

/** The views that find what was written. */
export class FindingRoom implements Room {
  readonly #finding: Finding;

  constructor(journal: Journal) {
    this.#finding = new Finding(journal);
    wear(journal.host.shadowRoot, [findingStyles]);
  }

  /** The newest days, for the view that is ready to write. */
  timeline(): unknown {
    return this.#finding.isReady ? timelineView(this.#finding) : nothing;
  }

  render(place: Place): unknown {
    if (!this.#finding.isReady) return nothing;
    switch (place.view) {
      case 'find':
        return searchView(this.#finding);
      case 'victories':
        return victoriesView(this.#finding);
      case 'look-back':
        return lookBackView(this.#finding);
      default:
        return nothing;
    }
  }
}

/** Made once, at its first use. */
export const create = (journal: Journal): FindingRoom => new FindingRoom(journal);
