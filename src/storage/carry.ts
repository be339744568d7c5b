import { memoryName } from '../domain/names.js';
import { readArea, writeArea } from './areas.js';
import { expected, see, type Core } from './core.js';
import type { Writing } from './ledger.js';
import { unpack, type PackedRow } from './packing.js';
import { writtenStores, type RecordRow, type StoredParcel, type Stores, type WrittenStore } from './rows.js';

/** Carries what this tab wrote in memory before a reload into the database, after what is there already. */
export const carryMemory = (core: Core): Promise<void> =>
  carryRows(core, unpack(readArea('sessionStorage', memoryName(core.program))));

/** Carries rows that were written in memory into the database. sessionStorage forgets them afterwards. */
export async function carryRows(core: Core, packed: readonly PackedRow[]): Promise<void> {
  const rows = packed.filter(({ store }) => (writtenStores as readonly string[]).includes(store));
  if (rows.length > 0) {
    const { state } = await core.ledger.write(expected(core), writtenStores, (tx) => {
      carry(tx, rows);
      return Promise.resolve();
    });
    see(core, state);
  }
  writeArea('sessionStorage', memoryName(core.program), undefined);
}

function carry(tx: Writing, rows: readonly PackedRow[]): void {
  const shift = tx.state.counter;
  let highest = shift;
  for (const { store, row } of rows) {
    const moved = row as Stores[WrittenStore] & { readonly order?: number };
    const seq = moved.seq + shift;
    highest = Math.max(highest, seq);
    if (moved.order === undefined) {
      tx.put(store as WrittenStore, { ...moved, seq });
      continue;
    }
    const ordered = row as RecordRow | StoredParcel;
    tx.put(store as WrittenStore, { ...ordered, order: ordered.order + shift, seq });
    if (store === 'records') tx.set({ count: tx.state.count + 1 });
  }
  tx.set({ counter: highest });
}
