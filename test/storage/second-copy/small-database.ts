import { answer, completed } from '../../../src/storage/second-copy/rows.js';
import type {
  CopiedCommit,
  CopiedRow,
  CopyDatabase,
  DatabaseState,
  RowKey,
} from '../../../src/storage/second-copy/types.js';
import { programName } from '../../../src/domain/names.js';

interface Meta {
  readonly name: 'state';
  readonly id: string;
  readonly counter: number;
  readonly count: number;
}

/** A row as tests write it: the database adds `seq`. */
export interface TestRow {
  readonly id: string;
  readonly text?: unknown;
}

const open = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('records', { keyPath: 'id' });
    request.result.createObjectStore('versions', { keyPath: ['id', 'number'] });
    request.result.createObjectStore('loose');
    request.result.createObjectStore('meta', { keyPath: 'name' });
  };
  return answer(request);
};

/** A real database of the shape that the second copy expects, with nothing else of the storage around it. */
export class SmallDatabase implements CopyDatabase {
  readonly stores = ['records', 'versions', 'loose', 'of-a-newer-kit'];
  readonly records = 'records';
  readonly name: string;
  #raw: Promise<IDBDatabase> | undefined;

  constructor(program: string) {
    this.name = programName(program);
  }

  open(): Promise<IDBDatabase> {
    this.#raw ??= open(this.name);
    return this.#raw;
  }

  usable(): boolean {
    return true;
  }

  async state(): Promise<DatabaseState> {
    const transaction = (await this.open()).transaction(['meta', 'records'], 'readwrite');
    const meta = await this.#meta(transaction);
    const count = await answer(transaction.objectStore('records').count());
    return { id: meta.id, schema: 1, counter: meta.counter, count };
  }

  async raise(counter: number): Promise<void> {
    const transaction = (await this.open()).transaction(['meta', 'records'], 'readwrite');
    const done = completed(transaction);
    const meta = await this.#meta(transaction);
    const count = await answer(transaction.objectStore('records').count());
    transaction.objectStore('meta').put({ ...meta, count, counter: Math.max(counter, meta.counter) });
    await done;
  }

  /** Writes records (or, with undefined, takes them away) in one transaction; tells what it changed. */
  async commit(changes: Readonly<Record<string, unknown>>): Promise<CopiedCommit> {
    const transaction = (await this.open()).transaction(['meta', 'records'], 'readwrite');
    const done = completed(transaction);
    const meta = await this.#meta(transaction);
    const counter = meta.counter + 1;
    const records = transaction.objectStore('records');
    const rows: CopiedRow[] = [];
    for (const id of Object.keys(changes)) {
      const text = changes[id];
      if (text === undefined) {
        records.delete(id);
        rows.push({ store: 'records', key: id });
      } else {
        const row = { id, seq: counter, text };
        records.put(row);
        rows.push({ store: 'records', key: id, row });
      }
    }
    const count = await answer(records.count());
    transaction.objectStore('meta').put({ ...meta, counter, count });
    await done;
    return { counter, count, rows };
  }

  /** Puts a row as it is, past the counter: what a torn log may leave behind. */
  async poke(store: string, row: object | undefined, key?: RowKey): Promise<void> {
    const transaction = (await this.open()).transaction(store, 'readwrite');
    const done = completed(transaction);
    const target = transaction.objectStore(store);
    if (row === undefined) target.delete(key as IDBValidKey);
    else target.put(row, ...(target.keyPath === null ? [key as IDBValidKey] : []));
    await done;
  }

  /** Sets the counter back, as where the end of the log was cut. */
  async setCounter(counter: number): Promise<void> {
    const transaction = (await this.open()).transaction('meta', 'readwrite');
    const done = completed(transaction);
    transaction.objectStore('meta').put({ ...(await this.#meta(transaction)), counter });
    await done;
  }

  /** What the records store holds: id → text. */
  async texts(): Promise<Record<string, unknown>> {
    const transaction = (await this.open()).transaction('records', 'readonly');
    const rows = (await answer(transaction.objectStore('records').getAll())) as TestRow[];
    const texts: Record<string, unknown> = {};
    for (const row of rows) texts[row.id] = row.text;
    return texts;
  }

  /** The browser loses everything of this database. */
  async lose(): Promise<void> {
    await this.close();
    await answer(indexedDB.deleteDatabase(this.name));
  }

  async close(): Promise<void> {
    const raw = this.#raw;
    this.#raw = undefined;
    (await raw)?.close();
  }

  async #meta(transaction: IDBTransaction): Promise<Meta> {
    const store = transaction.objectStore('meta');
    const found = (await answer(store.get('state'))) as Meta | undefined;
    if (found) return found;
    const made: Meta = { name: 'state', id: crypto.randomUUID(), counter: 0, count: 0 };
    store.put(made);
    return made;
  }
}
