import type { Codec } from './codec.js';
import { contextOf } from './contexts.js';
import { codecOf, expected, see, type Core } from './core.js';
import { keyOf, writtenStores, type Sealed, type StateRow, type Stores, type WrittenStore } from './rows.js';

/** Rows carried in one transaction. */
const batch = 200;

/** Told of rows that were looked at, and of how many of these were carried. */
export type Carried = (looked: number, carried: number) => void;

/** Whether a row lies as it is to lie now: the lock takes in what other keys have sealed. */
const isAtRest = (sealed: Sealed, codec: Codec, { lock }: StateRow): boolean =>
  sealed.codec === codec.name && (sealed.codec === 'plain' || !lock || sealed.key === codec.key);

/**
 * Carries every row into the way in which this program is kept now: opens what was sealed during the visit,
 * or seals what lay in clear. Goes in small transactions and may stop anywhere: each row is whole at any
 * time, and the next call goes on. Rows that cannot be opened stay as they are.
 */
export async function resealAll(core: Core, carried: Carried = () => undefined): Promise<void> {
  for (const store of writtenStores) await resealStore(core, store, carried);
}

async function resealStore<S extends WrittenStore>(core: Core, store: S, carried: Carried): Promise<void> {
  let after: Stores[S] | undefined;
  do {
    const range = after ? { range: { lower: keyOf(store, after), lowerOpen: true } } : {};
    const rows = await core.ledger.engine.read([store], (tx) => tx.all(store, { ...range, limit: batch }));
    carried(rows.length, await resealRows(core, store, rows));
    after = rows.length < batch ? undefined : rows[rows.length - 1];
  } while (after);
}

async function resealRows<S extends WrittenStore>(
  core: Core,
  store: S,
  rows: readonly Stores[S][],
): Promise<number> {
  const upon = expected(core);
  const codec = codecOf(core);
  const carried: { readonly row: Stores[S]; readonly sealed: Sealed }[] = [];
  for (const row of rows) {
    if (isAtRest(row.sealed, codec, core.state) || !core.keys.has(row.sealed)) continue;
    const context = contextOf(core.program, store, row);
    try {
      carried.push({ row, sealed: await codec.seal(await core.keys.open(row.sealed, context), context) });
    } catch {
      // It does not open: it stays, and is set aside when it is read.
    }
  }
  if (carried.length === 0) return 0;
  const { state } = await core.ledger.write(upon, [store], async (tx) => {
    for (const { row, sealed } of carried) {
      const current = await tx.get(store, keyOf(store, row));
      // Somebody wrote it meanwhile, and did so in the new way.
      if (current?.seq === row.seq) tx.put(store, { ...current, sealed, seq: tx.next() });
    }
  });
  see(core, state);
  return carried.length;
}
