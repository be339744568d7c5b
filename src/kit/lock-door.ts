import { loadOnce } from '../storage/load-once.js';
import type { Storage } from '../storage/types.js';
import type { Lock } from './lock-types.js';

/** A file of its own, which only who has a lock or wants one asks for. Rejects with `kit-not-loaded`. */
const load = loadOnce(() => import('./lock.js'));

/** The lock of one program, fetched when it is asked for. */
export const lockDoor =
  (storage: Storage): (() => Promise<Lock>) =>
  async () =>
    (await load()).openLock(storage);
