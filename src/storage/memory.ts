import { memoryName } from '../domain/names.js';
import { readArea, writeArea } from './areas.js';
import type { Engine, Range, Selection, Tx } from './engine.js';
import { toJson } from './json.js';
import { pack, unpack, type PackedRow } from './packing.js';
import {
  everyStore,
  indexPaths,
  keyOf,
  keyPaths,
  type Key,
  type KeyPath,
  type StoreName,
  type Stores,
} from './rows.js';

type Table = Map<string, object>;

/**
 * Rows in this tab's memory, where there is no database or no way to seal. They are also kept in
 * sessionStorage, so that a reload keeps them; where that is denied or full, they end with the page.
 */
export class MemoryEngine implements Engine {
  readonly place = 'memory';
  readonly #name: string;
  readonly #tables = new Map<StoreName, Table>();
  /** Transactions follow one another, like those of a database. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(program: string) {
    this.#name = memoryName(program);
    for (const store of everyStore) this.#tables.set(store, new Map());
    for (const { store, row } of unpack(readArea('sessionStorage', this.#name))) {
      this.#tables.get(store)?.set(toJson(keyOf(store, row)), row);
    }
  }

  read<T>(_stores: readonly StoreName[], work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#queue(() => work(new MemoryTx(this.#tables)));
  }

  write<T>(_stores: readonly StoreName[], work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#queue(async () => {
      const tx = new MemoryTx(this.#tables);
      try {
        const value = await work(tx);
        if (tx.changed) writeArea('sessionStorage', this.#name, pack(this.rows()));
        return value;
      } catch (thrown) {
        tx.undo();
        throw thrown;
      }
    });
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
  }

  /** Forgets every row. */
  empty(): Promise<void> {
    return this.write(everyStore, (tx) => {
      for (const store of everyStore) tx.clear(store);
      return Promise.resolve();
    });
  }

  /** Every row, to be carried into a database. */
  rows(): readonly PackedRow[] {
    const rows: PackedRow[] = [];
    this.#tables.forEach((table, store) => table.forEach((row) => rows.push({ store, row })));
    return rows;
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

class MemoryTx implements Tx {
  readonly #tables: ReadonlyMap<StoreName, Table>;
  readonly #undo: (() => void)[] = [];

  constructor(tables: ReadonlyMap<StoreName, Table>) {
    this.#tables = tables;
  }

  get changed(): boolean {
    return this.#undo.length > 0;
  }

  get<S extends StoreName>(store: S, key: Key): Promise<Stores[S] | undefined> {
    return Promise.resolve(copy(this.#table(store).get(toJson(key)) as Stores[S] | undefined));
  }

  all<S extends StoreName>(store: S, selection: Selection = {}): Promise<Stores[S][]> {
    const found = this.#select(store, selection).slice(0, selection.limit);
    return Promise.resolve(found.map(({ row }) => copy(row as Stores[S])));
  }

  newest<S extends StoreName>(
    store: S,
    selection: Selection & { readonly limit: number },
  ): Promise<Stores[S][]> {
    const found = this.#select(store, selection).reverse().slice(0, selection.limit);
    return Promise.resolve(found.map(({ row }) => copy(row as Stores[S])));
  }

  lastKey(store: StoreName, selection: Selection): Promise<Key | undefined> {
    const found = this.#select(store, selection);
    return Promise.resolve(found[found.length - 1]?.key);
  }

  count(store: StoreName, selection?: Selection): Promise<number> {
    return Promise.resolve(selection ? this.#select(store, selection).length : this.#table(store).size);
  }

  put<S extends StoreName>(store: S, row: Stores[S]): void {
    this.#change(store, keyOf(store, row), copy(row));
  }

  delete(store: StoreName, key: Key): void {
    this.#change(store, key, undefined);
  }

  clear(store: StoreName): void {
    this.#table(store).forEach((row) => {
      this.delete(store, keyOf(store, row));
    });
  }

  /** Takes everything back, newest change first. */
  undo(): void {
    for (const step of this.#undo.reverse()) step();
  }

  #select(store: StoreName, { index, range }: Selection): { readonly key: Key; readonly row: object }[] {
    const path = index === undefined ? keyPaths[store] : indexPaths[store][index];
    const found: { readonly key: Key; readonly row: object }[] = [];
    this.#table(store).forEach((row) => {
      const key = path === undefined ? undefined : keyAt(row, path);
      const isMulti = typeof path === 'string' && typeof key === 'object';
      for (const each of isMulti ? new Set(key) : [key]) {
        if (each !== undefined && within(each, range)) found.push({ key: each, row });
      }
    });
    return found.sort((a, b) => compareKeys(a.key, b.key));
  }

  #change(store: StoreName, key: Key, row: object | undefined): void {
    const table = this.#table(store);
    const name = toJson(key);
    const before = table.get(name);
    this.#undo.push(() => {
      place(table, name, before);
    });
    place(table, name, row);
  }

  #table(store: StoreName): Table {
    return this.#tables.get(store) ?? new Map<string, object>();
  }
}

/** What a caller holds must not change with what is kept, as in a database. */
const copy = <T>(row: T): T => structuredClone(row);

function place(table: Table, name: string, row: object | undefined): void {
  if (row) table.set(name, row);
  else table.delete(name);
}

/** The key of a row under a path; undefined where a part is missing, as IndexedDB leaves such rows out. */
function keyAt(row: object, path: KeyPath): Key | undefined {
  const fields = row as Readonly<Record<string, Key | undefined>>;
  if (typeof path === 'string') return fields[path];
  const parts: Key[] = [];
  for (const field of path) {
    const part = fields[field];
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

const within = (key: Key, { lower, lowerOpen, upper, upperOpen }: Range = {}): boolean =>
  (lower === undefined || compareKeys(key, lower) >= (lowerOpen ? 1 : 0)) &&
  (upper === undefined || compareKeys(key, upper) <= (upperOpen ? -1 : 0));

const rank = (key: Key): number => (typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2);

/** The order of keys in IndexedDB 3.0, section 2.4: numbers, text, lists. */
export function compareKeys(a: Key, b: Key): -1 | 0 | 1 {
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -1 : 1;
  if (typeof a !== 'object' || typeof b !== 'object') return a < b ? -1 : a > b ? 1 : 0;
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const order = compareKeys(a[index] as Key, b[index] as Key);
    if (order !== 0) return order;
  }
  return a.length < b.length ? -1 : a.length > b.length ? 1 : 0;
}
