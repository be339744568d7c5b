import { programName } from '../../domain/names.js';

/** Whether this page can keep a second copy: Cache Storage, Web Locks and WebCrypto (not on plain http). */
export const canCopy = (): boolean =>
  'caches' in globalThis && 'locks' in navigator && globalThis.crypto.subtle !== undefined;

/** Runs work on a program's copy alone among all tabs. */
export const alone = <T>(program: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`${programName(program)}/second-copy`, work);
