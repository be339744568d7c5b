import { KitError } from '../errors.js';
import type { ChangeNotice } from '../storage/types.js';
import type { Unwatch, WatchedQuery } from './types.js';

/** Where changes are heard. */
type Feed = (listener: (notice: ChangeNotice) => void) => Unwatch;

/** Changes after which what was shown must go at once. */
const takesAway = (kind: string): boolean => kind === 'erased' || kind === 'locked';
/** Changes after which every query reads again: other keys, or nothing left. */
const touchesAll = (kind: string): boolean => kind === 'keeping' || kind === 'erased';

/**
 * Reads a query now and again after each change that touches it. Changes that arrive while it reads lead to
 * one more reading, so a burst costs two readings and the last answer is always newer than the last change.
 * `erased` is told at once, before anything is read again: what was shown must go now, erased or locked.
 */
export function watchQuery<T>(
  feed: Feed,
  query: WatchedQuery<T>,
  listener: (value: T) => void,
  failed: (error: KitError) => void = () => undefined,
  erased: () => void = () => undefined,
): Unwatch {
  let stopped = false;
  let reading = false;
  let outdated = false;

  const read = async (): Promise<void> => {
    if (reading) {
      outdated = true;
      return;
    }
    reading = true;
    do {
      outdated = false;
      try {
        const value = await query.read();
        if (!stopped && !outdated) listener(value);
      } catch (thrown) {
        const error = KitError.from(thrown, 'storage-failed');
        // A closed lock is no trouble: what is behind it is read when it opens.
        if (!stopped && !outdated && error.code !== 'locked') failed(error);
      }
    } while (outdated && !stopped);
    reading = false;
  };

  const unsubscribe = feed((notice) => {
    if (takesAway(notice.kind)) erased();
    if (touchesAll(notice.kind) || query.kinds.includes(notice.kind)) void read();
  });
  void read();
  return () => {
    stopped = true;
    unsubscribe();
  };
}
