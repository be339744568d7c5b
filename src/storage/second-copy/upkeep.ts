import type { Chain, Head, Tail } from './chain.js';

/** So many segments are nothing to read at a restore. */
const few = 64;
/** So many are too many, however large the base. */
const many = 512;

/** Decides when a new base is worth its price: the more there is in the base, the rarer. */
export class Upkeep {
  #from = 0;
  #base = 0;
  #segments = 0;
  #bytes = 0;
  /** Something could not be appended, or something was taken away for good: a new base is needed soon. */
  needed = false;

  /** Takes in what a start found. */
  found({ head, tail, bytes }: Chain): void {
    this.#from = head?.from ?? 0;
    this.#base = head?.bytes ?? 0;
    this.#segments = tail.index - this.#from;
    this.#bytes = bytes;
  }

  appended(tail: Tail, bytes: number): void {
    this.#segments = tail.index - this.#from;
    this.#bytes += bytes;
  }

  compacted(head: Head): void {
    this.#from = head.from;
    this.#base = head.bytes;
    this.#segments = 0;
    this.#bytes = 0;
    this.needed = false;
  }

  get due(): boolean {
    return this.needed || this.#segments >= many || (this.#segments >= few && this.#bytes * 4 >= this.#base);
  }
}
