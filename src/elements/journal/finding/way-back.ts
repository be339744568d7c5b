import type { ReactiveController } from 'lit';
import type { Journal } from '../journal.js';
import { home, type Place } from '../place.js';

/**
 * The way back from an entry: to the view in which it was opened, with the focus on its row, or on the next one where
 * the entry is gone.
 */
export class WayBack implements ReactiveController {
  readonly #journal: Journal;
  #from: { readonly place: Place; readonly row: string; readonly rows: readonly string[] } | undefined;
  #hasLeft = false;

  constructor(journal: Journal) {
    this.#journal = journal;
    journal.host.addController(this);
  }

  /** Remembers the row that is pressed now, and those around it. */
  leave(row: string): void {
    const { place } = this.#journal;
    this.#from = { place, row, rows: this.#rows() };
    this.#hasLeft = false;
    this.#journal.cameFrom = place;
  }

  hostUpdated(): void {
    const from = this.#from;
    if (!from) return;
    const { place } = this.#journal;
    const isThere = JSON.stringify(place) === JSON.stringify(from.place);
    if (!isThere) this.#hasLeft = true;
    if (!isThere || !this.#hasLeft) return;
    this.#from = undefined;
    this.#journal.cameFrom = home;
    const focus = this.#nearest(from);
    if (focus) this.#journal.focus(focus);
  }

  /** The row itself, else the first one after it that is still there, else one before it. */
  #nearest({ row, rows }: { row: string; rows: readonly string[] }): string | undefined {
    const at = rows.indexOf(row);
    const there = new Set(this.#rows());
    return [row, ...rows.slice(at + 1), ...rows.slice(0, at).reverse()].find((id) => there.has(id));
  }

  #rows(): readonly string[] {
    const root = this.#journal.host.shadowRoot;
    return [...(root?.querySelectorAll('.finding button[id], .entries button[id]') ?? [])].map(
      ({ id }) => id,
    );
  }
}
