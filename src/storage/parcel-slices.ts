import type { Core } from './core.js';
import { openParcel, shownParcel } from './parcels.js';
import type { ParcelRow } from './types.js';

/** How many parcels are read at once where all are gone through. */
const slice = 200;

/** The next parcels in order of the press. What does not open comes without its content. */
export async function readParcelsAfter(core: Core, after: number): Promise<readonly ParcelRow[]> {
  const range = { lower: after, lowerOpen: true };
  const rows = await core.ledger.engine.read(['parcels'], (tx) =>
    tx.all('parcels', { index: 'order', range, limit: slice }),
  );
  return Promise.all(rows.map((row) => openParcel(core, row).catch(() => shownParcel(row, undefined))));
}
