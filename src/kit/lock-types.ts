import type { LockFacts, Tried } from '../storage/lock/types.js';

export type { LockFacts, Tried } from '../storage/lock/types.js';

/** Why there can be no lock here: no cryptography (plain http), a visit, or no database. */
export type NoLock = 'no-cryptography' | 'visit' | 'memory';

/**
 * A passphrase over everything that is kept on this device. Whether there is a lock, and whether it is open, is told by
 * `kit.keeping.state()`. While it is closed every reading and writing rejects with the `KitError` `locked`.
 */
export interface Lock {
  /** Why no lock can be put on here; undefined where one can. */
  impossible(): NoLock | undefined;
  facts(): Promise<LockFacts | undefined>;
  /** A new recovery code, to be written down before the lock is put on. */
  makeCode(): string;
  /** Seals everything. May take a while; a kill under way loses nothing. `progress`: from 0 to 1. */
  turnOn(passphrase: string, code: string, progress?: (part: number) => void): Promise<void>;
  /** Opens it in every tab. `code`: by the recovery code in place of the passphrase. */
  open(secret: string, by?: 'words' | 'code'): Promise<Tried>;
  /** Locks every tab now. */
  close(): Promise<void>;
  /** Sets another passphrase, for who knows this one or the code. */
  change(secret: string, by: 'words' | 'code', passphrase: string): Promise<Tried>;
  /** Sets another recovery code. */
  newCode(passphrase: string, code: string): Promise<Tried>;
  /** Whether this is the recovery code. */
  tryCode(code: string): Promise<Tried>;
  /** Takes the lock off and leaves everything in clear on this device. */
  turnOff(passphrase: string, progress?: (part: number) => void): Promise<Tried>;
  /** Closes by itself after so many minutes without a touch; 0: never. */
  closeAfter(minutes: number): Promise<void>;
}
