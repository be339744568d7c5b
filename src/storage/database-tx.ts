import type { Range, Selection, Tx } from './engine.js';
import type { Key, StoreName, Stores } from './rows.js';

/** A key as the types of IndexedDB want it: they know no read-only lists. */
const valid = (key: Key): IDBValidKey => key as IDBValidKey;

function keyRange({ lower, lowerOpen = false, upper, upperOpen = false }: Range): IDBKeyRange | null {
  if (lower !== undefined && upper !== undefined) {
    return IDBKeyRange.bound(valid(lower), valid(upper), lowerOpen, upperOpen);
  }
  if (lower !== undefined) return IDBKeyRange.lowerBound(valid(lower), lowerOpen);
  return upper === undefined ? null : IDBKeyRange.upperBound(valid(upper), upperOpen);
}

/** Reads and writes by the raw requests: a promise for each row of a large writing would cost more than the row. */
export class DatabaseTx implements Tx {
  readonly #tx: IDBTransaction;
  readonly #stores = new Map<StoreName, IDBObjectStore>();

  constructor(tx: IDBTransaction) {
    this.#tx = tx;
  }

  get<S extends StoreName>(store: S, key: Key): Promise<Stores[S] | undefined> {
    return answer<Stores[S] | undefined>(this.#store(store).get(valid(key)));
  }

  all<S extends StoreName>(store: S, { index, range, limit }: Selection = {}): Promise<Stores[S][]> {
    return answer<Stores[S][]>(this.#source(store, index).getAll(range && keyRange(range), limit));
  }

  newest<S extends StoreName>(
    store: S,
    { index, range, limit }: Selection & { readonly limit: number },
  ): Promise<Stores[S][]> {
    const request = this.#source(store, index).openCursor(range && keyRange(range), 'prev');
    const rows: Stores[S][] = [];
    return new Promise((resolve, reject) => {
      request.onerror = () => {
        reject(failureOf(request));
      };
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor) rows.push(cursor.value as Stores[S]);
        if (cursor && rows.length < limit) cursor.continue();
        else resolve(rows);
      };
    });
  }

  async lastKey(store: StoreName, { index, range }: Selection): Promise<Key | undefined> {
    const request = this.#source(store, index).openKeyCursor(range && keyRange(range), 'prev');
    const cursor = await answer<IDBCursor | null>(request);
    return cursor?.key as Key | undefined;
  }

  count(store: StoreName, { index, range }: Selection = {}): Promise<number> {
    return answer(this.#source(store, index).count((range && keyRange(range)) ?? undefined));
  }

  put<S extends StoreName>(store: S, row: Stores[S]): void {
    this.#store(store).put(row);
  }

  delete(store: StoreName, key: Key): void {
    this.#store(store).delete(valid(key));
  }

  clear(store: StoreName): void {
    this.#store(store).clear();
  }

  #source(store: StoreName, index: string | undefined): IDBObjectStore | IDBIndex {
    return index === undefined ? this.#store(store) : this.#store(store).index(index);
  }

  #store(name: StoreName): IDBObjectStore {
    const known = this.#stores.get(name) ?? this.#tx.objectStore(name);
    this.#stores.set(name, known);
    return known;
  }
}

const failureOf = (request: IDBRequest): DOMException =>
  request.error ?? new DOMException('', 'UnknownError');

const answer = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result as T);
    };
    request.onerror = () => {
      reject(failureOf(request));
    };
  });
