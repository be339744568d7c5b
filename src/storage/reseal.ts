import { contextOf } from './contexts.js';
import { codecOf, expected, see, type Core } from './core.js';
import { keyOf, writtenStores, type Sealed, type Stores, type WrittenStore } from './rows.js';

/** Rows carried in one transaction. */
const batch = 200;

/**
 * Carries every row into the way in which this program is kept now: opens what was sealed during the visit,
 * or seals what lay in clear. Goes in small transactions and may stop anywhere: each row is whole at any
 * time, and the next call goes on. Rows that cannot be opened stay as they are.
 */
export async function resealAll(core: Core): Promise<void> {
  for (const store of writtenStores) await resealStore(core, store);
}

async function resealStore<S extends WrittenStore>(core: Core, store: S): Promise<void> {
  let after: Stores[S] | undefined;
  do {
    const range = after ? { range: { lower: keyOf(store, after), lowerOpen: true } } : {};
    const rows = await core.ledger.engine.read([store], (tx) => tx.all(store, { ...range, limit: batch }));
    await resealRows(core, store, rows);
    after = rows.length < batch ? undefined : rows[rows.length - 1];
  } while (after);
}

async function resealRows<S extends WrittenStore>(
  core: Core,
  store: S,
  rows: readonly Stores[S][],
): Promise<void> {
  const upon = expected(core);
  const codec = codecOf(core);
  const carried: { readonly row: Stores[S]; readonly sealed: Sealed }[] = [];
  for (const row of rows) {
    if (row.sealed.codec === codec.name || !core.keys.has(row.sealed)) continue;
    const context = contextOf(core.program, store, row);
    try {
      carried.push({ row, sealed: await codec.seal(await core.keys.open(row.sealed, context), context) });
    } catch {
      // It does not open: it stays, and is set aside when it is read.
    }
  }
  if (carried.length === 0) return;
  const { state } = await core.ledger.write(upon, [store], async (tx) => {
    for (const { row, sealed } of carried) {
      const current = await tx.get(store, keyOf(store, row));
      // Somebody wrote it meanwhile, and did so in the new way.
      if (current?.seq === row.seq) tx.put(store, { ...current, sealed, seq: tx.next() });
    }
  });
  see(core, state);
}
