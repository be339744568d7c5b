import { KitError } from '../errors.js';
import type { ParcelStorage } from './types.js';

/** Rejects where everything was erased since the command began. */
export type StillThere = () => void;

/**
 * For commands that wait before they write: what was asked for before everything was erased is not written after
 * it. Call it when the command begins, and what it gives right before the writing.
 */
export function erasures(storage: Pick<ParcelStorage, 'onChange'>): () => StillThere {
  let count = 0;
  storage.onChange(({ kind }) => (count += Number(kind === 'erased')));
  return () => {
    const begun = count;
    return () => {
      if (begun !== count) throw new KitError('storage-failed');
    };
  };
}
