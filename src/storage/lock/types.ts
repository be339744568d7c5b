import type { LockKeysRow } from '../rows.js';

/**
 * What a try came to. `wrong`: other words; `broken`: somebody has changed the lock; `wait`: so many seconds must pass
 * before the next try counts.
 */
export type Tried = 'right' | 'wrong' | 'broken' | { readonly wait: number };

/** What is known of the lock without opening it. Times in RFC 3339. */
export type LockFacts = Pick<LockKeysRow, 'codeMadeAt' | 'codeTriedAt' | 'idle'>;

/** Which words open the lock: the passphrase, or the recovery code. */
export type By = 'words' | 'code';

/** How far sealing or opening has come, from 0 to 1. */
export type Progress = (part: number) => void;

/** The lock of one program, as the storage gives it. */
export interface StorageLock {
  /** What is known of it; undefined where there is none. */
  facts(): Promise<LockFacts | undefined>;
  /** Puts it on and seals everything. */
  turnOn(passphrase: string, code: string, progress?: Progress): Promise<void>;
  /** Opens it in every tab. */
  open(secret: string, by: By): Promise<Tried>;
  /** Locks every tab now. */
  close(): Promise<void>;
  /** Sets another passphrase. */
  change(secret: string, by: By, passphrase: string): Promise<Tried>;
  /** Sets another recovery code. */
  newCode(passphrase: string, code: string): Promise<Tried>;
  /** Whether this is the recovery code. */
  tryCode(code: string): Promise<Tried>;
  /** Takes it off and leaves everything in clear. */
  turnOff(passphrase: string, progress?: Progress): Promise<Tried>;
  /** Closes by itself after so many minutes without a touch; 0: never. */
  closeAfter(minutes: number): Promise<void>;
}
