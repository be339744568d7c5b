import { waitAfter } from './backoff.js';

/** After so many tries in a row that brought nothing, whatever they carried, it is the site that is in trouble. */
const patience = 8;

/** An endpoint to which nothing goes for a while. */
interface Hold {
  /** Unix milliseconds. */
  readonly until: number;
  /**
   * `wait`: it asked for this itself. `closed`: it answered "not allowed", and everything for it is paused. `trouble`:
   * it answers nobody, so what waits is not tried one after the other.
   */
  readonly why: 'wait' | 'closed' | 'trouble';
}

/** Which endpoints are left in peace, and for how long. */
export class Holds {
  readonly #holds = new Map<string, Hold>();
  readonly #failures = new Map<string, number>();

  /** The hold on an endpoint; undefined where it may be tried. */
  on(endpoint: string, now: number): Hold | undefined {
    const hold = this.#holds.get(endpoint);
    if (hold && hold.until > now) return hold;
    this.#holds.delete(endpoint);
    return undefined;
  }

  set(endpoint: string, hold: Hold): void {
    this.#holds.set(endpoint, hold);
  }

  /**
   * A person let something go: a site in trouble may be asked once more. `all`: they ask for everything, or the network
   * is back: then only a time that a site named itself still counts.
   */
  pressed(all: boolean): void {
    this.#holds.forEach(({ why }, endpoint) => {
      if (why === 'trouble' || (all && why === 'closed')) this.#holds.delete(endpoint);
    });
  }

  /** Whether it answered nobody for so long that only one at a time may look whether it does again. */
  isInTrouble(endpoint: string): boolean {
    return (this.#failures.get(endpoint) ?? 0) >= patience;
  }

  /** It took something, or said clearly that it does not. */
  answered(endpoint: string): void {
    this.#failures.delete(endpoint);
  }

  /** One more try brought nothing. `random` is in [0, 1). */
  failed(endpoint: string, now: number, random: number): void {
    const count = (this.#failures.get(endpoint) ?? 0) + 1;
    this.#failures.set(endpoint, count);
    if (count < patience || this.on(endpoint, now)) return;
    this.#holds.set(endpoint, { until: now + waitAfter(count - patience + 1, random), why: 'trouble' });
  }
}
