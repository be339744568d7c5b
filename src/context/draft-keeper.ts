import type { ReactiveController } from 'lit';
import type { Drafted, Kind, Revision } from '../domain/record.js';
import { KitError } from '../errors.js';
import type { KitHost } from './kit-source.js';
import { hasLeft } from './leave.js';
import type { DraftKey, Kit } from './program.js';

/** Where a draft stands between the keyboard and the disk. */
export type DraftState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed';

/** At most one write in so many milliseconds while a person types. */
const pause = 1000;

/**
 * Keeps what a person is typing: strictly written at most once a second, and at once on `flush` (blur, Next)
 * and when the page is hidden. Words stay in `value` whatever happens to the storage.
 */
export class DraftKeeper<K extends Kind> implements ReactiveController {
  value: Drafted[K] | undefined;
  state: DraftState = 'clean';
  error: KitError | undefined;

  readonly #host: KitHost;
  readonly #kind: K;
  #record = 'new';
  #base: Revision | undefined;
  #kit: Kit | undefined;
  #stopHearing: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** When the last write began. */
  #written = -Infinity;

  constructor(host: KitHost, kind: K) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  /** The key of the draft that is being written, once the kit is there. */
  get key(): DraftKey | undefined {
    const { kit } = this.#host.kitSource;
    return kit && this.value && { kind: this.#kind, record: this.#record, tab: kit.drafts.tab };
  }

  /** The revision that the draft was begun from. */
  get base(): Revision | undefined {
    return this.#base;
  }

  /** A record's id, or `new`. */
  get record(): string {
    return this.#record;
  }

  /** Starts writing a record's next revision, or a new record. Nothing is written until the first change. */
  begin(record: string, value: Drafted[K], base?: Revision): void {
    this.#record = record;
    this.#base = base;
    this.value = value;
    this.#set('clean');
  }

  /** The first change after a pause is written at once, the following ones at most once a second. */
  change(value: Drafted[K]): void {
    this.value = value;
    this.#set('dirty');
    this.#writeSoon();
  }

  /** Writes what is unwritten now; resolves when it is on the disk or has failed (see `state`). */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Stops without touching what is stored: the record was saved with this draft, or it stays for later. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.value = undefined;
    this.#base = undefined;
    this.#record = 'new';
    this.#set('clean');
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHidden);
    window.addEventListener('pagehide', this.#onHidden);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHidden);
    window.removeEventListener('pagehide', this.#onHidden);
    this.#hear(undefined);
    void this.flush();
  }

  /** A lock that closes waits for what is written now, and for nothing that begins later. */
  #hear(kit: Kit | undefined): void {
    if (kit === this.#kit) return;
    this.#kit = kit;
    this.#stopHearing?.();
    const closing = { kinds: ['locking'], read: () => Promise.resolve() };
    this.#stopHearing = kit?.watch(closing, () => void this.flush());
  }

  /** Words typed before the kit was there are written as soon as it is. */
  hostUpdated(): void {
    this.#hear(this.#host.kitSource.kit);
    if (this.state === 'dirty' && this.#host.kitSource.kit) {
      this.#writeSoon();
    }
  }

  readonly #onHidden = (event: Event): void => {
    if (event.type === 'pagehide') this.#part();
    if (event.type === 'pagehide' || document.visibilityState === 'hidden') void this.flush();
  };

  /** The page may not live until a write is done. */
  #part(): void {
    const { kit } = this.#host.kitSource;
    const { value } = this;
    if (kit && value && this.#isUnwritten && !hasLeft(kit.program))
      kit.drafts.part(this.#kind, this.#record, value, this.#base);
  }

  get #isUnwritten(): boolean {
    return this.state !== 'clean' && this.state !== 'saved';
  }

  #writeSoon(): void {
    const wait = Math.max(0, this.#written + pause - performance.now());
    this.#timer ??= setTimeout(() => void this.flush(), wait);
  }

  async #write(): Promise<void> {
    const { kit } = this.#host.kitSource;
    const { value } = this;
    if (!kit || !value || hasLeft(kit.program) || (this.state !== 'dirty' && this.state !== 'failed')) return;
    this.#written = performance.now();
    this.#set('saving');
    try {
      await kit.drafts.keep(this.#kind, this.#record, value, this.#base);
      if (this.value === value) this.#set('saved');
    } catch (thrown) {
      this.error = KitError.from(thrown, 'storage-failed');
      if (this.value === value) this.#set('failed');
    }
  }

  #set(state: DraftState): void {
    this.state = state;
    if (state !== 'failed') this.error = undefined;
    this.#host.requestUpdate();
  }
}
