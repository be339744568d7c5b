import { type Locks, pageLocks } from './locks.js';

/** Timers, so that a test or a worker can bring its own. Delays in milliseconds. */
export interface Timers {
  start(work: () => void, delay: number): unknown;
  stop(timer: unknown): void;
}

/** What delivery needs of the world around it. */
export interface Environment {
  readonly fetch: typeof fetch;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly timers: Timers;
  readonly locks: Locks;
  /** False only where the browser is sure that there is no network. */
  readonly online: () => boolean;
  /** Calls back when it is worth trying: `online` again, or `seen` (somebody looks at the page). */
  readonly listen: (signal: (kind: 'online' | 'seen') => void) => () => void;
  /** How long one request may take, in milliseconds. */
  readonly timeout: number;
}

function listenToPage(signal: (kind: 'online' | 'seen') => void): () => void {
  const online = (): void => {
    signal('online');
  };
  const seen = (): void => {
    signal('seen');
  };
  const { document: page } = globalThis as { readonly document?: EventTarget };
  addEventListener('online', online);
  addEventListener('focus', seen);
  page?.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', online);
    removeEventListener('focus', seen);
    page?.removeEventListener('visibilitychange', seen);
  };
}

/** The page's (or worker's) own network, clock and timers. */
export const pageEnvironment = (): Environment => ({
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  random: () => Math.random(),
  timers: {
    start: (work, delay) => setTimeout(work, delay),
    stop: (timer) => {
      clearTimeout(timer as number);
    },
  },
  locks: pageLocks(),
  online: () => navigator.onLine,
  listen: listenToPage,
  timeout: 30_000,
});
