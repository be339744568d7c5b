import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the screen of a phone from going dark while it is read out from. A help where the browser has it;
 * nothing waits for it.
 */
export class ScreenLock implements ReactiveController {
  #sentinel: Promise<WakeLockSentinel | undefined> | undefined;
  #isWanted = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    this.keep(false);
  }

  /** Keeps it on, or lets it go. */
  keep(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    if (isWanted) this.#ask();
    else {
      void this.#sentinel?.then((sentinel) => sentinel?.release());
      this.#sentinel = undefined;
    }
  }

  /** The browser lets it go by itself when the page is hidden. */
  readonly #seen = (): void => {
    if (this.#isWanted && document.visibilityState === 'visible') this.#ask();
  };

  #ask(): void {
    if (!('wakeLock' in navigator)) return;
    this.#sentinel = navigator.wakeLock.request('screen').catch(() => undefined);
  }
}
