/** How many requests are on their way at once: a site that stays silent holds up one of them only. */
const most = 4;

/** A place among the few requests that are on their way at once. */
export interface Lane {
  /** Waits until there is room; after it left, at once. */
  enter(): Promise<void>;
  leave(): void;
}

/** Lets only a few requests be on their way at once, in the order in which they came. */
export class Lanes {
  #taken = 0;
  readonly #waiting: (() => void)[] = [];

  lane(): Lane {
    let state: 'none' | 'taken' | 'left' = 'none';
    return {
      enter: async () => {
        if (state !== 'none') return;
        while (this.#taken >= most) await new Promise<void>((next) => this.#waiting.push(next));
        this.#taken += 1;
        state = 'taken';
      },
      leave: () => {
        if (state === 'taken') {
          this.#taken -= 1;
          this.#waiting.shift()?.();
        }
        state = 'left';
      },
    };
  }
}
