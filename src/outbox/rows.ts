import { programName } from '../domain/names.js';
import { KitError } from '../errors.js';
import { erasures, type StillThere } from '../storage/erasures.js';
import type { ParcelRow, ParcelWrite, ParcelStorage } from '../storage/types.js';
import type { Locks } from './locks.js';

/** What is to be written, decided from the rows as they are now. */
export interface RowChange {
  readonly put?: readonly ParcelWrite[];
  readonly drop?: readonly string[];
}

/** Decides over rows that nobody else changes meanwhile. It may be called once only and must not wait. */
type Decide = (rows: readonly ParcelRow[]) => RowChange;

interface Job {
  readonly read: (storage: ParcelStorage) => Promise<readonly ParcelRow[]>;
  readonly decide: Decide;
  readonly stillThere: StillThere;
  readonly done: () => void;
  readonly failed: (error: KitError) => void;
}

/**
 * Changes parcels by what they are at that very moment, over all tabs: a person who takes a parcel back and the
 * delivery that just sent it must not overwrite each other. Whatever is asked for while one change is written
 * goes into the next strict transaction together.
 */
export class ParcelRows {
  readonly #storage: ParcelStorage;
  readonly #locks: Locks;
  readonly #begin: () => StillThere;
  #waiting: Job[] = [];
  #working = false;

  constructor(storage: ParcelStorage, locks: Locks) {
    this.#storage = storage;
    this.#locks = locks;
    this.#begin = erasures(storage);
  }

  /** Changes one parcel; resolves at `complete`. */
  change(id: string, decide: (row: ParcelRow | undefined) => RowChange): Promise<void> {
    const read = async (storage: ParcelStorage): Promise<readonly ParcelRow[]> => {
      const row = await storage.parcel(id);
      return row ? [row] : [];
    };
    return this.#add(read, (rows) => decide(rows[0]));
  }

  /** Changes the parcels of one record; resolves at `complete`. */
  changeRecord(record: string, decide: Decide): Promise<void> {
    return this.#add((storage) => storage.parcels(record), decide);
  }

  #add(read: Job['read'], decide: Decide): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ read, decide, stillThere: this.#begin(), done, failed });
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (this.#waiting.length > 0) {
      const jobs = this.#waiting;
      this.#waiting = [];
      try {
        await this.#locks.alone(`${programName(this.#storage.program)}/parcels`, () => this.#write(jobs));
        for (const { done } of jobs) done();
      } catch (thrown) {
        const error = KitError.from(thrown, 'storage-failed');
        for (const { failed } of jobs) failed(error);
      }
    }
    this.#working = false;
  }

  async #write(jobs: readonly Job[]): Promise<void> {
    const read = await Promise.all(jobs.map((job) => job.read(this.#storage)));
    const put = new Map<string, ParcelWrite>();
    const drop = new Set<string>();
    jobs.forEach((job, index) => {
      // Two jobs of one batch may touch the same row: the later one sees what the earlier one decided.
      const rows = (read[index] ?? [])
        .filter(({ id }) => !drop.has(id))
        .map((row) => ({ ...row, ...put.get(row.id) }));
      let change: RowChange;
      try {
        job.stillThere();
        change = job.decide(rows);
      } catch (thrown) {
        job.failed(KitError.from(thrown, 'storage-failed'));
        return;
      }
      for (const row of change.put ?? []) put.set(row.id, row);
      for (const id of change.drop ?? []) {
        put.delete(id);
        drop.add(id);
      }
    });
    if (put.size + drop.size > 0) {
      await this.#storage.commit({ parcels: [...put.values()], dropParcels: [...drop] });
    }
  }
}
