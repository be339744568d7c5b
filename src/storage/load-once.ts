import { KitError } from '../errors.js';

/**
 * A file of the kit that comes when it is first needed, once for all who ask. Rejects with the `KitError`
 * `kit-not-loaded`; the next call tries again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw new KitError('kit-not-loaded', thrown);
    }));
}
