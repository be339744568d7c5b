/** At the latest after so many milliseconds. */
const patience = 10_000;

/** One piece of work for when nothing else is to be done. Safari has no `requestIdleCallback`. */
export class Idle {
  #cancel: (() => void) | undefined;

  /** Runs the work when idle; asked again before that, it still runs once. */
  ask(work: () => void): void {
    if (this.#cancel) return;
    const run = () => {
      this.#cancel = undefined;
      work();
    };
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(run, { timeout: patience });
      this.#cancel = () => cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(run, 1_000);
      this.#cancel = () => clearTimeout(handle);
    }
  }

  /** Forgets what was asked. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
