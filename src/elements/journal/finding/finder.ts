import type { ReactiveController } from 'lit';
import type { Kit, Looking, Unwatch } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import type { Journal } from '../journal.js';
import type { Entry } from '../values.js';
import { mostShown } from './windows.js';

/** What is looked for, without the days of a page. */
export type Wanted = Looking<'journal-entry'>;

/**
 * Looks for entries and shows at most two hundred of them at a time, as they come. Looks again, without a blink, when
 * entries change here or in another tab. What was looked for is held in memory only.
 */
export class Finder implements ReactiveController {
  /** Nothing is looked for; the first are not there yet; all that will come is there; the looking failed. */
  state: 'idle' | 'looking' | 'done' | 'failed' = 'idle';
  /** Newest day first. */
  found: readonly Entry[] = [];

  readonly #journal: Journal;
  readonly #changes: Watch<object>;
  readonly #told: () => void;
  #wanted: Wanted | undefined;
  /** The day at which an older page begins. */
  #until: PlainDate | undefined;
  #stop: Unwatch | undefined;
  #kit: Kit | undefined;
  #seen: object | undefined;

  /** `told` is called whenever there is something new to say. */
  constructor(journal: Journal, told: () => void = () => undefined) {
    this.#journal = journal;
    this.#told = told;
    this.#changes = new Watch<object>(
      journal.host,
      () => (this.#wanted ? { kinds: ['journal-entry'], read: () => Promise.resolve({}) } : undefined),
      () => this.forget(),
    );
    journal.host.addController(this);
  }

  /** The words that were looked for. */
  get words(): string {
    return this.#wanted?.words ?? '';
  }

  /** Whether there may be older ones than those on the screen. */
  get hasOlder(): boolean {
    return this.state === 'done' && this.found.length >= mostShown && this.#oldest !== this.#until;
  }

  /** Whether an older page is on the screen. */
  get isOlder(): boolean {
    return this.#until !== undefined;
  }

  /** Looks for something else, from the newest on. */
  look(wanted: Wanted): void {
    this.#wanted = wanted;
    this.#until = undefined;
    this.found = [];
    this.#changes.refresh(true);
    this.#start();
  }

  /** The next page: from the day of the oldest that is on the screen. */
  showOlder(): void {
    this.#until = this.#oldest;
    this.found = [];
    this.#start();
  }

  /** The first page again. */
  showNewest(): void {
    this.#until = undefined;
    this.found = [];
    this.#start();
  }

  /** Stops looking and lets go of what was found. */
  forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#wanted = undefined;
    this.#until = undefined;
    this.found = [];
    this.state = 'idle';
    this.#changes.refresh(true);
    this.#journal.host.requestUpdate();
  }

  hostUpdate(): void {
    const { kit } = this.#journal;
    if (kit !== this.#kit) {
      this.#kit = kit;
      this.#start();
    }
    const { value } = this.#changes;
    if (value === this.#seen) return;
    const isFirst = this.#seen === undefined;
    this.#seen = value;
    if (value && !isFirst && this.#wanted) this.#start();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#kit = undefined;
  }

  get #oldest(): PlainDate | undefined {
    return this.found[this.found.length - 1]?.day;
  }

  #start(): void {
    this.#stop?.();
    const wanted = this.#wanted;
    const { kit } = this.#journal;
    if (!wanted || !kit) return;
    this.state = 'looking';
    const to = [wanted.to, this.#until].filter((day) => day !== undefined).sort()[0];
    this.#stop = kit.days.find(
      'journal-entry',
      { ...wanted, ...(to ? { to } : {}) },
      (found, done) => {
        // What stands there from before is not taken away until the new looking has come as far.
        if (done || found.length >= this.found.length) this.found = found;
        if (done) this.state = 'done';
        this.#news();
      },
      {
        most: mostShown,
        failed: (error) => {
          this.state = 'failed';
          this.#journal.shell.report(error);
          this.#news();
        },
      },
    );
    this.#news();
  }

  #news(): void {
    this.#told();
    this.#journal.host.requestUpdate();
  }
}
