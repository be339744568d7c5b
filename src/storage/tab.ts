import { randomHex } from '../domain/ids.js';
import { programName, tabName } from '../domain/names.js';
import { readArea, writeArea } from './areas.js';
import { heldLocks, hold, type Release } from './locks.js';

const lockPrefix = (program: string): string => `${programName(program)}/tab/`;

/** Names taken in this document: a second opening of one program is another tab to the storage. */
const taken = new Set<string>();

/** How long a reloaded page waits for the one before it to let its name go, in milliseconds. */
const reloadPatience = 400;

/** A tab's name, held until it is given back. */
export interface TabClaim {
  readonly tab: string;
  readonly release: Release;
}

/**
 * The random name of this tab, kept over reloads. A duplicated tab inherits the session storage and with it
 * the name: it gets a new one, since two tabs must never write one draft.
 */
export async function claimTab(program: string): Promise<TabClaim> {
  const kept = readArea('sessionStorage', tabName(program));
  const claimed = kept && !taken.has(lockPrefix(program) + kept) ? await claim(program, kept) : undefined;
  if (claimed) return claimed;
  const fresh = randomHex(8);
  writeArea('sessionStorage', tabName(program), fresh);
  return (await claim(program, fresh)) ?? { tab: fresh, release: () => undefined };
}

async function claim(program: string, tab: string): Promise<TabClaim | undefined> {
  const name = lockPrefix(program) + tab;
  taken.add(name);
  const lock = await hold(name, { mode: 'exclusive', patience: reloadPatience });
  if (!lock) {
    taken.delete(name);
    return undefined;
  }
  const release = () => {
    taken.delete(name);
    if (lock !== 'unknown') lock();
  };
  return { tab, release };
}

/** Names of the tabs of a program that are open anywhere in this browser. */
export async function livelyTabs(program: string): Promise<ReadonlySet<string>> {
  const prefix = lockPrefix(program);
  // A tab holds its name alone; whoever waits for its end shares it for a moment (`tabIsGone`) and is no tab.
  const names = [...((await heldLocks(prefix, 'exclusive')) ?? []), ...taken];
  return new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
}

/** Settles when a tab that is open now has gone, or at once where the browser cannot tell. */
export async function tabIsGone(program: string, tab: string): Promise<void> {
  const lock = await hold(lockPrefix(program) + tab, { mode: 'shared' });
  if (typeof lock === 'function') lock();
}
