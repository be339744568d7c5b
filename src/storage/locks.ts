/** Web Locks where the page has them. Without them (plain http, a sandboxed frame) nobody is known to hold any. */
const manager = (): LockManager | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.locks;

/** Gives a held lock back. */
export type Release = () => void;

/** How a lock is asked for. */
interface Asking {
  readonly mode: LockMode;
  /** Milliseconds to wait for it at most; without end where it is left out. */
  readonly patience?: number;
}

/**
 * Holds a lock until it is given back or the page ends. Undefined where it is not to be had in time;
 * `'unknown'` where the browser has no locks.
 */
export function hold(name: string, { mode, patience }: Asking): Promise<Release | 'unknown' | undefined> {
  const locks = manager();
  if (!locks) return Promise.resolve('unknown');
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const timer =
      patience &&
      setTimeout(() => {
        waiting.abort();
      }, patience);
    locks
      .request(name, { mode, signal: waiting.signal }, () => {
        clearTimeout(timer);
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch((thrown: unknown) => {
        clearTimeout(timer);
        const late = thrown instanceof DOMException && thrown.name === 'AbortError';
        resolve(late ? undefined : 'unknown');
      });
  });
}

/** Names of the locks that are held so anywhere on this origin and begin so; undefined where nobody can tell. */
export async function heldLocks(prefix: string, mode: LockMode): Promise<ReadonlySet<string> | undefined> {
  try {
    const held = (await manager()?.query())?.held?.filter((lock) => lock.mode === mode);
    const names = held?.map((lock) => lock.name ?? '');
    return names && new Set(names.filter((name) => name.startsWith(prefix)));
  } catch {
    return undefined;
  }
}
