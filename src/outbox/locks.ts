/**
 * Runs `work` alone among all tabs (Web Locks), or among this tab's callers where there are no Web Locks (plain
 * http, where tabs share no database either).
 */
export interface Locks {
  /** Waits for its turn. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Undefined at once where somebody else is at it. */
  ifFree<T>(name: string, work: () => Promise<T>): Promise<T | undefined>;
}

const webLocks = (manager: LockManager): Locks => ({
  alone: (name, work) => manager.request(name, work),
  ifFree: (name, work) =>
    manager.request(name, { ifAvailable: true }, (lock) => (lock ? work() : Promise.resolve(undefined))),
});

const held = new Map<string, Promise<unknown>>();

const tabLocks: Locks = {
  alone: async (name, work) => {
    const before = held.get(name) ?? Promise.resolve();
    const turn = before.then(work, work);
    held.set(name, turn);
    try {
      return await turn;
    } finally {
      if (held.get(name) === turn) held.delete(name);
    }
  },
  ifFree: (name, work) => (held.has(name) ? Promise.resolve(undefined) : tabLocks.alone(name, work)),
};

/** The best locks that this page has. */
export const pageLocks = (): Locks =>
  'locks' in navigator && navigator.locks ? webLocks(navigator.locks) : tabLocks;
