import { readArea } from './areas.js';
import { visitKeyName } from '../domain/names.js';
import { KitError, type KitErrorCode } from '../errors.js';
import type { Beside } from './beside.js';
import { isLocked, type Core } from './core.js';
import { dropSession } from './drop-session.js';
import { eraseHere } from './erase-here.js';
import type { Message } from './feed.js';
import { later, lockRoom } from './later-door.js';
import { Outdated } from './ledger.js';
import type { Lock } from './lock/lock.js';
import type { Marks } from './marks.js';
import { erasedNotice, keepingNotice } from './notices.js';
import type { SecondCopy } from './second-copy/types.js';
import type { StateOfKeeping } from './state-of-keeping.js';
import { today } from './today.js';
import type { Change, Draft } from './types.js';
import type { Visit } from './visit.js';

/** How often a writing is tried against tabs that change how things are kept. */
const tries = 10;

/** How long the lock waits for a writing under way, in milliseconds. */
const closingPatience = 2_000;

/** Troubles that end when a writing succeeds. */
const passing: readonly (KitErrorCode | undefined)[] = ['storage-lost', 'storage-failed', 'storage-full'];

/** What the parts of an opened storage are. */
export interface Parts {
  readonly core: Core;
  readonly visit: Visit;
  readonly keeping: StateOfKeeping;
  readonly copy: SecondCopy | undefined;
  readonly marks: Marks;
}

/** The life of one opened storage: what is done around every reading and writing, and when other tabs speak. */
export class Session {
  readonly parts: Parts;
  /** Work that nobody waits for but the closing. */
  readonly #background = new Set<Promise<unknown>>();
  readonly #stopHearing: () => void;
  #refreshing: Promise<void> = Promise.resolve();
  /** A look that has not begun: it serves everybody who asks until then. */
  #queued: Promise<void> | undefined;
  /** Counts erasures: what was begun before one must not be written after it. */
  #erasures = 0;
  /** Readings and writings wait until everything is gone and a new visit has begun. */
  #erasing: Promise<void> = Promise.resolve();
  #reserveSpent = false;
  /** Writings that are under way. */
  readonly #writings = new Set<Promise<unknown>>();
  #lock: Promise<Lock> | undefined;
  /** There once a first draft has been written, or a first change has failed. */
  #beside: Beside | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    this.#stopHearing = parts.core.feed.hear((message) => {
      this.#hear(message);
    });
    parts.visit.onKeys = () => {
      parts.core.feed.tellHere([keepingNotice(parts.core)]);
    };
  }

  /** The lock of this program, there since it was first asked for. */
  lock(): Promise<Lock> {
    return (this.#lock ??= lockRoom().then(
      ({ Lock }) => new Lock(this),
      (thrown: unknown) => {
        this.#lock = undefined;
        throw thrown;
      },
    ));
  }

  /**
   * Reads; a failure becomes a `KitError`, and is told where it is the storage's. Nothing is read while the lock is
   * closed, but by what needs no words.
   */
  async read<T>(work: () => Promise<T>, evenLocked = false): Promise<T> {
    await this.#erasing;
    if (!evenLocked && isLocked(this.parts.core)) throw new KitError('locked');
    try {
      return await work();
    } catch (thrown) {
      const error = KitError.from(thrown, 'storage-failed');
      this.tell(error);
      throw error;
    }
  }

  /**
   * Writes. Looks again where another tab changed how things are kept; throws the reserve out where the disk
   * is full; keeps for a reload what the database does not take.
   */
  write<T>(change: Change, work: () => Promise<T>): Promise<T> {
    const writing = this.#write(change, work);
    const done = writing.catch(() => undefined).finally(() => this.#writings.delete(done));
    this.#writings.add(done);
    return writing;
  }

  /** Waits for what is being written, a moment at most; then nothing of it is held beside the database. */
  async settleDown(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, closingPatience));
    await Promise.race([Promise.all([...this.#writings]), patience]);
    this.#beside = undefined;
  }

  async #write<T>(change: Change, work: () => Promise<T>): Promise<T> {
    const erasures = this.#erasures;
    await this.#erasing;
    // It was asked for before everything was erased: it goes with the rest.
    if (erasures !== this.#erasures) throw new KitError('storage-failed');
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (isLocked(this.parts.core)) throw new KitError('locked');
        const value = await work();
        this.#succeeded(change);
        return value;
      } catch (thrown) {
        const again = attempt < tries && (await this.#mend(thrown));
        if (again && erasures === this.#erasures) continue;
        const error = KitError.from(thrown, 'storage-failed');
        this.tell(error);
        if (erasures === this.#erasures) await this.#keepBeside(change).catch(() => undefined);
        throw error;
      }
    }
  }

  /** Sees how things are kept now, after another tab changed it. One that is under way may have looked too early. */
  refresh(): Promise<void> {
    this.#queued ??= this.#refreshing.then(() => {
      this.#queued = undefined;
      const refreshing = this.#refresh();
      this.#refreshing = refreshing.catch(() => undefined);
      return refreshing;
    });
    return this.#queued;
  }

  /**
   * This tab or another has marked everything of this program to be erased. The keys go first; then the tabs
   * take turns, so that one goes on where another is closed under way; then a new visit begins.
   */
  erased(): Promise<void> {
    let done: () => void = () => undefined;
    // Before anybody is told: what is read because of it must wait.
    this.#erasing = new Promise((resolve) => (done = resolve));
    return this.#erased().finally(done);
  }

  async #erased(): Promise<void> {
    const { core } = this.parts;
    this.#forget();
    core.feed.tellHere([erasedNotice(core)]);
    await eraseHere(this);
    await this.refresh();
    // Last: a view that covers what was written must not show it while it is being erased.
    this.parts.keeping.set({ mustAsk: false, resumed: false, setAside: 0, restored: undefined });
  }

  /** The device is this person's, and the lock is open or there is none: what waited for that is done. */
  async goOn(): Promise<void> {
    this.#beside = undefined;
    await (await later()).settleIn(this);
  }

  #forget(): void {
    const { core, visit, copy } = this.parts;
    this.#erasures += 1;
    visit.end();
    core.keys.lock = undefined;
    this.#beside?.clear();
    dropSession(core.program);
    copy?.stop();
  }

  /** Does something that nobody waits for. */
  inBackground(work: Promise<unknown>): void {
    const done = work
      .catch(() => undefined)
      .finally(() => {
        this.#background.delete(done);
      });
    this.#background.add(done);
  }

  /** Stops listening, and waits for what is under way. */
  async close(): Promise<void> {
    this.#stopHearing();
    await Promise.all([...this.#background]);
    (await this.#lock?.catch(() => undefined))?.end();
    await this.#queued?.catch(() => undefined);
    await this.#refreshing;
  }

  /** What can be done about a failed writing. True: try again. */
  async #mend(thrown: unknown): Promise<boolean> {
    if (thrown instanceof Outdated) {
      await this.refresh();
      return true;
    }
    if (!(thrown instanceof KitError) || thrown.code !== 'storage-full') return false;
    this.#reserveSpent = await later().then(
      ({ freeReserve }) => freeReserve(this.parts.core),
      () => false,
    );
    if (this.#reserveSpent) this.tell(thrown);
    return this.#reserveSpent;
  }

  /** Keeps a draft at once, while the page goes away. */
  part(draft: Omit<Draft, 'updatedAt'>): void {
    this.#beside?.part(draft);
  }

  async #besideDatabase(): Promise<Beside> {
    const { Beside } = await later();
    return (this.#beside ??= new Beside(this.parts.core));
  }

  async #keepBeside(change: Change): Promise<void> {
    await (await this.#besideDatabase()).keep(change);
  }

  async #makeReady(drafts: readonly Omit<Draft, 'updatedAt'>[]): Promise<void> {
    await (await this.#besideDatabase()).makeReady(drafts);
  }

  #succeeded(change: Change): void {
    const { core, keeping } = this.parts;
    this.#beside?.settle(change);
    if (change.drafts) this.inBackground(this.#makeReady(change.drafts));
    if (!keeping.trouble || !passing.includes(keeping.trouble)) return;
    if (!this.#reserveSpent) {
      keeping.set({ trouble: undefined });
      return;
    }
    // Saved by the reserve: the trouble stays until there is room for it again.
    this.inBackground(
      later()
        .then(({ layReserve }) => layReserve(core))
        .then((laid) => {
          if (!laid) return;
          this.#reserveSpent = false;
          keeping.set({ trouble: undefined });
        }),
    );
  }

  /** Says what stands in the way of keeping. */
  tell(error: KitError): void {
    if (error.code.startsWith('storage-')) this.parts.keeping.set({ trouble: error.code });
  }

  #hear(message: Message): void {
    if (message.type === 'keeping') this.inBackground(this.refresh());
    if (message.type !== 'erased') return;
    this.inBackground(this.erased());
  }

  async #refresh(): Promise<void> {
    const { core, visit, copy } = this.parts;
    const state = await core.ledger.begin(today(core.now()));
    if (state.mode === 'visit') {
      copy?.stop();
      // The key first: nobody may read or write in a visit without it.
      if (!core.keys.codec) await visit.begin();
    }
    const wasOpen = !isLocked(core);
    core.state = state;
    if (state.lock) await (await this.lock()).look(wasOpen);
    else core.keys.lock = undefined;
    if (state.mode === 'device') await this.settleOnDevice();
    core.feed.tellHere([keepingNotice(core)]);
  }

  /** The program keeps on this device: carries over what this tab's keys still hold sealed. */
  async settleOnDevice(): Promise<void> {
    const { core, visit, copy } = this.parts;
    const erasures = this.#erasures;
    // What is sealed can be copied without being opened.
    if (isLocked(core)) {
      copy?.begin();
      return;
    }
    const kept = readArea('sessionStorage', visitKeyName(core.program))?.split(' ');
    await core.keys.add(kept ?? []);
    const carries = core.keys.raw.length > 0 || (core.state.moving?.length ?? 0) > 0;
    const settled = carries ? await (await later()).settle(core, visit) : core.state.mode === 'device';
    if (settled && erasures === this.#erasures) copy?.begin();
  }
}
