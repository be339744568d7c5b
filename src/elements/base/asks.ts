import type { KeepingState } from '../../context/program.js';

/** Questions about the device. At most one is asked in a visit, never while a person types. */
export type Ask = 'keeping' | 'persist';

/** "Not now" holds for so long. */
const notNow = 30 * 24 * 60 * 60_000;

const askedName = (program: string): string => `iml-kit/${program}/asked`;
const notNowName = (program: string, ask: Ask | 'code'): string => `iml-kit/${program}/not-now/${ask}`;

/** Web storage may be denied as a whole; then a question may come once more. */
const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** The question to ask now, if any: the first that applies, is not put off, and only one in a visit. */
export function nextAsk(program: string, keeping: KeepingState, now: number): Ask | undefined {
  if (keeping.place === 'memory' || quietly(() => sessionStorage.getItem(askedName(program))))
    return undefined;
  const ask = !keeping.answered
    ? 'keeping'
    : keeping.mode === 'device' && keeping.persisted === false
      ? 'persist'
      : undefined;
  if (!ask) return undefined;
  return isPutOff(program, ask, now) ? undefined : ask;
}

/** Whether "Not now" still holds. `code`: trying the recovery code of the lock. */
export function isPutOff(program: string, ask: Ask | 'code', now: number): boolean {
  const since = Number(quietly(() => localStorage.getItem(notNowName(program, ask))) ?? 0);
  return now - since <= notNow;
}

/** The question stands on the screen: nothing more is asked in this visit. */
export function markAsked(program: string): void {
  quietly(() => {
    sessionStorage.setItem(askedName(program), '1');
  });
}

/** "Not now": not asked again for 30 days. */
export function putOff(program: string, ask: Ask | 'code', now: number): void {
  quietly(() => {
    localStorage.setItem(notNowName(program, ask), String(now));
  });
}
