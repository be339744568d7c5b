import type { Engine } from './engine.js';
import { loadOnce } from './load-once.js';
import type { MemoryEngine } from './memory.js';

/**
 * What is needed without a database, after an answer to "Just me / shared computer", to look at what was and to read
 * by day: a file of its own, which also comes when the browser is idle. Rejects with the `KitError` `kit-not-loaded`.
 */
export const later = loadOnce(() => import('./later.js'));

/** What only a program under the lock needs. Rejects with the `KitError` `kit-not-loaded`. */
export const lockRoom = loadOnce(() => import('./lock/index.js'));

/** Whether things are kept in this tab's memory. */
export const isMemory = (engine: Engine): engine is MemoryEngine => engine.place === 'memory';
