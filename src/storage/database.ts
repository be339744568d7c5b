import { openDB, unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { programName } from '../domain/names.js';
import { KitError } from '../errors.js';
import { DatabaseTx } from './database-tx.js';
import type { Engine, Tx } from './engine.js';
import { isClosed, openingFault, storageFault } from './faults.js';
import { databaseVersion, migrate } from './migrations.js';
import type { StoreName } from './rows.js';

/** How long an older tab may keep the database from opening, in milliseconds. */
const blockedFor = 2_000;
/** Some browsers never answer the first request of a page; then the person writes in memory. */
const openingFor = 10_000;

type Mode = 'readonly' | 'readwrite';

/** The database of one program. Its connection is opened once, given up when a newer kit asks, and opened anew. */
export class DatabaseEngine implements Engine {
  readonly place = 'database';
  readonly #name: string;
  #connection: Promise<IDBPDatabase> | undefined;
  /** Counts connections, so that the end of an old one does not take a new one along. */
  #opening = 0;
  #newer = false;
  #closed = false;

  constructor(program: string) {
    this.#name = programName(program);
  }

  /** Whether the database was written by a newer kit: then it is only read. */
  get newer(): boolean {
    return this.#newer;
  }

  /** The raw database, for the second copy. */
  async raw(): Promise<IDBDatabase> {
    return unwrap(await this.open());
  }

  /** Opens the database, or gives the one that is open. Rejects with `KitError`. */
  open(): Promise<IDBPDatabase> {
    if (this.#closed) return Promise.reject(new KitError('storage-lost'));
    if (!this.#connection) {
      this.#opening += 1;
      this.#connection = this.#connect();
    }
    return this.#connection;
  }

  async read<T>(stores: readonly StoreName[], work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#run(stores, 'readonly', work);
  }

  async write<T>(stores: readonly StoreName[], work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.open();
    if (this.#newer) throw new KitError('storage-newer');
    return this.#run(stores, 'readwrite', work);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.release();
  }

  /** Gives the connection up; the next reading or writing opens another. */
  async release(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    const database = await connection?.catch(() => undefined);
    database?.close();
  }

  async #run<T>(stores: readonly StoreName[], mode: Mode, work: (tx: Tx) => Promise<T>): Promise<T> {
    const tx = await this.#begin(stores, mode);
    // The end is awaited below, but not before the work is done: until then nobody listens.
    tx.done.catch(() => undefined);
    let value: T;
    try {
      value = await work(new DatabaseTx(unwrap(tx)));
    } catch (thrown) {
      throw await this.#abort(tx, thrown);
    }
    try {
      await tx.done;
    } catch (thrown) {
      throw storageFault(thrown);
    }
    return value;
  }

  async #begin(stores: readonly StoreName[], mode: Mode): Promise<IDBPTransaction<unknown, string[], Mode>> {
    const start = async () =>
      (await this.open()).transaction(
        [...stores],
        mode,
        mode === 'readwrite' ? { durability: 'strict' } : {},
      );
    try {
      return await start();
    } catch (thrown) {
      if (!isClosed(thrown)) throw storageFault(thrown);
    }
    await this.release();
    try {
      return await start();
    } catch (thrown) {
      throw storageFault(thrown);
    }
  }

  /** The transaction's own error says more than the request that it took with it (quota comes that way). */
  async #abort(tx: IDBPTransaction<unknown, string[], Mode>, thrown: unknown): Promise<unknown> {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    if (!(thrown instanceof DOMException)) return thrown;
    await tx.done.catch(() => undefined);
    return storageFault(tx.error ?? thrown);
  }

  async #connect(): Promise<IDBPDatabase> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late = false;
    const opened = this.#openDatabase(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        give(new KitError('storage-blocked'));
      }, blockedFor);
    });
    let give: (error: KitError) => void = () => undefined;
    const patience = new Promise<never>((_, reject) => {
      give = reject;
      timer = setTimeout(() => {
        reject(new KitError('storage-failed'));
      }, openingFor);
    });
    opened.then(
      (database) => {
        if (late) database.close();
      },
      () => undefined,
    );
    try {
      return await Promise.race([opened, patience]);
    } catch (thrown) {
      late = true;
      this.#connection = undefined;
      throw thrown;
    } finally {
      clearTimeout(timer);
    }
  }

  async #openDatabase(blocked: () => void): Promise<IDBPDatabase> {
    if (typeof indexedDB === 'undefined') throw new KitError('storage-missing');
    const own = this.#opening;
    const giveUp = () => {
      if (own === this.#opening) this.#connection = undefined;
    };
    // Another tab that wants to change or delete the database must not wait for this one.
    const blocking = (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
      giveUp();
      (event.target as IDBDatabase).close();
    };
    try {
      const database = await openDB(this.#name, databaseVersion, {
        upgrade: migrate,
        blocked,
        blocking,
        terminated: giveUp,
      });
      this.#newer = false;
      return database;
    } catch (thrown) {
      if (!(thrown instanceof DOMException) || thrown.name !== 'VersionError') throw openingFault(thrown);
    }
    try {
      const database = await openDB(this.#name, undefined, { blocked, blocking, terminated: giveUp });
      this.#newer = true;
      return database;
    } catch (thrown) {
      throw openingFault(thrown);
    }
  }
}
