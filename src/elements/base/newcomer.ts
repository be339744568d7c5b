import type { KitHost } from '../../context/kit-source.js';
import { looksNew } from './places.js';

/** Tells whether somebody may be greeted as new: never while there may be records that the store has not told yet. */
export class Newcomer {
  readonly #host: KitHost;
  #asked: string | undefined;
  #isNew: boolean | undefined;

  constructor(host: KitHost) {
    this.#host = host;
  }

  /** Whether the first view must wait for the store; `isTold`: the store has answered, or cannot. */
  isWaiting(isTold: boolean): boolean {
    const { program, error } = this.#host.kitSource;
    if (isTold || error) return false;
    const id = program?.settings.programId;
    // Asked once for each program: opening the store leaves its own traces.
    if (id !== this.#asked || this.#isNew === undefined) this.#isNew = looksNew(id);
    this.#asked = id;
    return !this.#isNew;
  }
}
