import { programName } from '../../domain/names.js';
import { Idle } from '../idle.js';
import { Breath } from './breath.js';
import { appendSegment, findTail, readChain, type Tail } from './chain.js';
import { compact } from './compact.js';
import { alone, canCopy } from './ground.js';
import { afterCopy, markerOf, readMarker, writeMarker } from './marker.js';
import { bringBack, recover, type Recovery } from './recover.js';
import { findShelf, makeShelf } from './shelf.js';
import type { CopiedCommit, DatabaseState, Restored, SecondCopyOptions } from './types.js';
import { Upkeep } from './upkeep.js';

/** After so many failures in a row (a full disk) no new base is tried until the next start. */
const patience = 3;

/** From `begin` to `stop`: which database is copied; undefined where none can be. */
type Session = Promise<DatabaseState | undefined>;

/** What stands behind the door: it brings back and it copies. The marker's part in an acknowledgement is done. */
export interface CopyRoom {
  /** Brings back what was lost. Rejects where that did not come to its end. */
  restore(): Promise<Restored | undefined>;
  begin(): void;
  append(commit: CopiedCommit): void;
  settled(): Promise<void>;
  renew(): Promise<boolean>;
  stop(): void;
}

class CacheCopy implements CopyRoom {
  readonly #program: string;
  readonly #name: string;
  readonly #work: Recovery;
  readonly #idle = new Idle();
  #upkeep = new Upkeep();
  #breath = new Breath();
  #session: Session | undefined;
  #queue: CopiedCommit[] = [];
  #draining: Promise<void> | undefined;
  #compacting: Promise<void> | undefined;
  #tail: Tail | undefined;
  #failures = 0;

  constructor({ program, database }: SecondCopyOptions) {
    const name = programName(program);
    this.#program = program;
    this.#name = name;
    this.#work = { program, name, database };
  }

  restore(): Promise<Restored | undefined> {
    return recover(this.#work);
  }

  begin(): void {
    this.#session ??= this.#start().catch(() => undefined);
  }

  append(commit: CopiedCommit): void {
    if (!this.#session) return;
    this.#queue.push(commit);
    this.#draining ??= this.#drain();
  }

  async settled(): Promise<void> {
    await this.#session;
    // Whoever leaves does not wait for idle moments.
    this.#breath.hurry();
    while (this.#draining || this.#compacting) {
      await this.#draining;
      await this.#compacting;
    }
    this.#breath = new Breath();
  }

  async renew(): Promise<boolean> {
    await this.settled();
    const session = this.#session;
    if (!session) return false;
    this.#breath.hurry();
    const renewed = this.#compact(session, {});
    this.#compacting = renewed.then(() => undefined);
    const isDone = await renewed;
    this.#compacting = undefined;
    this.#breath = new Breath();
    return isDone;
  }

  stop(): void {
    this.#idle.cancel();
    this.#breath.hurry();
    this.#breath = new Breath();
    this.#session = undefined;
    this.#queue = [];
    this.#tail = undefined;
    this.#upkeep = new Upkeep();
  }

  async #start(): Promise<DatabaseState | undefined> {
    const { database } = this.#work;
    if (!canCopy()) {
      writeMarker(this.#program, markerOf(await database.state(), []));
      return undefined;
    }
    const { state, stale } = await alone(this.#program, () => this.#look());
    if (stale) this.#renew();
    return state;
  }

  /** Finds out what is there and whether it is up to date; the marker is the database's own from now on. */
  async #look(): Promise<{ readonly state: DatabaseState; readonly stale: boolean }> {
    const { database } = this.#work;
    const shelf = await makeShelf(this.#name);
    const chain = await readChain(shelf);
    let state = await database.state();
    if (chain.counter > state.counter) {
      // Marker and database were lost together, unseen until now.
      await bringBack(this.#work, shelf, chain, state);
      state = await database.state();
    }
    this.#tail = chain.tail;
    this.#upkeep.found(chain);
    const marker = readMarker(this.#program);
    const owed = marker?.database === state.id ? marker.owed : [];
    if (marker?.database !== state.id || marker.counter < state.counter) {
      writeMarker(this.#program, markerOf(state, owed));
    }
    const behind = chain.database !== state.id || chain.counter < state.counter || owed.length > 0;
    return { state, stale: behind || chain.damaged || !chain.head };
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0 && this.#session) {
      const session = this.#session;
      const state = await session;
      if (this.#session !== session) continue;
      const commits = this.#queue;
      this.#queue = [];
      if (state) await this.#write(session, state, commits);
    }
    this.#draining = undefined;
  }

  async #write(session: Session, { id }: DatabaseState, commits: readonly CopiedCommit[]): Promise<void> {
    try {
      const written = await alone(this.#program, async () => {
        const shelf = await findShelf(this.#name);
        // Erased, here or by another tab: never made anew by a late append.
        if (!shelf || this.#session !== session) return false;
        const appended = await appendSegment(shelf, await findTail(shelf, this.#tail), id, commits);
        this.#tail = appended.tail;
        this.#upkeep.appended(appended.tail, appended.bytes);
        return true;
      });
      if (!written) return;
      this.#settle((counter) => commits.some((commit) => commit.counter === counter));
      if (this.#takesAway(commits)) this.#upkeep.needed = true;
    } catch {
      this.#failures += 1;
      this.#tail = undefined;
      this.#upkeep.needed = true;
    }
    if (this.#session === session && this.#upkeep.due && this.#failures < patience) {
      this.#idle.ask(() => {
        this.#renew();
      });
    }
  }

  /** What was deleted for good must not lie in old segments for long. */
  #takesAway(commits: readonly CopiedCommit[]): boolean {
    const { records } = this.#work.database;
    return commits.some(({ rows }) => rows.some((row) => row.store === records && row.row === undefined));
  }

  #settle(copied: (counter: number) => boolean): void {
    const marker = readMarker(this.#program);
    if (marker && marker.owed.length > 0) writeMarker(this.#program, afterCopy(marker, copied));
  }

  #renew(): void {
    const session = this.#session;
    if (!session || this.#compacting) return;
    this.#compacting = this.#compact(session, { ifAvailable: true })
      .then(() => undefined)
      .finally(() => {
        this.#compacting = undefined;
      });
  }

  /** True when there is a new base. `ifAvailable`: not where another tab is making one. */
  async #compact(session: Session, asking: LockOptions): Promise<boolean> {
    const { database, program } = this.#work;
    try {
      const state = await session;
      if (!state) return false;
      const shelf = async () => (this.#session === session ? findShelf(this.#name) : undefined);
      const head = await navigator.locks.request(`${this.#name}/base`, asking, (lock) =>
        lock ? compact({ shelf, program, database, id: state.id, breath: this.#breath }) : undefined,
      );
      if (!head) return false;
      this.#upkeep.compacted(head);
      this.#failures = 0;
      this.#settle((counter) => counter <= head.counter);
      return true;
    } catch {
      this.#failures += 1;
      return false;
    }
  }
}

/** The room behind the door of a program's second copy. */
export const createCopyRoom = (options: SecondCopyOptions): CopyRoom => new CacheCopy(options);
