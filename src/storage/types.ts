import type { PlainDate } from '../domain/plain-date.js';
import type { RecordHead, Revision } from '../domain/record.js';
import type { KitErrorCode } from '../errors.js';
import type { StorageLock } from './lock/types.js';
import type { LockPhase } from './rows.js';

/** A record opened but not yet parsed: the kit parses the body with the schema of its kind. */
export interface OpenedRecord extends RecordHead {
  readonly body: unknown;
  readonly conflict?: true;
}

/** A past text of a record, opened but not parsed. */
export interface OpenedVersion {
  readonly revision: Revision;
  readonly schema: number;
  readonly updatedAt: string;
  readonly body: unknown;
  readonly conflict: boolean;
}

/** One record to write. Without `id` (or with an id that is not there yet) it is made. */
export interface RecordWrite {
  readonly id?: string;
  readonly kind: string;
  readonly schema: number;
  readonly body: unknown;
  readonly links?: readonly string[];
  readonly day?: PlainDate;
  /** The revision that the writer saw. Another one in the database makes a conflict: both texts are kept. */
  readonly base?: Revision;
  /** From a backup: it stays what it was there, unless what is here is as new. */
  readonly as?: Pick<RecordHead, 'revision' | 'createdAt' | 'updatedAt'>;
}

/** A parcel as it lies in the queue: what stands in clear, and the rest sealed like a record's body. */
export interface ParcelRow {
  /** UUID made at the press; the idempotency id. */
  readonly id: string;
  readonly record: string;
  /** State of delivery, owned by the outbox room. */
  readonly state: string;
  /** Order of the press, from the same counter as the records' order. */
  readonly order: number;
  /** RFC 3339. */
  readonly updatedAt: string;
  /** Everything else, sealed at rest. */
  readonly content: unknown;
}

/** A parcel to write; the storage gives a new one its `order`. */
export type ParcelWrite = Omit<ParcelRow, 'order' | 'updatedAt'>;

/** Whose draft: of one kind, of one record or a new one, of one tab. */
export interface DraftKey {
  readonly kind: string;
  /** A record's id, or `new`. */
  readonly record: string;
  readonly tab: string;
}

/** What a person was writing when it last reached the disk. */
export interface Draft extends DraftKey {
  readonly updatedAt: string;
  /** The revision that the draft was begun from. */
  readonly base?: Revision;
  readonly value: unknown;
}

/** Everything in one change is written in one strict transaction, or nothing of it. */
export interface Change {
  readonly records?: readonly RecordWrite[];
  /** Records moved to the trash. */
  readonly trash?: readonly string[];
  /** Records taken out of the trash. */
  readonly restore?: readonly string[];
  /** Records erased for good, with their versions, drafts and parcels that need no withdrawal. */
  readonly purge?: readonly string[];
  readonly parcels?: readonly ParcelWrite[];
  readonly dropParcels?: readonly string[];
  readonly drafts?: readonly Omit<Draft, 'updatedAt'>[];
  readonly dropDrafts?: readonly DraftKey[];
}

/** What was written, known only after the transaction's `complete`. */
export interface Committed {
  readonly records: readonly OpenedRecord[];
  readonly parcels: readonly ParcelRow[];
}

/** Told to every open view and tab after each commit; never carries words. */
export interface ChangeNotice {
  readonly program: string;
  readonly order: number;
  /** A record's kind, or `draft`, `parcel`, `value`, `keeping`, `erased`, `locking`, `locked`. */
  readonly kind: string;
  readonly ids: readonly string[];
  readonly revisions: readonly Revision[];
}

/** A page of records, newest `order` first. */
export interface Page {
  readonly records: readonly OpenedRecord[];
  /** Give it as `before` to read on; absent at the end. */
  readonly next?: number;
}

/** Which records to list. */
export interface ListQuery {
  readonly kind: string;
  /** At most so many; 50 unless told. */
  readonly limit?: number;
  /** Only records whose `order` is lower. */
  readonly before?: number;
  /** Those in the trash instead of those that are not. */
  readonly trashed?: boolean;
}

/** A place in a list by day: what is older than this record of this day. */
export interface DayPlace {
  readonly day: PlainDate;
  readonly order: number;
}

/** Which records of a kind, not in the trash, to read by their day. Those without a day are none of them. */
export interface DayListQuery {
  readonly kind: string;
  /** Both days belong to it. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Only what comes after this place. */
  readonly before?: DayPlace;
  /** At most so many; 50 unless told. */
  readonly limit?: number;
}

/** A page of records, newest day first, and within a day the last written first. */
export interface DayListPage {
  readonly records: readonly OpenedRecord[];
  /** Give it as `before` to read on; absent at the end. */
  readonly next?: DayPlace;
}

/** A record or version that does not open or parse: counted, exportable, never dropped. */
export interface SetAside {
  readonly id: string;
  readonly kind: string;
  readonly code: KitErrorCode;
  /** The row as it lies in the database. */
  readonly row: unknown;
}

/**
 * Where what a person writes lives.
 * - `visit`: sealed with the visit key, ends with the visit (S4; unanswered counts as shared).
 * - `device`: stays on this device ("Just me").
 */
export type KeepingMode = 'visit' | 'device';

/** How things are kept right now. Changes come over the change feed with kind `keeping`. */
export interface KeepingState {
  readonly mode: KeepingMode;
  /** Whether the person answered "Just me / shared computer". */
  readonly answered: boolean;
  /** What quick exit does, if chosen beforehand. */
  readonly onExit?: 'keep' | 'erase';
  /** Whether the next view must first ask "keep or erase?" without showing anything. */
  readonly mustAsk: boolean;
  /** A visit's drafts or records were found that this browser kept over a reload, crash or closed tab. */
  readonly resumed: boolean;
  /** The browser promised not to clear the data by itself; absent while unanswered. */
  readonly persisted?: boolean;
  /** What stands in the way of keeping, if anything. Words stay on screen in every case. */
  readonly trouble?: KitErrorCode;
  /** `memory`: no database at all, kept in this tab only. */
  readonly place: 'database' | 'memory';
  /** The browser had lost the database and the second copy brought these back. */
  readonly restored?: { readonly records: number; readonly at: string };
  /** Rows that were set aside. */
  readonly setAside: number;
  /** There is a lock, and how far its work has come. While it is closed nothing can be read or written. */
  readonly lock?: { readonly isClosed: boolean; readonly phase: LockPhase };
}

/** What the outbox needs of a storage: the queue, as a page or a worker has it. */
export interface ParcelStorage {
  readonly program: string;
  commit(change: Pick<Change, 'parcels' | 'dropParcels'>): Promise<unknown>;
  /** Undefined where the record is not there any more. */
  record(id: string): Promise<unknown>;
  parcel(id: string): Promise<ParcelRow | undefined>;
  parcels(record?: string): Promise<readonly ParcelRow[]>;
  parcelsAfter(order: number): Promise<readonly ParcelRow[]>;
  onChange(listener: (notice: ChangeNotice) => void): () => void;
}

/** One program's storage, opened. Every promise rejects with a `KitError` only. */
export interface Storage {
  readonly program: string;
  /** Random name of this tab, kept over reloads. */
  readonly tab: string;

  /** Seals, then writes everything in one strict transaction; resolves at `complete`. */
  commit(change: Change): Promise<Committed>;
  record(id: string): Promise<OpenedRecord | undefined>;
  list(query: ListQuery): Promise<Page>;
  /** Records of a kind, not in the trash, whose `links` hold this id: by index, the last made first. */
  listLinked(kind: string, id: string): Promise<readonly OpenedRecord[]>;
  listByDay(query: DayListQuery): Promise<DayListPage>;
  /** Months (`YYYY-MM`) of the days of a kind's records, newest first: one step of the index a month. */
  months(kind: string): Promise<readonly string[]>;
  /** How many of a kind's records have their day in this stretch, by index; what was set aside counts too. */
  countByDay(query: Pick<DayListQuery, 'kind' | 'from' | 'to'>): Promise<number>;
  /** How many records of a kind there are, or lie in the trash, by index; what was set aside counts too. */
  count(kind: string, shelf: 'live' | 'trash'): Promise<number>;
  versions(id: string): Promise<readonly OpenedVersion[]>;

  /** Drafts of a kind, newest first; `lively` ones belong to a tab that is still open elsewhere. */
  drafts(kind: string): Promise<readonly (Draft & { readonly lively: boolean })[]>;
  /** Keeps a draft at once where that is made ready: a page that goes away waits for nothing. */
  part(draft: Omit<Draft, 'updatedAt'>): void;

  parcel(id: string): Promise<ParcelRow | undefined>;
  /** All parcels in order of the press, or those of one record. */
  parcels(record?: string): Promise<readonly ParcelRow[]>;
  /**
   * Some parcels after a place in that order, none where there are no more: very many must neither hold a page up nor
   * fill its memory. What does not open has no `content`.
   */
  parcelsAfter(order: number): Promise<readonly ParcelRow[]>;

  /** Small values of the kit itself (sender id, introduction), sealed like a record's body. */
  readValue(name: string): Promise<unknown>;
  writeValue(name: string, value: unknown): Promise<void>;

  setAside(id: string, code: KitErrorCode): Promise<void>;
  listSetAside(): Promise<readonly SetAside[]>;

  keeping(): KeepingState;
  /** "Just me": opens the visit's rows and keeps them on this device from now on. */
  keepOnDevice(): Promise<void>;
  /** "Shared computer": answered; the data lives for the visit. */
  keepForVisit(): Promise<void>;
  chooseOnExit(choice: 'keep' | 'erase'): void;
  /** The answer to `mustAsk`: shows again, or erases. */
  answerAsk(choice: 'keep' | 'erase'): Promise<void>;
  /** "I am done" and "Erase": keys first, then rows, copies and marks of this program. */
  erase(): Promise<void>;
  /** The person's lock, put on or not. Rejects with `kit-not-loaded`. */
  lock(): Promise<StorageLock>;
  /** Asks the browser to keep the data (S5). May stay unanswered: nobody waits for it. */
  askToPersist(): Promise<boolean>;

  onChange(listener: (notice: ChangeNotice) => void): () => void;
  close(): Promise<void>;
}
