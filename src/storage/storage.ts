import { KitError, type KitErrorCode } from '../errors.js';
import { commitChange } from './commit.js';
import { expected, see, type Core } from './core.js';
import type { DatabaseEngine } from './database.js';
import { readDrafts } from './drafts.js';
import { later } from './later-door.js';
import type { StorageLock } from './lock/types.js';
import type { Marks } from './marks.js';
import { keepingNotice, noticesOf, valueNotice } from './notices.js';
import { readParcel, readParcels } from './parcels.js';
import { listRecords, readRecord } from './reading.js';
import type { Session } from './session.js';
import type * as types from './types.js';
import { planValue, readValue, writeValueRow } from './values.js';

/** What an opened storage gives back when it is closed. */
export interface Held {
  /** The database, once there is one. */
  database: DatabaseEngine | undefined;
  readonly releaseTab: () => void;
}

/** One program's storage: each method hands on to the file that knows how. */
export class ProgramStorage implements types.Storage {
  readonly program: string;
  readonly tab: string;
  readonly #core: Core;
  readonly #session: Session;
  readonly #marks: Marks;
  readonly #held: Held;

  constructor(session: Session, held: Held) {
    this.#core = session.parts.core;
    this.program = this.#core.program;
    this.tab = this.#core.tab;
    this.#session = session;
    this.#marks = session.parts.marks;
    this.#held = held;
  }

  async commit(change: types.Change): Promise<types.Committed> {
    const written = await this.#session.write(change, () => commitChange(this.#core, change));
    this.#core.feed.tell(noticesOf(this.#core, change, written));
    return written.committed;
  }

  record(id: string): Promise<types.OpenedRecord | undefined> {
    return this.#session.read(() => readRecord(this.#session, id));
  }

  list(query: types.ListQuery): Promise<types.Page> {
    return this.#session.read(() => listRecords(this.#session, query));
  }

  listLinked(kind: string, id: string): Promise<readonly types.OpenedRecord[]> {
    return this.#session.read(async () => (await later()).listLinked(this.#session, kind, id));
  }

  listByDay(query: types.DayListQuery): Promise<types.DayListPage> {
    return this.#session.read(async () => (await later()).listByDay(this.#session, query));
  }

  months(kind: string): Promise<readonly string[]> {
    return this.#session.read(async () => (await later()).readMonths(this.#core, kind));
  }

  countByDay(query: Pick<types.DayListQuery, 'kind' | 'from' | 'to'>): Promise<number> {
    return this.#session.read(async () => (await later()).countByDay(this.#core, query));
  }

  count(kind: string, shelf: 'live' | 'trash'): Promise<number> {
    return this.#session.read(async () => (await later()).countRecords(this.#core, kind, shelf));
  }

  versions(id: string): Promise<readonly types.OpenedVersion[]> {
    return this.#session.read(async () => (await later()).readVersions(this.#core, id));
  }

  drafts(kind: string): Promise<readonly (types.Draft & { readonly lively: boolean })[]> {
    return this.#session.read(() => readDrafts(this.#core, kind));
  }

  part(draft: Omit<types.Draft, 'updatedAt'>): void {
    this.#session.part(draft);
  }

  parcel(id: string): Promise<types.ParcelRow | undefined> {
    return this.#session.read(() => readParcel(this.#core, id));
  }

  parcels(record?: string): Promise<readonly types.ParcelRow[]> {
    return this.#session.read(() => readParcels(this.#core, record));
  }

  parcelsAfter(order: number): Promise<readonly types.ParcelRow[]> {
    return this.#session.read(async () => (await later()).readParcelsAfter(this.#core, order));
  }

  readValue(name: string): Promise<unknown> {
    return this.#session.read(() => readValue(this.#core, name));
  }

  writeValue(name: string, value: unknown): Promise<void> {
    return this.#session.write({}, async () => {
      const upon = expected(this.#core);
      const plan = await planValue(this.#core, name, value);
      const { state } = await this.#core.ledger.write(upon, ['values'], (tx) => {
        writeValueRow(tx, plan);
        return Promise.resolve();
      });
      see(this.#core, state);
      this.#core.feed.tell([valueNotice(this.#core, name)]);
    });
  }

  setAside(id: string, code: KitErrorCode): Promise<void> {
    return this.#session.write({}, async () => (await later()).setRecordAside(this.#session, id, code));
  }

  listSetAside(): Promise<readonly types.SetAside[]> {
    return this.#session.read(async () => (await later()).readAside(this.#core));
  }

  keeping(): types.KeepingState {
    return this.#session.parts.keeping.snapshot();
  }

  async keepOnDevice(): Promise<void> {
    await (await later()).keepOnDevice(this.#session, this.#held);
    this.#keepingChanged();
  }

  async keepForVisit(): Promise<void> {
    await (await later()).keepForVisit(this.#session);
    this.#keepingChanged();
  }

  chooseOnExit(choice: 'keep' | 'erase'): void {
    this.#marks.choose(choice);
    this.#keepingChanged();
  }

  async answerAsk(choice: 'keep' | 'erase'): Promise<void> {
    if (choice === 'erase') {
      await this.erase();
      return;
    }
    this.#marks.answered();
    this.#session.parts.keeping.set({ mustAsk: false });
    this.#core.feed.post({ type: 'keeping' });
  }

  async erase(): Promise<void> {
    this.#marks.markErase();
    this.#core.feed.post({ type: 'erased' });
    // Begun before anything is waited for: what is written from now on waits, what was asked for earlier is not.
    const erased = this.#session.erased();
    await this.#session.read(() => erased, true);
    if (this.#marks.erase) throw new KitError('storage-failed');
  }

  lock(): Promise<StorageLock> {
    return this.#session.lock();
  }

  async askToPersist(): Promise<boolean> {
    const manager = (navigator as Partial<Navigator>).storage;
    const persisted = (await manager?.persist().catch(() => false)) ?? false;
    this.#session.parts.keeping.set({ persisted });
    return persisted;
  }

  onChange(listener: (notice: types.ChangeNotice) => void): () => void {
    return this.#core.feed.listen(listener);
  }

  async close(): Promise<void> {
    const { visit, copy } = this.#session.parts;
    await this.#session.close();
    visit.close();
    await copy?.settled();
    copy?.stop();
    this.#core.feed.close();
    await this.#core.ledger.engine.close();
    this.#held.releaseTab();
  }

  #keepingChanged(): void {
    this.#core.feed.post({ type: 'keeping' });
    this.#core.feed.tellHere([keepingNotice(this.#core)]);
  }
}
