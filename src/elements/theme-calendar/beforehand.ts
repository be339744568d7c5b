import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which the page has had its own files. */
const after = 3_000;

/** Brings what a meeting that is near will need, once, while there is a network: halls often have none. */
export class Beforehand implements ReactiveController {
  #isAsked = false;

  /** `load` may fail: a press asks again, and says so then. */
  constructor(
    host: ReactiveControllerHost,
    private readonly isNear: () => boolean,
    private readonly load: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAsked || !this.isNear()) return;
    this.#isAsked = true;
    setTimeout(() => void this.load().catch(() => undefined), after);
  }
}
