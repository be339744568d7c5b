import type { KitHost } from '../../../context/kit-source.js';
import type { DayPage, DayPlace } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import type { Span } from './spans.js';
import type { Entry } from '../values.js';
import { mostPages, newer, newWindow, older, pageSize, type Window } from './windows.js';

/** The entries of some days that stand on the screen, a few pages at a time, kept fresh until they are closed. */
export class OpenDays {
  readonly #host: KitHost;
  readonly #most: number;
  readonly #watch: Watch<DayPage<'journal-entry'>>;
  #window: Window = newWindow;
  /** What stood on the screen when another window was asked for. */
  #asked: DayPage<'journal-entry'> | undefined;
  /** Where each page begins that was on the screen: page 0 at the newest. */
  #starts: (DayPlace | undefined)[] = [undefined];

  /** `most`: pages that are on the screen at a time. */
  constructor(host: KitHost, { from, to }: Span, most = mostPages) {
    this.#host = host;
    this.#most = most;
    this.#watch = new Watch(host, (kit) => {
      const before = this.#starts[this.#window.first];
      return kit.days.page('journal-entry', {
        from,
        to,
        limit: this.#window.pages * pageSize,
        ...(before ? { before } : {}),
      });
    });
  }

  /** `undefined` until they are read. */
  get entries(): readonly Entry[] | undefined {
    return this.#watch.value?.records;
  }

  get error() {
    return this.#watch.error;
  }

  get hasOlder(): boolean {
    return this.#watch.value?.next !== undefined;
  }

  get hasNewer(): boolean {
    return this.#window.first > 0;
  }

  /** Whether the entries of the window are still on their way. */
  get isReading(): boolean {
    return this.#watch.value === this.#asked && !this.error;
  }

  /** Shows one page more of what is older. */
  showOlder(): void {
    if (this.isReading) return;
    const { first } = this.#window;
    this.#window = older(this.#window, this.#most);
    const second = this.entries?.[pageSize - 1];
    if (this.#window.first > first && second) this.#starts[this.#window.first] = placeOf(second);
    this.#read();
  }

  /** Shows one page more of what is newer. */
  showNewer(): void {
    if (this.isReading) return;
    this.#window = newer(this.#window, this.#most);
    this.#read();
  }

  #read(): void {
    this.#asked = this.#watch.value;
    this.#watch.refresh();
  }

  /** Lets go of the entries and stops hearing of changes. */
  close(): void {
    this.#host.removeController(this.#watch);
    this.#watch.hostDisconnected();
  }
}

const placeOf = ({ day = '', order }: Entry): DayPlace => ({ day, order });
