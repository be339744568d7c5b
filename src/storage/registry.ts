import { openDB, type IDBPDatabase } from 'idb';
import { registryDatabase } from '../domain/names.js';

const store = 'programs';

/** Undefined where there is no database: the list is a help, nobody's words depend on it. */
async function use<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
  try {
    const database = await openDB(registryDatabase, 1, {
      upgrade: (made) => {
        made.createObjectStore(store, { keyPath: 'id' });
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
      },
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

/** Adds a program to the list of those that this origin keeps. Never rejects. */
export const registerProgram = (program: string): Promise<unknown> =>
  use((database) => database.put(store, { id: program }));

/** Takes a program off the list. Never rejects. */
export const forgetProgram = (program: string): Promise<unknown> =>
  use((database) => database.delete(store, program));

/** Ids of the programs that this origin keeps; none where there is no database. */
export const listPrograms = async (): Promise<readonly string[]> =>
  ((await use((database) => database.getAllKeys(store))) ?? []).map(String);
