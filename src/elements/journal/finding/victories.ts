import type { Journal } from '../journal.js';
import { Finder } from './finder.js';

/** The person's victories, their own and those that somebody noticed, newest first. */
export class Victories {
  readonly finder: Finder;
  #isOpen = false;

  constructor(journal: Journal) {
    this.finder = new Finder(journal);
  }

  /** Looks for them once; what changes is told by the store. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.finder.look({ matches: ({ body }) => body.victory !== undefined });
  }

  forget(): void {
    this.#isOpen = false;
    this.finder.forget();
  }
}
