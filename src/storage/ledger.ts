import { randomHex } from '../domain/ids.js';
import { RowChanges, type AfterCommit } from './after-commit.js';
import type { Engine, Selection, Tx } from './engine.js';
import type { Key, StateRow, StoreName, Stores } from './rows.js';

/** A writing transaction that also keeps the counter and the row of the state. */
export interface Writing extends Tx {
  readonly state: StateRow;
  /** The next number of the program's counter. */
  next(): number;
  /** Changes the row of the state in the same transaction. */
  set(fields: Partial<StateRow>): void;
}

/** What a writer took for granted when it sealed. */
export type Expected = Pick<StateRow, 'database' | 'mode' | 'lock'>;

/** The database is another one, or kept in another way, than the writer saw: look again, seal again. */
export class Outdated extends Error {}

const isAsExpected = (state: StateRow, expected: Expected): boolean =>
  state.database === expected.database &&
  state.mode === expected.mode &&
  state.lock?.key === expected.lock?.key &&
  state.lock?.phase === expected.lock?.phase;

/** The state of a new database: a visit in which nobody has answered yet. */
export const freshState = (today: string): StateRow => ({
  name: 'state',
  database: randomHex(16),
  counter: 0,
  count: 0,
  mode: 'visit',
  answered: false,
  days: { count: 1, last: today },
});

/** Every writing goes through here: it moves the counter, and passes on what was acknowledged. */
export class Ledger {
  /** Told of each acknowledged commit. */
  afterCommit: AfterCommit = () => undefined;
  /** Told when a new database has got its state. */
  afterMade: () => void = () => undefined;
  /** Replaced when a tab that wrote in memory moves into the database. */
  engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Reads the state, or makes that of a new database. */
  async begin(today: string): Promise<StateRow> {
    const found = await this.engine.read(['meta'], (tx) => tx.get('meta', 'state'));
    if (found) return found;
    const fresh = freshState(today);
    return this.engine.write(['meta'], async (tx) => {
      const other = await tx.get('meta', 'state');
      if (!other) {
        tx.put('meta', fresh);
        this.afterMade();
      }
      return other ?? fresh;
    });
  }

  /** Writes in one strict transaction. Rejects with {@link Outdated} where the state is not as expected. */
  async write<T>(
    expected: Expected,
    stores: readonly StoreName[],
    work: (writing: Writing) => Promise<T>,
  ): Promise<{ readonly value: T; readonly state: StateRow }> {
    let writing: LedgerTx | undefined;
    const value = await this.engine.write([...stores, 'meta'], async (tx) => {
      const state = await tx.get('meta', 'state');
      if (!state || !isAsExpected(state, expected)) throw new Outdated();
      writing = new LedgerTx(tx, state);
      const result = await work(writing);
      if (writing.touched) tx.put('meta', writing.state);
      return result;
    });
    const { state, changes } = writing as LedgerTx;
    if (changes.rows.length > 0) {
      this.afterCommit({ counter: state.counter, count: state.count, rows: changes.rows });
    }
    return { value, state };
  }
}

class LedgerTx implements Writing {
  readonly changes = new RowChanges();
  state: StateRow;
  touched = false;
  readonly #tx: Tx;

  constructor(tx: Tx, state: StateRow) {
    this.#tx = tx;
    this.state = state;
  }

  next(): number {
    this.set({ counter: this.state.counter + 1 });
    return this.state.counter;
  }

  set(fields: Partial<StateRow>): void {
    this.state = { ...this.state, ...fields };
    this.touched = true;
  }

  get<S extends StoreName>(store: S, key: Key): Promise<Stores[S] | undefined> {
    return this.#tx.get(store, key);
  }

  all<S extends StoreName>(store: S, selection?: Selection): Promise<Stores[S][]> {
    return this.#tx.all(store, selection);
  }

  newest<S extends StoreName>(
    store: S,
    selection: Selection & { readonly limit: number },
  ): Promise<Stores[S][]> {
    return this.#tx.newest(store, selection);
  }

  lastKey(store: StoreName, selection: Selection): Promise<Key | undefined> {
    return this.#tx.lastKey(store, selection);
  }

  count(store: StoreName, selection?: Selection): Promise<number> {
    return this.#tx.count(store, selection);
  }

  put<S extends StoreName>(store: S, row: Stores[S]): void {
    this.#tx.put(store, row);
    this.changes.put(store, row);
  }

  delete(store: StoreName, key: Key): void {
    this.#tx.delete(store, key);
    this.changes.delete(store, key);
  }

  clear(store: StoreName): void {
    this.#tx.clear(store);
    this.touched = true;
  }
}
