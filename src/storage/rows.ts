import type { Revision } from '../domain/record.js';
import type { KitErrorCode } from '../errors.js';
import type { KeepingMode } from './types.js';

/** What a person wrote, as it lies at rest: in clear on a device of one's own, sealed during a visit. */
export type Sealed =
  | { readonly codec: 'plain'; readonly value: unknown }
  | {
      readonly codec: 'aes-gcm';
      /** Which key opens it. */
      readonly key: string;
      /** 96 random bits. */
      readonly nonce: Uint8Array<ArrayBuffer>;
      readonly data: Uint8Array<ArrayBuffer>;
    };

/** What every row that holds somebody's words has in common. */
export interface WrittenRow {
  /** The program's counter when the row was last written: of two rows with one key the higher is newer. */
  readonly seq: number;
  readonly sealed: Sealed;
}

/** A record. Only the fields beside `sealed` stand in clear; the indexes use nothing else. */
export interface RecordRow extends WrittenRow {
  readonly id: string;
  readonly program: string;
  readonly kind: string;
  readonly schema: number;
  readonly revision: Revision;
  readonly order: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
  readonly day?: string;
  readonly links: readonly string[];
  readonly conflict?: true;
  /** Follows `deletedAt`, so that one index reads either without passing over the other. */
  readonly shelf: 'live' | 'trash';
  /** How many days the kit had been opened when the record was trashed. */
  readonly trashedOn?: number;
}

/** A past text of a record. */
export interface VersionRow extends WrittenRow {
  readonly id: string;
  readonly number: number;
  readonly tag: string;
  readonly kind: string;
  readonly schema: number;
  readonly updatedAt: string;
  readonly conflict: boolean;
}

/** What a person is writing. */
export interface DraftRow extends WrittenRow {
  readonly kind: string;
  readonly record: string;
  readonly tab: string;
  readonly updatedAt: string;
  readonly base?: Revision;
  /** Random for each writing: part of the sealing's associated data. */
  readonly tag: string;
}

/** A parcel of the outbox. */
export interface StoredParcel extends WrittenRow {
  readonly id: string;
  readonly record: string;
  readonly state: string;
  readonly order: number;
  readonly updatedAt: string;
  readonly tag: string;
}

/** A small value of the kit itself. */
export interface ValueRow extends WrittenRow {
  readonly name: string;
  readonly tag: string;
  readonly updatedAt: string;
}

/** Marks a row of the records store that did not open or parse. */
export interface AsideRow {
  readonly id: string;
  readonly kind: string;
  readonly code: KitErrorCode;
}

/** How far the lock has come: what is written now is sealed, everything is, or what is written now stands in clear. */
export type LockPhase = 'sealing' | 'sealed' | 'opening';

/** The lock's data key, sealed by a key that was made of words (PBKDF2-SHA256, AES-256-GCM). */
export interface WrappedKey {
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The lock itself. It goes into the second copy too: without it nothing of that could be opened. */
export interface LockKeysRow {
  readonly name: 'keys';
  readonly seq: number;
  /** Name of the data key, as sealed rows carry it. */
  readonly key: string;
  readonly phase: LockPhase;
  /** Sealed by the data key: whoever hands a key over can be shown to have the right one. */
  readonly check: Sealed;
  readonly words: WrappedKey;
  readonly code: WrappedKey;
  /** When the recovery code was made, and whether it was tried since (RFC 3339). */
  readonly codeMadeAt: string;
  readonly codeTriedAt?: string | undefined;
  /** The lock closes by itself after so many minutes without a touch; 0: never. */
  readonly idle: number;
}

/** Wrong tries in a row, and when the last one was (Unix time in milliseconds). */
export interface LockTriesRow {
  readonly name: 'tries';
  readonly seq: number;
  readonly count: number;
  readonly at: number;
}

/** A part of the sealed list of what records there are: an older row that is put back does not stand in it. */
export interface LockListRow extends WrittenRow {
  readonly name: `list/${string}`;
  readonly tag: string;
}

/** The one row of `meta`: where the database stands and how it is kept. */
export interface StateRow {
  readonly name: 'state';
  /** Random, made with the database. */
  readonly database: string;
  readonly counter: number;
  /** Rows in the records store. */
  readonly count: number;
  readonly mode: KeepingMode;
  readonly answered: boolean;
  /** Raw visit keys (base64url) while rows are carried from the visit to the device: a kill midway loses nothing. */
  readonly moving?: readonly string[];
  /** The lock is on: which key seals, and how far that has come. As in the lock's own row, where every writer reads it. */
  readonly lock?: { readonly key: string; readonly phase: LockPhase } | undefined;
  /** Days on which the kit was opened, and the last of them. */
  readonly days: { readonly count: number; readonly last: string };
}

/** Ballast that is thrown out when the disk is full, to make room for the last save. */
export interface ReserveRow {
  readonly name: 'ballast';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Every store and its rows. */
export interface Stores {
  records: RecordRow;
  versions: VersionRow;
  drafts: DraftRow;
  parcels: StoredParcel;
  values: ValueRow;
  aside: AsideRow;
  lock: LockKeysRow | LockTriesRow | LockListRow;
  meta: StateRow;
  reserve: ReserveRow;
}

export type StoreName = keyof Stores;

/** Stores whose rows hold somebody's words. */
export type WrittenStore = 'records' | 'versions' | 'drafts' | 'parcels' | 'values';

/** In the order in which they are carried from one keeping mode to another. */
export const writtenStores: readonly WrittenStore[] = ['records', 'versions', 'drafts', 'parcels', 'values'];

export const everyStore: readonly StoreName[] = [...writtenStores, 'aside', 'lock', 'meta', 'reserve'];

/** A key as IndexedDB takes it. */
export type Key = string | number | readonly Key[];

/** Where the key of a row and of an index entry stands in the row. */
export type KeyPath = string | readonly string[];

export const keyPaths: Readonly<Record<StoreName, KeyPath>> = {
  records: 'id',
  versions: ['id', 'number', 'tag'],
  drafts: ['kind', 'record', 'tab'],
  parcels: 'id',
  values: 'name',
  aside: 'id',
  lock: 'name',
  meta: 'name',
  reserve: 'name',
};

/**
 * Indexes as this version of the kit reads them; `migrations.ts` is what made them. A list under a single path
 * is a multi-entry index: the row stands under each of its values.
 */
export const indexPaths: Readonly<Record<StoreName, Readonly<Record<string, KeyPath>>>> = {
  records: {
    shelf: ['kind', 'shelf', 'order'],
    day: ['kind', 'shelf', 'day', 'order'],
    trashedOn: 'trashedOn',
    links: 'links',
  },
  versions: {},
  drafts: { kind: 'kind', record: 'record' },
  parcels: { order: 'order', record: 'record' },
  values: {},
  aside: {},
  lock: {},
  meta: {},
  reserve: {},
};

/** The key of a row in its store. */
export function keyOf(store: StoreName, row: object): Key {
  const path = keyPaths[store];
  const fields = row as Readonly<Record<string, Key>>;
  return typeof path === 'string' ? (fields[path] as Key) : path.map((field) => fields[field] as Key);
}
