import { loadOnce } from '../storage/load-once.js';
import { KitError } from '../errors.js';
import type { Storage } from '../storage/types.js';
import type { Finder } from './finding/finder.js';
import { parseAll } from './parsing.js';
import type { Days } from './types.js';

/** Records by their day. Looking for one is a file of its own, which comes with the first reading by day. */
export function createDays(storage: Storage): Days {
  const loadFinder = loadOnce(async (): Promise<Finder> =>
    (await import('./finding/finder.js')).createFinder(storage),
  );

  return {
    page: (kind, query = {}) => ({
      kinds: [kind],
      read: async () => {
        const { records, next } = await storage.listByDay({ ...query, kind });
        void loadFinder().catch(() => undefined);
        return { records: await parseAll(storage, kind, records), ...(next ? { next } : {}) };
      },
    }),
    months: (kind) => ({ kinds: [kind], read: () => storage.months(kind) }),
    count: (kind, query = {}) => ({ kinds: [kind], read: () => storage.countByDay({ ...query, kind }) }),
    find: (kind, looking, listener, options = {}) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      loadFinder().then(
        (find) => {
          if (!stopped) stop = find(kind, looking, listener, options);
        },
        (thrown: unknown) => {
          if (!stopped) options.failed?.(KitError.from(thrown, 'kit-not-loaded'));
        },
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
  };
}
