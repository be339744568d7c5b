import type { Kit } from '../../../context/program.js';
import { addressFor, readMessage } from './messages.js';

/** How long the new page has to answer, in milliseconds. */
const patience = 30_000;

/**
 * Where the things are: on the way to the new page, there to be looked at, brought in there; or the new page did not
 * answer, or something failed here.
 */
export type HandingState = 'waiting' | 'there' | 'kept' | 'no-answer' | 'failed';

/** One press from the old page to the new: opens it and gives it everything, and to nobody else. */
export class Handing {
  state: HandingState = 'waiting';
  readonly #origin: string;
  readonly #page: Window | null;
  readonly #kit: Kit;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;

  /** Called in the press itself: browsers open a page only then. */
  constructor(to: string, kit: Kit, changed: () => void) {
    this.#kit = kit;
    this.#changed = changed;
    this.#origin = new URL(to).origin;
    this.#page = window.open(addressFor(to, location.origin), '_blank');
    addEventListener('message', this.#hear);
    this.#timer = setTimeout(() => this.#turn('no-answer'), this.#page ? patience : 0);
  }

  /** Stops listening. */
  end(): void {
    clearTimeout(this.#timer);
    removeEventListener('message', this.#hear);
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#page || event.origin !== this.#origin) return;
    const message = readMessage(event.data);
    if (message?.type === 'iml-kit/along-ready') void this.#send();
    if (message?.type === 'iml-kit/along-kept') {
      this.#turn('kept');
      this.end();
    }
  };

  /** The new page may ask twice, as after a reload. */
  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    clearTimeout(this.#timer);
    try {
      const file = await this.#kit.backup.make({});
      if (file === 'stopped') throw new Error('stopped');
      this.#page?.postMessage({ type: 'iml-kit/along-things', file }, this.#origin);
      this.#turn('there');
    } catch {
      this.#turn('failed');
    }
    this.#isSending = false;
  }

  #turn(state: HandingState): void {
    this.state = state;
    this.#changed();
  }
}
