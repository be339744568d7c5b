import { programName } from '../domain/names.js';
import { KitError } from '../errors.js';
import { commitChange } from './commit.js';
import type { Core, Late } from './core.js';
import { DatabaseEngine } from './database.js';
import { Feed } from './feed.js';
import { Keyring } from './keyring.js';
import { Ledger } from './ledger.js';
import { databaseVersion } from './migrations.js';
import { noticesOf } from './notices.js';
import { readParcelsAfter } from './parcel-slices.js';
import { readParcel, readParcels } from './parcels.js';
import type { ParcelStorage } from './types.js';
import { readValue } from './values.js';

/** A worker changes parcels only, and never under a lock. */
const late: Late = {
  later: () => Promise.reject(new KitError('kit-not-loaded')),
  lockRoom: () => Promise.reject(new KitError('kit-not-loaded')),
};

/** The queue of one program, as a worker without any page reads and writes it. */
export interface WorkerQueue extends ParcelStorage {
  readValue(name: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens the queue of a program that keeps on this device; undefined where there is none: a visit and
 * the lock seal by keys that no worker has, and a database of another version belongs to another kit, which alone may lift it. The second copy
 * lives in pages: the next one finds the database ahead of it and makes a new base.
 *
 * @param ended - Told when a page erases everything, or changes how things are kept: nothing may be read after it.
 */
export async function openQueueInWorker(
  program: string,
  ended: () => void,
): Promise<WorkerQueue | undefined> {
  const there = (await indexedDB.databases()).find(({ name }) => name === programName(program));
  if (there?.version !== databaseVersion) return undefined;
  const engine = new DatabaseEngine(program);
  const state = await engine.read(['meta'], (tx) => tx.get('meta', 'state'));
  if (state?.mode !== 'device' || state.lock) {
    await engine.close();
    return undefined;
  }
  const feed = new Feed(program);
  const ledger = new Ledger(engine);
  const core: Core = {
    program,
    tab: 'worker',
    now: Date.now,
    ledger,
    keys: new Keyring(),
    feed,
    late,
    state,
  };
  const close = async (): Promise<void> => {
    feed.close();
    await engine.close();
  };
  feed.hear(({ type }) => {
    if (type !== 'erased' && type !== 'keeping') return;
    ended();
    void close();
  });
  return {
    program,
    commit: async (change) => {
      feed.tell(noticesOf(core, change, await commitChange(core, change)));
    },
    record: (id) => engine.read(['records'], (tx) => tx.get('records', id)),
    parcel: (id) => readParcel(core, id),
    parcels: (record) => readParcels(core, record),
    parcelsAfter: (order) => readParcelsAfter(core, order),
    readValue: (name) => readValue(core, name),
    onChange: (listener) => feed.listen(listener),
    close,
  };
}
