import type { Bodies, Drafted, Kind, KitRecord, PastVersion, Revision } from '../domain/record.js';
import type { GetHeaders, ProgramSettings } from '../domain/program-year/settings.js';
import type { Problem } from '../domain/program-year/problem.js';
import type { Given } from '../domain/replies/given.js';
import type { Introduction, LookedFor, SentRecord, SharePreview, SharingState } from '../domain/sharing.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { KitError } from '../errors.js';
import type { DayPlace, DraftKey, KeepingState, SetAside } from '../storage/types.js';
import type { Transport } from '../outbox/types.js';
import type { Backup } from './backup-types.js';
import type { Lock } from './lock-types.js';
import type { Mine } from './mine-types.js';

export type { Backup, BackupAnswer, Working } from './backup-types.js';
export type { Lock, LockFacts, NoLock, Tried } from './lock-types.js';
export type { Held, Mine, Opened, SealedProblem } from './mine-types.js';
export type { Transport } from '../outbox/types.js';
export type { DayPlace, DraftKey, KeepingState, SetAside } from '../storage/types.js';

/** Something to read that can change: `kinds` of the change feed say when to read again. */
export interface WatchedQuery<T> {
  readonly kinds: readonly string[];
  read(): Promise<T>;
}

/** Stops a watch. */
export type Unwatch = () => void;

/** A change to one record of a kind. */
export interface Save<K extends Kind> {
  /** Absent: a new record. */
  readonly id?: string;
  readonly body: Bodies[K];
  readonly links?: readonly string[];
  readonly day?: PlainDate;
  /** The revision on which the person was writing. */
  readonly base?: Revision;
  /** Becomes this revision, so it goes in the same transaction. */
  readonly draft?: DraftKey;
}

/** A draft, parsed leniently: fields that do not fit are left out, text never is. */
export interface KitDraft<K extends Kind = Kind> extends DraftKey {
  readonly kind: K;
  readonly updatedAt: string;
  readonly base?: Revision;
  readonly value: Drafted[K];
  /** Another open tab is writing it. */
  readonly lively: boolean;
}

/** Which records to read by their day. */
export interface DayQuery {
  /** Both days belong to it. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Only what comes after this place, which is older. */
  readonly before?: DayPlace;
  /** At most so many; 50 unless told. */
  readonly limit?: number;
}

/** Records of some days, newest day first, and within a day the last written first. */
export interface DayPage<K extends Kind> {
  readonly records: readonly KitRecord<K>[];
  /** Give it as `before` to read on; absent at the end. */
  readonly next?: DayPlace;
}

/** A year and month, `YYYY-MM`. */
export type PlainMonth = string;

/** What is looked for in a person's own records. Everything given must hold; nothing given finds all. */
export interface Looking<K extends Kind> {
  /** Words of the person: each word, or its beginning, must stand in the record. Case and accents do not count. */
  readonly words?: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Must say yes as well. Called with opened records; it must be quick. */
  readonly matches?: (record: KitRecord<K>) => boolean;
}

/** Records by their day, and looking for one. Nothing that is opened here is stored unsealed anywhere. */
export interface Days {
  page<K extends Kind>(kind: K, query?: DayQuery): WatchedQuery<DayPage<K>>;
  /** Months that hold a record of the kind, newest first: by index, as quick with 100,000 as with ten. */
  months(kind: Kind): WatchedQuery<readonly PlainMonth[]>;
  /** How many there are in some days, by index. */
  count(kind: Kind, query?: Pick<DayQuery, 'from' | 'to'>): WatchedQuery<number>;
  /**
   * Looks through all records of a kind: by an index in memory up to 10,000 records, else by walking in slices
   * that never hold the page up. `listener` gets everything found so far, newest day first; with `done` nothing
   * more comes. `most` 200 unless told. Never throws: what fails is told to `failed`.
   */
  find<K extends Kind>(
    kind: K,
    looking: Looking<K>,
    listener: (found: readonly KitRecord<K>[], done: boolean) => void,
    options?: { readonly most?: number; readonly failed?: (error: KitError) => void },
  ): Unwatch;
}

/** Records of any kind: what every worksheet does with them. */
export interface Records {
  /** Not in the trash, newest first; `limit` 50 unless told. */
  list<K extends Kind>(kind: K, options?: { limit?: number }): WatchedQuery<readonly KitRecord<K>[]>;
  one<K extends Kind>(kind: K, id: string): WatchedQuery<KitRecord<K> | undefined>;
  /** Records of a kind, not in the trash, whose `links` hold this id: by index, the last made first. */
  linked<K extends Kind>(kind: K, id: string): WatchedQuery<readonly KitRecord<K>[]>;
  trashed<K extends Kind>(kind: K): WatchedQuery<readonly KitRecord<K>[]>;
  versions<K extends Kind>(kind: K, id: string): WatchedQuery<readonly PastVersion<K>[]>;
  /** Parses, seals, writes strictly; resolves at `complete`. Rejects with `record-invalid`. */
  save<K extends Kind>(kind: K, change: Save<K>): Promise<KitRecord<K>>;
  /** Several records in one transaction (reordering). */
  saveAll<K extends Kind>(kind: K, changes: readonly Save<K>[]): Promise<readonly KitRecord<K>[]>;
  trash(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  purge(id: string): Promise<void>;
  setAside(): Promise<readonly SetAside[]>;
}

/** What a person is writing, before it becomes a revision. */
export interface Drafts {
  readonly tab: string;
  list<K extends Kind>(kind: K): WatchedQuery<readonly KitDraft<K>[]>;
  /** Writes strictly; resolves at `complete`. */
  keep<K extends Kind>(kind: K, record: string, value: Drafted[K], base?: Revision): Promise<void>;
  /** Keeps it at once, as far as that is possible, while the page goes away. */
  part<K extends Kind>(kind: K, record: string, value: Drafted[K], base?: Revision): void;
  drop(key: DraftKey): Promise<void>;
}

/** Sending one record by a person's press, and everything that follows from it. */
export interface Sharing {
  /** Whether this program can send: an endpoint, readers and a known format are set (S7, S10). */
  canSend(): boolean;
  introduction(): WatchedQuery<Introduction | undefined>;
  introduce(introduction: Introduction): Promise<void>;
  /** What exactly would go. Nothing is sent or stored by looking. */
  preview<K extends Kind>(
    kind: K,
    id: string,
    options: { language: string; tell?: readonly string[] },
  ): Promise<SharePreview>;
  /** The press. Resolves when the parcel is safely queued; delivery follows by itself. */
  send(preview: SharePreview): Promise<void>;
  /** Takes the newest parcel of a record out of the queue, or asks the site to take it back. */
  takeBack(record: string): Promise<void>;
  /** After "needs attention": looked at and not sent. */
  dismiss(record: string): Promise<void>;
  /** Takes what was given or taken back off the list of everything sent; gives the way back. */
  forget(record: string): Promise<() => Promise<void>>;
  /** Shown on the screen, printed or handed over. */
  gaveInPerson(record: string): Promise<void>;
  state(record: string): WatchedQuery<SharingState>;
  states(): WatchedQuery<ReadonlyMap<string, SharingState>>;
  /** Everything that was sent, waits or was given, a record each, the newest press first. */
  sent(): WatchedQuery<readonly SentRecord[]>;
  /** Asks the site for answers to what was sent: only at a person's press. They are kept as `coach-answer`. */
  lookForAnswers(): Promise<LookedFor>;
  /** What of a record is given by hand, for a code to scan or a file. Nothing is stored by looking. */
  toGive<K extends Kind>(
    kind: K,
    id: string,
    options: { language: string; tell?: readonly string[] },
  ): Promise<Given>;
  /** Tries what waits now ("Try again", back online). */
  deliver(): Promise<void>;
}

/** Who is at the keyboard, and how things are kept (S3–S5). */
export interface Keeping {
  state(): WatchedQuery<KeepingState>;
  justMe(): Promise<void>;
  sharedComputer(): Promise<void>;
  chooseOnExit(choice: 'keep' | 'erase'): Promise<void>;
  answerAsk(choice: 'keep' | 'erase'): Promise<void>;
  /** "I am done" and "Erase everything here". */
  erase(): Promise<void>;
  askToPersist(): Promise<boolean>;
}

/** Commands and watched queries over one program. Knows no DOM; every promise rejects with a `KitError`. */
export interface Kit {
  readonly program: string;
  readonly records: Records;
  readonly days: Days;
  readonly drafts: Drafts;
  readonly sharing: Sharing;
  readonly keeping: Keeping;
  readonly backup: Backup;
  /** Everything that a person has here; a file of its own. Rejects with `kit-not-loaded`. */
  mine(): Promise<Mine>;
  /** A passphrase over all of it; a file of its own. Rejects with `kit-not-loaded`. */
  lock(): Promise<Lock>;
  /**
   * Reads now and again after every change that touches the query; reports only the newest answer. `erased` is
   * told at once when everything of the program is being erased, or the lock closes.
   */
  watch<T>(
    query: WatchedQuery<T>,
    listener: (value: T) => void,
    failed?: (error: KitError) => void,
    erased?: () => void,
  ): Unwatch;
  /** New settings of the same program (attributes changed at run time). */
  configure(settings: ProgramSettings): void;
  close(): Promise<void>;
}

/** What a kit is made of. */
export interface KitOptions {
  readonly settings: ProgramSettings;
  readonly getHeaders?: GetHeaders;
  /** The host's own wire formats, beside those of the kit; a function where they may come later. */
  readonly transports?: readonly Transport[] | (() => readonly Transport[] | undefined);
  /** Whether `getHeaders` has headers of the host, so that only a page can send. By itself: where it is given. */
  readonly needsPage?: () => boolean;
  /** Hears what the host should mend about sending, each thing once. Without it the console is told. */
  readonly tellHost?: (problem: Problem) => void;
}
