import { Idle } from '../idle.js';

/** Moments between two slices of long work, in which the page answers to the person. */
export class Breath {
  readonly #idle = new Idle(1_000, 0);
  #goOn: (() => void) | undefined;
  #isHurried = false;

  /** Resolves when the page has a moment, at the latest after a second; at once where nobody looks or waits. */
  take(): Promise<void> {
    if (this.#isHurried || document.visibilityState === 'hidden') return Promise.resolve();
    return new Promise((resolve) => {
      this.#goOn = resolve;
      this.#idle.ask(resolve);
    });
  }

  /** Somebody waits for the end of the work: no more moments are taken. */
  hurry(): void {
    this.#isHurried = true;
    this.#idle.cancel();
    this.#goOn?.();
  }
}
