import type { Key, StoreName, Stores } from './rows.js';

/** A stretch of keys. Arrays sort after text, text after numbers, so `[kind, []]` ends what begins with `kind`. */
export interface Range {
  readonly lower?: Key;
  readonly lowerOpen?: boolean;
  readonly upper?: Key;
  readonly upperOpen?: boolean;
}

/** Which rows to read: of a store by its key or by an index, a stretch of them. */
export interface Selection {
  readonly index?: string;
  readonly range?: Range;
  readonly limit?: number;
}

/** One transaction. Only promises of the transaction itself may be awaited inside. */
export interface Tx {
  get<S extends StoreName>(store: S, key: Key): Promise<Stores[S] | undefined>;
  /** In ascending order of the key or index. */
  all<S extends StoreName>(store: S, selection?: Selection): Promise<Stores[S][]>;
  /** In descending order, by a cursor that stops at the limit. */
  newest<S extends StoreName>(
    store: S,
    selection: Selection & { readonly limit: number },
  ): Promise<Stores[S][]>;
  /** The last key of a stretch, without its row; undefined where there is none. */
  lastKey(store: StoreName, selection: Selection): Promise<Key | undefined>;
  /** All rows of a store, or those of a stretch. */
  count(store: StoreName, selection?: Selection): Promise<number>;
  /** A failure shows at the end of the transaction. */
  put<S extends StoreName>(store: S, row: Stores[S]): void;
  delete(store: StoreName, key: Key): void;
  clear(store: StoreName): void;
}

/** Where rows are kept: a database, or this tab's memory. Every failure is a `KitError`. */
export interface Engine {
  readonly place: 'database' | 'memory';
  read<T>(stores: readonly StoreName[], work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Strict; resolves at `complete`. Writes everything or nothing; what `work` throws comes out unchanged. */
  write<T>(stores: readonly StoreName[], work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
