/** The key of a row: what IndexedDB takes, as far as text can carry it. */
export type RowKey = string | number | readonly RowKey[];

/** A row as it lies in the database. `row` absent: it is not there any more. */
export interface CopiedRow {
  readonly store: string;
  readonly key: RowKey;
  /**
   * Plain objects, lists, text, numbers, booleans, null, `Uint8Array` and `ArrayBuffer`. A number `seq` tells at
   * which counter it was written: of two rows with one key the higher is newer.
   */
  readonly row?: unknown;
}

/** What one acknowledged transaction changed. */
export interface CopiedCommit {
  /** The program's counter after the transaction. Every writing transaction raises it by one or more. */
  readonly counter: number;
  /** How many rows the records store has after the transaction (kept in the meta row, not counted anew). */
  readonly count: number;
  readonly rows: readonly CopiedRow[];
}

/** Where a database stands. */
export interface DatabaseState {
  /** Random, made with the database. */
  readonly id: string;
  /** Version of the database: its stores and indexes. */
  readonly schema: number;
  readonly counter: number;
  /** Rows that are in the records store now, counted. */
  readonly count: number;
}

/** What the second copy needs of the database. */
export interface CopyDatabase {
  /** The open database (raw; `unwrap` of idb gives it). */
  open(): Promise<IDBDatabase>;
  /** Names of the stores to copy: all but the meta row and what only a visit uses. */
  readonly stores: readonly string[];
  /** The store whose rows are counted. */
  readonly records: string;
  /** Whether it is a database that this kit may write: not memory, not a newer kit's. */
  usable(): boolean;
  /** Counter 0 and count 0: nothing was ever written. */
  state(): Promise<DatabaseState>;
  /** Raises the counter to `counter` at least and sets the count of records anew; one strict transaction. */
  raise(counter: number): Promise<void>;
}

/** What the browser lost, and what came back. */
export interface Restored {
  /** Records that came back. */
  readonly records: number;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * The copy beside the database. Nothing here rejects, `restore` for one reason apart: a copy that cannot be kept
 * must not stand in the way of writing.
 */
export interface SecondCopy {
  /**
   * Before anything is read, at every start: compares database, marker and copy; where the database lost
   * rows, brings them back. Undefined: nothing was lost. A healthy start waits for no lock and no cache.
   * After a restore the program keeps on this device, whatever the (lost) database said. Rejects with the
   * `KitError` `kit-not-loaded` where something may be lost and the file that brings it back does not come:
   * a returning person must not be greeted as new.
   */
  restore(): Promise<Restored | undefined>;
  /** The program keeps on this device (at start, or just answered): from now on a copy is kept, refreshed first. */
  begin(): void;
  /** Right after each acknowledgement. Does nothing before `begin`. Never awaited by the save. */
  append(commit: CopiedCommit): void;
  /** Resolves when everything told so far is written. */
  settled(): Promise<void>;
  /**
   * Makes a new base of the database as it stands now, and drops what was copied before: of what was sealed since,
   * nothing is left there in clear. False where that did not come to its end.
   */
  renew(): Promise<boolean>;
  /** Removes the copy and the marker; nothing is written after it until `begin`. */
  erase(): Promise<void>;
  /** Another tab erased, or the program was left: stops writing. */
  stop(): void;
  /** Brings in the file that copies, so that it is there when it is needed without a network. Never rejects. */
  prepare(): Promise<void>;
}

/** What a second copy is made of. */
export interface SecondCopyOptions {
  readonly program: string;
  readonly database: CopyDatabase;
}
