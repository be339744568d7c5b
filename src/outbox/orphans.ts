import type { ParcelRow, ParcelStorage } from '../storage/types.js';
import { neverLeft, type QueuedParcel, readParcel } from './parcel-row.js';
import type { ParcelRows } from './rows.js';
import { toWithdraw } from './settle.js';

/** Rows that hold words and may outlive their record; a `queued` one goes with it in the same transaction. */
const mayOutlive = ({ state }: QueuedParcel): boolean =>
  state === 'sending' || state === 'unknown' || state === 'paused' || state === 'attention';

/** Whether the person erased the record for good. One that does not open was not erased. */
const isErased = (storage: ParcelStorage, record: string): Promise<boolean> =>
  storage.record(record).then(
    (found) => found === undefined,
    () => false,
  );

/**
 * The words of records that were erased for good go from the queue too: what never left is dropped, what may
 * have arrived is asked back. Says for which parcels that was done.
 */
export async function settleOrphans(
  found: readonly ParcelRow[],
  storage: ParcelStorage,
  rows: ParcelRows,
  now: () => number,
): Promise<ReadonlySet<string>> {
  const settled = new Set<string>();
  await Promise.all(
    found.map(async (row) => {
      const parcel = readParcel(row);
      if (!parcel || !mayOutlive(parcel) || !(await isErased(storage, parcel.record))) return;
      settled.add(parcel.id);
      await rows.change(parcel.id, (row) => {
        const current = readParcel(row);
        if (!current || !mayOutlive(current)) return {};
        return neverLeft(current) ? { drop: [current.id] } : { put: [toWithdraw(current, now())] };
      });
    }),
  );
  return settled;
}
