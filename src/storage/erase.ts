import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { installName, newsletterName, programName } from '../domain/names.js';
import { writeArea } from './areas.js';
import { dropSession } from './drop-session.js';
import { later } from './later-door.js';
import { Marks } from './marks.js';
import type { SecondCopy } from './second-copy/types.js';

/** How long tabs have to let go of the database before it is emptied instead of removed, in milliseconds. */
const blockedFor = 1_000;

/**
 * Erases a program: keys first, then rows, their copy, the list and the marks; the mark that demands it goes last, so that
 * a kill under way is made good by the next start. True when the rows are gone.
 */
export async function eraseProgram(program: string, copy: SecondCopy | undefined): Promise<boolean> {
  const marks = new Marks(program);
  dropSession(program);
  marks.markErase();
  for (const name of [newsletterName, installName]) writeArea('localStorage', name(program), undefined);
  const gone = await eraseDatabase(programName(program));
  await copy?.erase();
  if (!gone) return false;
  // The list is a help: without that file the program stands in it until the next time.
  await later().then(
    ({ forgetProgram }) => forgetProgram(program),
    () => undefined,
  );
  marks.clear();
  return true;
}

/** Removes a database; where another tab holds on to it, empties it. */
async function eraseDatabase(name: string): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return true;
  try {
    // Emptied first: the removal may have to wait for another tab, the words must not.
    await emptyDatabase(name);
    await Promise.race([deleteDB(name), new Promise((resolve) => setTimeout(resolve, blockedFor))]);
    return true;
  } catch {
    return false;
  }
}

async function emptyDatabase(name: string): Promise<void> {
  const database = await openExisting(name);
  if (!database) return;
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return;
    const tx = database.transaction(stores, 'readwrite', { durability: 'strict' });
    for (const store of stores) void tx.objectStore(store).clear();
    await tx.done;
  } finally {
    database.close();
  }
}

/** Opens a database of any version, and makes none where there is none. */
async function openExisting(name: string): Promise<IDBPDatabase | undefined> {
  let missing = false;
  try {
    return await openDB(name, undefined, {
      upgrade: (_database, _from, _to, tx) => {
        missing = true;
        tx.done.catch(() => undefined);
        tx.abort();
      },
    });
  } catch (thrown) {
    if (missing) return undefined;
    throw thrown;
  }
}
