import type { ReactiveController } from 'lit';
import type { Kit, PlainMonth } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import type { Journal } from '../journal.js';
import { OpenDays } from './open-days.js';
import { daysOf } from './spans.js';
import { tooMany } from './windows.js';

/** Months that are listed at first, and with each "Show earlier months". */
const monthsAtOnce = 24;

/**
 * Which months of the journal are open, and what of them is on the screen. The newest month is open by itself; at
 * most two hundred entries are there at a time, however many there are.
 */
export class Timeline implements ReactiveController {
  readonly #journal: Journal;
  readonly #months: Watch<readonly PlainMonth[]>;
  readonly #open = new Map<PlainMonth, OpenDays>();
  readonly #closed: (month: PlainMonth) => void;
  #kit: Kit | undefined;
  #newest: PlainMonth | undefined;
  #listed = monthsAtOnce;
  /** Where the person has just been: what is farthest from here is closed first. */
  #here: PlainMonth | undefined;
  /** Once the entries are there, the focus goes to the one after this one, or before it. */
  #going: { readonly month: PlainMonth; readonly from: string; readonly by: 1 | -1 } | undefined;
  #reported: unknown;

  /** `closed` is told of a month that was closed to make room. */
  constructor(journal: Journal, closed: (month: PlainMonth) => void) {
    this.#journal = journal;
    this.#closed = closed;
    this.#months = new Watch(
      journal.host,
      (kit) => kit.days.months('journal-entry'),
      () => this.#forget(),
    );
    journal.host.addController(this);
  }

  /** Every month with an entry, newest first; `undefined` until the store has told. */
  get months(): readonly PlainMonth[] | undefined {
    return this.#months.value;
  }

  /** Whether there may be entries that the store has not told yet. */
  get isWaiting(): boolean {
    return this.months === undefined && !this.#months.error && !this.#journal.host.kitSource.error;
  }

  /** The months that are listed now. */
  get listed(): readonly PlainMonth[] {
    return this.months?.slice(0, this.#listed) ?? [];
  }

  get hasOlderMonths(): boolean {
    return (this.months?.length ?? 0) > this.#listed;
  }

  /** Lists more months, with the focus on the first of them. */
  listOlderMonths(): void {
    const first = this.months?.[this.#listed];
    this.#listed += monthsAtOnce;
    if (first) this.#journal.focus(`month-${first}`);
  }

  /** An open month; `undefined` where it is closed. */
  opened(month: PlainMonth): OpenDays | undefined {
    return this.#open.get(month);
  }

  /** Opens a month, or closes it. */
  toggle(month: PlainMonth): void {
    this.#here = month;
    if (this.#open.has(month)) this.#close(month);
    else this.#open.set(month, new OpenDays(this.#journal.host, daysOf(month)));
    this.#journal.host.requestUpdate();
  }

  /** Shows what is older in a month, with the focus on the first of it. */
  showOlder(month: PlainMonth): void {
    const entries = this.#open.get(month)?.entries;
    this.#turn(month, entries?.[entries.length - 1]?.id, 1);
    this.#open.get(month)?.showOlder();
  }

  /** Shows what is newer in a month, with the focus on the last of it. */
  showNewer(month: PlainMonth): void {
    this.#turn(month, this.#open.get(month)?.entries?.[0]?.id, -1);
    this.#open.get(month)?.showNewer();
  }

  /** What the list is made of: it looks different whenever one of these is another. */
  get parts(): readonly unknown[] {
    return [
      this.months,
      this.#listed,
      ...[...this.#open.values()].flatMap((month) => [month, month.entries]),
    ];
  }

  hostUpdate(): void {
    const { kit } = this.#journal;
    if (kit && kit !== this.#kit) {
      if (this.#kit) this.#forget();
      this.#kit = kit;
    }
    this.#openNewest();
    for (const month of [...this.#open.keys()])
      if (this.months && !this.months.includes(month)) this.#close(month);
    this.#makeRoom();
    this.#tell();
  }

  hostUpdated(): void {
    const going = this.#going;
    const entries = going && this.#open.get(going.month)?.entries;
    if (!going || !entries) return;
    const at = entries.findIndex(({ id }) => id === going.from);
    const next = entries[at + going.by];
    if (at < 0 || !next) return;
    this.#going = undefined;
    this.#journal.focus(`entry-${next.id}`);
  }

  #turn(month: PlainMonth, from: string | undefined, by: 1 | -1): void {
    this.#here = month;
    this.#going = from === undefined ? undefined : { month, from, by };
  }

  #openNewest(): void {
    const newest = this.months?.[0];
    if (newest === this.#newest) return;
    this.#newest = newest;
    if (newest !== undefined && !this.#open.has(newest))
      this.#open.set(newest, new OpenDays(this.#journal.host, daysOf(newest)));
  }

  #makeRoom(): void {
    const open = this.listed.flatMap((month) => {
      const opened = this.#open.get(month);
      return opened ? [{ month, shown: opened.entries?.length ?? 0 }] : [];
    });
    for (const month of tooMany(open, this.#here)) {
      this.#close(month);
      this.#closed(month);
    }
  }

  #close(month: PlainMonth): void {
    this.#open.get(month)?.close();
    this.#open.delete(month);
  }

  /** A reading that failed is told once. */
  #tell(): void {
    const error = this.#months.error ?? [...this.#open.values()].find((month) => month.error)?.error;
    if (error === this.#reported) return;
    this.#reported = error;
    if (error) this.#journal.shell.report(error);
  }

  #forget(): void {
    for (const month of [...this.#open.keys()]) this.#close(month);
    this.#newest = undefined;
    this.#here = undefined;
    this.#going = undefined;
    this.#listed = monthsAtOnce;
  }
}
