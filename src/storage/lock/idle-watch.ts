/** What counts as a touch of the page. */
const touches = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const;
/** How often the clock is looked at, in milliseconds. */
const look = 5_000;
/** Other tabs are told of a touch at most so often, in milliseconds. */
const tellEvery = 10_000;

/** Tells when nobody has touched any tab of a program for a while, also over a sleep of the device. */
export class IdleWatch {
  readonly #now: () => number;
  readonly #tell: () => void;
  readonly #idle: () => void;
  #patience = 0;
  #last = 0;
  #told = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `tell`: this tab was touched; `idle`: none was, for as long as was asked. */
  constructor(now: () => number, tell: () => void, idle: () => void) {
    this.#now = now;
    this.#tell = tell;
    this.#idle = idle;
  }

  /** Begins anew, with so many minutes; 0: never. */
  start(minutes: number): void {
    this.stop();
    if (minutes <= 0) return;
    this.#patience = minutes * 60_000;
    this.#last = this.#now();
    for (const touch of touches)
      document.addEventListener(touch, this.#onTouch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#check);
    this.#timer = setInterval(this.#check, look);
  }

  stop(): void {
    for (const touch of touches) document.removeEventListener(touch, this.#onTouch, { capture: true });
    document.removeEventListener('visibilitychange', this.#check);
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Another tab was touched. */
  touched(): void {
    this.#last = this.#now();
  }

  readonly #onTouch = (): void => {
    // A device that has slept must lock before the touch that wakes it shows anything.
    if (this.#check()) return;
    this.#last = this.#now();
    if (this.#last - this.#told < tellEvery) return;
    this.#told = this.#last;
    this.#tell();
  };

  readonly #check = (): boolean => {
    if (this.#timer === undefined || this.#now() - this.#last < this.#patience) return false;
    this.stop();
    this.#idle();
    return true;
  };
}
