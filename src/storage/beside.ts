import type { Core } from './core.js';
import { Parting } from './parting.js';
import { Rescue } from './rescue.js';
import type { Change, Draft } from './types.js';

/** Drafts that lie beside the database for a while: it did not take them, or the page goes away. */
export class Beside {
  readonly #rescue: Rescue;
  readonly #parting: Parting;

  constructor(core: Core) {
    this.#rescue = new Rescue(core);
    this.#parting = new Parting(core);
  }

  /** A change failed: what it held is there after a reload. */
  keep(change: Change): Promise<void> {
    return this.#rescue.keep(change);
  }

  /** Makes ready for a page that goes away. */
  makeReady(drafts: readonly Pick<Draft, 'value'>[]): Promise<void> {
    return this.#parting.makeReady(drafts);
  }

  /** Keeps a draft at once, while the page goes away. */
  part(draft: Omit<Draft, 'updatedAt'>): void {
    this.#parting.keep(draft);
  }

  /** A change reached the disk. */
  settle(change: Change): void {
    this.#rescue.settle(change);
    this.#parting.settle(change);
  }

  /** Everything is erased. */
  clear(): void {
    this.#rescue.clear();
    this.#parting.clear();
  }
}
