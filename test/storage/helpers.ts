import { programName } from '../../src/domain/names.js';
import { openStorage, type StorageOptions } from '../../src/storage/open.js';
import type { OpenedRecord, Storage } from '../../src/storage/types.js';

let count = 0;
const opened = new Set<Storage>();

/** A program that no other test uses. */
export const newProgram = (): string => `test-${String(Date.now())}-${String((count += 1))}`;

/** Opens a storage that is closed after the test. */
export async function open(program: string, options: Partial<StorageOptions> = {}): Promise<Storage> {
  const storage = await openStorage({ program, ...options });
  opened.add(storage);
  return storage;
}

/** Closes one storage: a tab that is closed. */
export async function close(storage: Storage): Promise<void> {
  opened.delete(storage);
  await storage.close();
}

/** Closes every tab. */
export async function closeAll(): Promise<void> {
  for (const storage of [...opened]) await close(storage);
}

/** Closes what a test left open, and forgets everything that it wrote. */
export async function cleanUp(): Promise<void> {
  await closeAll();
  for (const { name } of await indexedDB.databases()) if (name) await deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
  sessionStorage.clear();
  localStorage.clear();
}

/** Removes one database; rejects where somebody still holds it. */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error(`not deleted: ${name}`));
    };
    // WebKit says "blocked" of a connection that is just closing, and deletes in the same millisecond.
    request.onblocked = () => {
      setTimeout(() => {
        reject(new Error(`somebody still holds ${name}`));
      }, 1_000);
    };
  });

/** Every row of a store, as it lies in the database. */
export async function rawRows(program: string, store: string): Promise<Record<string, unknown>[]> {
  const database = await rawDatabase(program);
  try {
    return (await answer(database.transaction(store).objectStore(store).getAll())) as Record<
      string,
      unknown
    >[];
  } finally {
    database.close();
  }
}

/** Puts a row into a store behind the storage's back. */
export async function putRaw(program: string, store: string, row: unknown): Promise<void> {
  const database = await rawDatabase(program);
  try {
    await answer(database.transaction(store, 'readwrite').objectStore(store).put(row));
  } finally {
    database.close();
  }
}

/** The database of a program, opened without the storage. */
export const rawDatabase = (program: string, version?: number): Promise<IDBDatabase> =>
  answer(indexedDB.open(programName(program), version));

/** The result of a request. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });

/** Writes one goal and gives it as it was written. */
export async function writeGoal(
  storage: Storage,
  text: string,
  more: { id?: string; base?: OpenedRecord['revision'] } = {},
): Promise<OpenedRecord> {
  const { records } = await storage.commit({
    records: [{ kind: 'goal', schema: 1, body: { text }, ...more }],
  });
  return records[0] as OpenedRecord;
}

/** The texts of the newest goals. */
export const goals = async (storage: Storage): Promise<unknown[]> =>
  (await storage.list({ kind: 'goal' })).records.map(textOf);

/** The text of a body that {@link writeGoal} wrote. */
export const textOf = ({ body }: { readonly body: unknown }): unknown => (body as { text: unknown }).text;

/** Resolves once something is so; the test's own time limit ends the waiting. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Holds a Web Lock, as a tab would that is there but frozen. */
export const holdLock = (name: string, mode: LockMode): Promise<() => void> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(
        name,
        { mode },
        () =>
          new Promise<void>((release) => {
            resolve(release);
          }),
      )
      .catch(reject);
  });
