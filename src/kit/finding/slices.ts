/** Longest stretch of work before the page may do something else, in milliseconds; a slow phone takes four times. */
const longest = 16;

/** Cuts work that may be long into slices, between which the page answers to the person. */
export class Slices {
  #begun = performance.now();

  /** Waits for the page's turn where a slice is full. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#begun < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#begun = performance.now();
  }
}
