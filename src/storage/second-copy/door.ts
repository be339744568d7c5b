import { programName, reminderName } from '../../domain/names.js';
import { KitError } from '../../errors.js';
import { loadOnce } from '../load-once.js';
import { compare } from './compare.js';
import { alone, canCopy } from './ground.js';
import { afterCommit, readMarker, removeMarker, writeMarker } from './marker.js';
import type { CopyRoom } from './second-copy.js';
import type { CopiedCommit, Restored, SecondCopy, SecondCopyOptions } from './types.js';

type LoadRoom = () => Promise<typeof import('./second-copy.js')>;

/**
 * The door to the second copy. What must be done at once is done here: the comparison at a start, the marker at
 * each acknowledgement, erasing. Bringing back and copying are a file of their own, which comes when something
 * may be lost, when the program begins to keep, or when the browser is idle.
 */
class CopyDoor implements SecondCopy {
  readonly #options: SecondCopyOptions;
  readonly #open: () => Promise<CopyRoom>;
  readonly #program: string;
  readonly #name: string;
  #room: CopyRoom | undefined;
  #entering: Promise<void> | undefined;
  /** From `begin` to `stop`. */
  #begun = false;
  /** The room has begun too: what is acknowledged goes straight to it. */
  #inside = false;
  /** Acknowledged before the room was there. */
  #waiting: CopiedCommit[] = [];
  /** A restore did not come to its end: the copy stays as it is for the next start. */
  #untouchable = false;

  constructor(options: SecondCopyOptions, load: LoadRoom) {
    this.#options = options;
    this.#open = loadOnce(async () => (await load()).createCopyRoom(options));
    this.#program = options.program;
    this.#name = programName(options.program);
  }

  async restore(): Promise<Restored | undefined> {
    if (!this.#options.database.usable()) return undefined;
    try {
      if (!(await this.#mayHaveLost())) return undefined;
      return await (await this.#open()).restore();
    } catch (thrown) {
      this.#untouchable = true;
      if (thrown instanceof KitError && thrown.code === 'kit-not-loaded') throw thrown;
      return undefined;
    }
  }

  begin(): void {
    if (this.#untouchable || !this.#options.database.usable()) return;
    this.#begun = true;
    this.#enter();
  }

  append(commit: CopiedCommit): void {
    if (!this.#begun) return;
    const marker = readMarker(this.#program);
    if (marker) writeMarker(this.#program, afterCommit(marker, commit, canCopy()));
    if (this.#inside) this.#room?.append(commit);
    else {
      this.#waiting.push(commit);
      this.#enter();
    }
  }

  async settled(): Promise<void> {
    await this.#entering;
    await this.#room?.settled();
  }

  async renew(): Promise<boolean> {
    if (this.#untouchable) return false;
    if (!canCopy()) return true;
    this.begin();
    await this.#entering;
    return this.#room !== undefined && this.#room.renew();
  }

  async erase(): Promise<void> {
    this.stop();
    removeMarker(this.#program);
    try {
      if (canCopy()) await alone(this.#program, () => caches.delete(this.#name));
      // The one other thing of a program that stands in Cache Storage: the service worker reminds no more.
      await caches.delete(reminderName(this.#program));
    } catch {
      // Where Cache Storage is denied, no copy was made either.
    }
    // An append that held the lock may have written its marker meanwhile.
    removeMarker(this.#program);
  }

  stop(): void {
    this.#begun = false;
    this.#inside = false;
    this.#waiting = [];
    this.#room?.stop();
  }

  async prepare(): Promise<void> {
    await this.#open().catch(() => undefined);
  }

  /** A healthy start waits for no lock and no cache. */
  async #mayHaveLost(): Promise<boolean> {
    // The marker first: it never runs ahead of the database, but the database may run ahead of it.
    const marker = readMarker(this.#program);
    const verdict = compare(marker, await this.#options.database.state());
    if (verdict !== 'unmarked') return verdict === 'lost';
    return canCopy() && (await caches.has(this.#name));
  }

  #enter(): void {
    this.#entering ??= this.#bring().finally(() => {
      this.#entering = undefined;
    });
  }

  async #bring(): Promise<void> {
    try {
      this.#room = await this.#open();
    } catch {
      // The next acknowledgement asks again; a new base then takes in what was let go here.
      this.#waiting = [];
      return;
    }
    if (!this.#begun) return;
    this.#room.begin();
    this.#inside = true;
    for (const commit of this.#waiting) this.#room.append(commit);
    this.#waiting = [];
  }
}

/** The second copy of a program. Nothing is read or written before it is asked to. `load` is for tests. */
export const createSecondCopy = (
  options: SecondCopyOptions,
  load: LoadRoom = () => import('./second-copy.js'),
): SecondCopy => new CopyDoor(options, load);
