/** One piece of work for when nothing else is to be done. Safari has no `requestIdleCallback`. */
export class Idle {
  readonly #patience: number;
  readonly #pause: number;
  #cancel: (() => void) | undefined;

  /** Milliseconds: `patience` after which it runs at the latest, `pause` before it where a browser knows no idle moment. */
  constructor(patience = 10_000, pause = 1_000) {
    this.#patience = patience;
    this.#pause = pause;
  }

  /** Runs the work when idle; asked again before that, it still runs once. */
  ask(work: () => void): void {
    if (this.#cancel) return;
    const run = () => {
      this.#cancel = undefined;
      work();
    };
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(run, { timeout: this.#patience });
      this.#cancel = () => cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(run, this.#pause);
      this.#cancel = () => clearTimeout(handle);
    }
  }

  /** Forgets what was asked. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
