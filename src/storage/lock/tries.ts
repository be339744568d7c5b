import type { LockTriesRow } from '../rows.js';

/** So many wrong tries cost nothing: everybody mistypes. */
const free = 3;
/** Longest wait after a wrong try, in seconds. */
const longest = 60;

/** How long to wait before the next try, in whole seconds. Wrong tries slow down; they never erase anything. */
export function waitOf(tries: Pick<LockTriesRow, 'count' | 'at'> | undefined, now: number): number {
  if (!tries || tries.count < free) return 0;
  const wait = Math.min(longest, 2 ** (tries.count - free));
  // A clock that was set back must not keep anybody out for longer than that.
  const passed = Math.max(0, now - tries.at) / 1000;
  return tries.at > now + longest * 1000 ? 0 : Math.max(0, Math.ceil(wait - passed));
}
