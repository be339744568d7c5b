import { foldWords } from '../../domain/find-words.js';
import type { Kind, KitRecord } from '../../domain/record.js';
import type { Storage } from '../../storage/types.js';
import { parsedOrAside, parserOf } from '../parsing.js';
import type { Parse } from '../schemas.js';
import { Slices } from './slices.js';
import { textsOf } from './texts.js';
import { walk } from './walk.js';

/** Most text that is kept in memory for finding, in UTF-16 code units. */
const mostText = 40_000_000;

/** A record, and its words as they are compared. */
export interface Line<K extends Kind> {
  readonly record: KitRecord<K>;
  readonly words: string;
}

/**
 * All records of one kind, opened, with their words as they are compared: in this tab's memory only. A plain
 * search of these words is quicker than an index of them, also while the first letter is being typed.
 */
export class MemoryIndex<K extends Kind> {
  readonly #storage: Storage;
  readonly #kind: K;
  readonly #most: number;
  readonly #lines = new Map<string, Line<K>>();
  readonly #touched = new Set<string>();
  #sorted: readonly Line<K>[] | undefined;
  #length = 0;
  #dropped = false;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(storage: Storage, kind: K, most: number) {
    this.#storage = storage;
    this.#kind = kind;
    this.#most = most;
  }

  /** Reads everything, in slices. False where there is too much of it, or the index was dropped meanwhile. */
  async build(): Promise<boolean> {
    if ((await this.#storage.countByDay({ kind: this.#kind })) > this.#most) return false;
    for await (const record of walk(this.#storage, this.#kind, {}, new Slices())) {
      if (this.#isFull) return false;
      this.#put(record);
    }
    return !this.#isFull;
  }

  /** Records changed: they are read anew before the next search. */
  touch(ids: readonly string[]): void {
    for (const id of ids) this.#touched.add(id);
  }

  /** Forgets every word. */
  drop(): void {
    this.#dropped = true;
    this.#lines.clear();
    this.#sorted = undefined;
  }

  /** Every record as it is now, newest day first; undefined where there came to be too much, or it was dropped. */
  async lines(): Promise<readonly Line<K>[] | undefined> {
    // One after the other: a second search must not begin upon what the first is still reading.
    const ready = this.#refreshing.then(() => this.#refresh());
    this.#refreshing = ready.catch(() => undefined);
    await ready;
    if (this.#isFull) {
      this.drop();
      return undefined;
    }
    this.#sorted ??= [...this.#lines.values()].sort(newestFirst);
    return this.#sorted;
  }

  async #refresh(): Promise<void> {
    const slices = new Slices();
    const parse = await parserOf(this.#kind);
    for (const id of [...this.#touched]) {
      // Changed while it is read, it is touched again.
      this.#touched.delete(id);
      try {
        await this.#readAnew(id, parse);
      } catch (thrown) {
        this.#touched.add(id);
        throw thrown;
      }
      await slices.breathe();
    }
  }

  get #isFull(): boolean {
    return this.#dropped || this.#lines.size > this.#most || this.#length > mostText;
  }

  async #readAnew(id: string, parse: Parse<K>): Promise<void> {
    const opened = await this.#storage.record(id);
    const isThere = opened?.kind === this.#kind && opened.deletedAt === undefined && opened.day !== undefined;
    const record = isThere ? await parsedOrAside(this.#storage, this.#kind, parse, opened) : undefined;
    this.#remove(id);
    if (record && !this.#dropped) this.#put(record);
  }

  #put(record: KitRecord<K>): void {
    this.#remove(record.id);
    const words = foldWords(textsOf[this.#kind](record.body));
    this.#lines.set(record.id, { record, words });
    this.#length += words.length;
  }

  #remove(id: string): void {
    this.#length -= this.#lines.get(id)?.words.length ?? 0;
    this.#lines.delete(id);
    this.#sorted = undefined;
  }
}

function newestFirst({ record: a }: Line<Kind>, { record: b }: Line<Kind>): number {
  const [one = '', other = ''] = [a.day, b.day];
  return one === other ? b.order - a.order : one < other ? 1 : -1;
}
