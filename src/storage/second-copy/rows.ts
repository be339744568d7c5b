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

const sliceRows = 100;

/** About how much text a row holds: enough to close a part in time. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array || value instanceof ArrayBuffer) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 4;
  let weight = 8;
  for (const field of Object.values(value)) weight += weigh(field);
  return weight;
}

async function readSlice(database: IDBDatabase, store: string, after: RowKey | undefined) {
  const transaction = database.transaction(store, 'readonly');
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const from = transaction.objectStore(store);
  const [keys, values] = await Promise.all([
    answer(from.getAllKeys(range, sliceRows)),
    answer<unknown[]>(from.getAll(range, sliceRows)),
  ]);
  const rows: CopiedRow[] = [];
  let weight = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const row = values[at];
    rows.push({ store, key: keys[at] as RowKey, row });
    weight += weigh(row);
  }
  return { rows, weight };
}

/** All rows of these stores in key order, a hundred at a time, each slice in its own short transaction. */
export async function* readSlices(database: IDBDatabase, stores: readonly string[]) {
  for (const store of present(database, stores)) {
    let after: RowKey | undefined;
    for (;;) {
      const slice = await readSlice(database, store, after);
      if (slice.rows.length > 0) yield slice;
      if (slice.rows.length < sliceRows) break;
      after = slice.rows.at(-1)?.key;
    }
  }
}
