import type { Kind } from '../domain/record.js';
import type { AgeProblem, AgeWorking, Opened } from '../storage/age/sealed-file.js';
import type { Working } from './backup-types.js';
import type { WatchedQuery } from './types.js';

export type { AgeProblem, AgeWorking, Opened } from '../storage/age/sealed-file.js';

/** What is kept here, without a word of it. */
export interface Held {
  /** Records that are not in the trash, for each kind of which there are any. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly trashed: number;
  /** When the last backup was saved (RFC 3339); absent where none was. */
  readonly backupAt?: string;
}

/** Everything that a person has here: what it is, sealing a file of it, and erasing. */
export interface Mine {
  held(): WatchedQuery<Held>;
  /** A file sealed with a passphrase, as age-encryption.org/v1: any tool for it opens the file. */
  seal(file: Blob, passphrase: string, working?: AgeWorking): Promise<Blob | 'stopped'>;
  /** Opens a sealed file whole, or says why not. */
  open(file: Blob, passphrase: string, working?: AgeWorking): Promise<Opened>;
  isSealed(file: Blob): Promise<boolean>;
  /** Brings in what seals and opens, so that a press works without a network. Never rejects. */
  prepare(): Promise<unknown>;
  /** A sealed file as text, for what takes only messages. */
  asText(file: Blob): Promise<string>;
  /** A backup has left the page: its age is told from now on. */
  noteBackup(): Promise<void>;
  /** Erases some kinds for good, with those in the trash, earlier texts and drafts. Tells how many records went. */
  erase(kinds: readonly Kind[], working?: Working): Promise<number | 'stopped'>;
  /** How many other programs this site keeps on this device. */
  others(): Promise<number>;
  /** Erases this program and all others of this site. */
  eraseAll(): Promise<void>;
}

/** Why a sealed file does not open, with what only the page finds. */
export type SealedProblem = AgeProblem | 'large';
