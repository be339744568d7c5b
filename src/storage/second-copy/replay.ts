import { readPart, type Chain } from './chain.js';
import { write } from './encode.js';
import type { Owed } from './marker.js';
import { answer, completed, present } from './rows.js';
import type { Shelf } from './shelf.js';
import type { CopiedRow, DatabaseState } from './types.js';

/** Where rows go back to. */
export interface Replay {
  readonly shelf: Shelf;
  readonly chain: Chain;
  readonly database: IDBDatabase;
  readonly state: DatabaseState;
  readonly stores: readonly string[];
  readonly records: string;
  /** What was taken away and is not in the copy yet. */
  readonly owed: readonly Owed[];
}

/** A row of the copy; `newer`: written after everything that this database still knows. */
interface Candidate {
  readonly row: CopiedRow;
  readonly counter: number;
  readonly newer: boolean;
}

const nameOf = (store: string, key: unknown): string => `${store} ${write(key)}`;

/** The counter at which a row was written, where it carries one. */
const seqOf = (row: unknown): number => {
  const seq = (row as { seq?: unknown } | null | undefined)?.seq;
  return typeof seq === 'number' ? seq : -1;
};

/** Whether the row of the copy takes the place of the one that is there. */
function wins({ row, newer }: Candidate, existing: unknown): boolean {
  if (existing === undefined) return row.row !== undefined;
  const ours = seqOf(row.row);
  const theirs = seqOf(existing);
  if (row.row !== undefined && ours !== theirs) return ours > theirs;
  return newer;
}

class Replayer {
  readonly #work: Replay;
  readonly #gone = new Map<string, number>();
  /** Stores that had no row when the replay began: nothing to compare with. */
  #empty: readonly string[] = [];
  /** Everything below is as the database knows it; 0 where it is another database. */
  readonly #known: number;
  records = 0;
  highest: number;

  constructor(work: Replay) {
    this.#work = work;
    this.#known = work.chain.database === work.state.id ? work.state.counter : 0;
    this.highest = Math.max(work.chain.counter, work.state.counter);
    for (const owed of work.owed) {
      for (const [store, key] of owed.gone) this.#gone.set(nameOf(store, key), owed.counter);
    }
  }

  /** The newest row of each key among the segments. */
  #changes(): Map<string, Candidate> {
    const { head, segments } = this.#work.chain;
    const changes = new Map<string, Candidate>();
    for (const segment of segments) {
      for (const { counter, rows } of segment.commits) {
        // What came late is in the base already, or in a newer form.
        if (head && counter <= head.counter) continue;
        for (const row of rows) {
          const name = nameOf(row.store, row.key);
          const before = changes.get(name);
          if (!before || before.counter <= counter) {
            changes.set(name, { row, counter, newer: counter > this.#known });
          }
        }
      }
    }
    return changes;
  }

  async #put(candidates: readonly Candidate[]): Promise<void> {
    const { database, stores, records } = this.#work;
    const wanted = candidates.filter(({ row, counter }) => {
      const gone = this.#gone.get(nameOf(row.store, row.key));
      return database.objectStoreNames.contains(row.store) && (gone === undefined || gone < counter);
    });
    if (wanted.length === 0) return;
    const transaction = database.transaction(present(database, stores), 'readwrite', {
      durability: 'strict',
    });
    const done = completed(transaction);
    for (const candidate of wanted) {
      const { store: name, key, row } = candidate.row;
      const store = transaction.objectStore(name);
      const keep = (existing: unknown) => {
        if (!wins(candidate, existing)) return;
        if (row === undefined) return void store.delete(key as IDBValidKey);
        store.put(row, ...(store.keyPath === null ? [key as IDBValidKey] : []));
        if (name === records) this.records += 1;
        this.highest = Math.max(this.highest, seqOf(row));
      };
      if (this.#empty.includes(name)) keep(undefined);
      else {
        const request: IDBRequest<unknown> = store.get(key as IDBValidKey);
        request.onsuccess = () => keep(request.result);
      }
    }
    await done;
  }

  /** Rows that the copy saw go, and that the database, being older, still has. */
  async #remove(kept: ReadonlySet<string>): Promise<void> {
    const { database, stores } = this.#work;
    const transaction = database.transaction(present(database, stores), 'readwrite', {
      durability: 'strict',
    });
    const done = completed(transaction);
    for (const name of present(database, stores)) {
      const store = transaction.objectStore(name);
      const request = store.getAllKeys();
      request.onsuccess = () => {
        for (const key of request.result) {
          if (!kept.has(nameOf(name, key))) store.delete(key);
        }
      };
    }
    await done;
  }

  async run(): Promise<void> {
    const { shelf, chain, database, state, stores } = this.#work;
    const empty: string[] = [];
    const counting = database.transaction(present(database, stores), 'readonly');
    for (const store of present(database, stores)) {
      if ((await answer(counting.objectStore(store).count())) === 0) empty.push(store);
    }
    this.#empty = empty;
    const changes = this.#changes();
    const counter = chain.head?.counter ?? 0;
    // The base is a later state of this very database: what it does not have was taken away.
    const later = chain.database === state.id && counter > this.#known;
    const kept = new Set<string>(changes.keys());
    let whole = !chain.damaged;
    for (const part of chain.head?.parts ?? []) {
      const rows = await readPart(shelf, part);
      whole &&= rows !== undefined;
      const candidates: Candidate[] = [];
      for (const row of rows ?? []) {
        const name = nameOf(row.store, row.key);
        if (later) kept.add(name);
        if (!changes.has(name)) candidates.push({ row, counter, newer: counter > this.#known });
      }
      await this.#put(candidates);
    }
    await this.#put([...changes.values()]);
    if (later && whole) await this.#remove(kept);
  }
}

/**
 * Brings rows of the copy back into the database, a part at a time, strictly. Never overwrites a newer row
 * and brings nothing back that was taken away; being killed halfway and begun again does no harm.
 * Gives the records put and the highest counter met.
 */
export async function replay(work: Replay): Promise<{ readonly records: number; readonly highest: number }> {
  const replayer = new Replayer(work);
  await replayer.run();
  return { records: replayer.records, highest: replayer.highest };
}
