import type { Breath } from './breath.js';
import { write } from './encode.js';
import type { CopiedRow, RowKey } from './types.js';

/** The answer of one request of a transaction. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request failed'));
  });

/** Resolves when everything in the transaction is on the disk. */
export const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('transaction aborted'));
  });

/** The stores of these names that this database has. */
export function present(database: IDBDatabase, stores: readonly string[]): string[] {
  return stores.filter((store) => database.objectStoreNames.contains(store));
}

/** About so much text is read and written at once: a moment also on an old phone. */
const sliceText = 32 * 1024;
const mostRows = 24;

async function readSlice(database: IDBDatabase, store: string, after: RowKey | undefined, limit: number) {
  const transaction = database.transaction(store, 'readonly');
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const from = transaction.objectStore(store);
  const [keys, values] = await Promise.all([
    answer(from.getAllKeys(range, limit)),
    answer<unknown[]>(from.getAll(range, limit)),
  ]);
  const rows: CopiedRow[] = [];
  for (let at = 0; at < keys.length; at += 1) rows.push({ store, key: keys[at] as RowKey, row: values[at] });
  return rows;
}

/** Some rows as text, as they stand in a list. */
export interface Slice {
  readonly text: string;
  readonly rows: number;
}

/**
 * All rows of these stores in key order, each slice in its own short transaction and in a moment when nothing else
 * is to be done. How many rows a slice has follows from how large the ones before were: photos come one by one.
 */
export async function* readSlices(
  database: IDBDatabase,
  stores: readonly string[],
  breath: Breath,
): AsyncGenerator<Slice, void, void> {
  for (const store of present(database, stores)) {
    let after: RowKey | undefined;
    let limit = 1;
    for (;;) {
      const rows = await readSlice(database, store, after, limit);
      if (rows.length === 0) break;
      const text = write(rows).slice(1, -1);
      yield { text, rows: rows.length };
      if (rows.length < limit) break;
      after = rows.at(-1)?.key;
      limit = Math.max(1, Math.min(mostRows, limit * 4, Math.floor((rows.length * sliceText) / text.length)));
      await breath.take();
    }
  }
}
