import { KitError } from '../errors.js';
import { plainCodec, type Codec } from './codec.js';
import type { Feed } from './feed.js';
import type { Keyring } from './keyring.js';
import type { Expected, Ledger } from './ledger.js';
import type { StateRow } from './rows.js';

/** What moves records to the trash, takes them out of it and erases them for good. */
export type Trash = Pick<typeof import('./trash.js'), 'trashRecord' | 'restoreRecord' | 'purgeRecord'>;

/** Files that come when they are first needed; a worker does without. */
export interface Late {
  readonly later: () => Promise<Trash & typeof import('./raise.js')>;
  readonly lockRoom: () => Promise<Pick<typeof import('./lock/listed.js'), 'planListed' | 'purgeListed'>>;
}

/** What the parts of one opened storage share. */
export interface Core {
  readonly program: string;
  readonly tab: string;
  /** Unix time in milliseconds: for showing to people, never for order or expiry. */
  readonly now: () => number;
  readonly ledger: Ledger;
  readonly keys: Keyring;
  readonly feed: Feed;
  readonly late: Late;
  /** The row of the state as this tab last saw it. */
  state: StateRow;
}

/** RFC 3339, UTC. */
export const timestamp = (core: Core): string => new Date(core.now()).toISOString();

/** What a writer takes for granted now. */
export const expected = ({ state: { database, mode, lock } }: Core): Expected => ({ database, mode, lock });

/** Whether the lock is closed here: nothing may be read or written. */
export const isLocked = ({ state: { lock }, keys }: Core): boolean =>
  lock !== undefined && keys.lock?.id !== lock.key;

/** How words are put to rest now: in clear on a device of one's own, sealed during a visit and under the lock. */
export function codecOf(core: Core): Codec {
  if (isLocked(core)) throw new KitError('locked');
  const { mode, lock } = core.state;
  if (lock && lock.phase !== 'opening' && core.keys.lock) return core.keys.lock.codec;
  if (mode === 'device') return plainCodec;
  if (core.keys.codec) return core.keys.codec;
  // Without WebCrypto a visit lives in this tab's memory only; no word of it may reach a database in clear.
  if (core.ledger.engine.place === 'memory') return plainCodec;
  throw new KitError('storage-failed');
}

/** Takes in the state after a writing; an older one that arrives late is passed over. */
export function see(core: Core, state: StateRow): void {
  if (state.database === core.state.database && state.counter >= core.state.counter) core.state = state;
}
