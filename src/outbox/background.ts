import type { ParcelStorage } from '../storage/types.js';
import { isActive, readParcel } from './parcel-row.js';
import type { SendingSettings } from './types.js';

/** The tag by which a browser wakes the worker to send (WICG, *Web Background Synchronization*). */
export const syncTag = 'iml-kit/send';

/** Name of the value that says how a worker may send without a page; `null` or absent: it may not. */
export const backgroundName = 'background';

/** The value as it was kept; undefined where a worker may not send. */
export function readBackground(value: unknown): SendingSettings | undefined {
  const { endpoint, format } = (value ?? {}) as Partial<SendingSettings>;
  return typeof endpoint === 'string' && typeof format === 'string' ? (value as SendingSettings) : undefined;
}

/** Whether anything of a queue still waits to go by itself. */
export async function isAnythingWaiting(queue: Pick<ParcelStorage, 'parcelsAfter'>): Promise<boolean> {
  for (let after = -Infinity; ;) {
    const rows = await queue.parcelsAfter(after);
    const last = rows.at(-1);
    if (!last) return false;
    for (const row of rows) {
      const parcel = readParcel(row);
      if (parcel && isActive(parcel)) return true;
    }
    after = last.order;
  }
}
