import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** After so long without a touch the words are covered; nothing is erased (design: *Who is at the keyboard*). */
const patience = 10 * 60_000;

const touches = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

/** Tells whether nobody has touched the page for ten minutes, also over a sleep of the device. */
export class Idle implements ReactiveController {
  covered = false;

  readonly #host: ReactiveControllerHost;
  readonly #now: () => number;
  #last = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, now: () => number = () => Date.now()) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    this.#last = this.#now();
    for (const touch of touches)
      document.addEventListener(touch, this.#onTouch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.check);
    this.#timer = setInterval(this.check, 15_000);
  }

  hostDisconnected(): void {
    for (const touch of touches) document.removeEventListener(touch, this.#onTouch, { capture: true });
    document.removeEventListener('visibilitychange', this.check);
    clearInterval(this.#timer);
  }

  /** "Yes, I am here." */
  uncover(): void {
    this.covered = false;
    this.#last = this.#now();
    this.#host.requestUpdate();
  }

  /** Looks at the clock; runs by itself every 15 seconds and when the page comes to the front. */
  readonly check = (): void => {
    if (this.covered || this.#now() - this.#last < patience) return;
    this.covered = true;
    this.#host.requestUpdate();
  };

  readonly #onTouch = (): void => {
    this.check();
    if (!this.covered) this.#last = this.#now();
  };
}
