import { uuidv4 } from '../domain/ids.js';
import type { Revision } from '../domain/record.js';
import type { ParcelRow } from '../storage/types.js';
import {
  inState,
  neverLeft,
  type ParcelContent,
  type QueuedParcel,
  readGiven,
  readParcel,
  untried,
} from './parcel-row.js';
import type { ParcelRows } from './rows.js';
import { timestamp, toWithdraw } from './settle.js';
import type { NewParcel } from './types.js';

const parcelsOf = (rows: readonly ParcelRow[]): readonly QueuedParcel[] =>
  rows.flatMap((row) => readParcel(row) ?? []).sort((a, b) => a.order - b.order);

const ids = (parcels: readonly QueuedParcel[]): readonly string[] => parcels.map(({ id }) => id);

/** What a person does with parcels: the only ways by which one leaves the queue without a receipt. */
export class Queue {
  readonly #rows: ParcelRows;
  readonly #now: () => number;

  constructor(rows: ParcelRows, now: () => number) {
    this.#rows = rows;
    this.#now = now;
  }

  /**
   * The press: queues a parcel in one strict transaction. Earlier ones of the same record that have not left
   * are replaced, so that a coach never gets yesterday's words after today's. `tell`: what the person ticked.
   */
  add(parcel: NewParcel, tell: readonly string[]): Promise<void> {
    const { id, program, sender, endpoint, format, withdrawalKey, ...letter } = parcel;
    const content: ParcelContent = {
      reference: { id, program, sender, endpoint, format, withdrawalKey },
      revision: parcel.record.revision,
      pressedAt: timestamp(this.#now()),
      pressed: {
        kind: letter.record.kind,
        tell,
        readers: letter.readers,
        purpose: letter.purpose,
      },
      letter,
      tries: untried,
    };
    const record = parcel.record.id;
    return this.#rows.changeRecord(record, (rows) => ({
      put: [inState({ id, record, state: 'queued', order: 0, content }, 'queued')],
      drop: ids(parcelsOf(rows).filter(neverLeft)),
    }));
  }

  /**
   * Takes the newest parcel of a record out of the queue. Where that one has left, or may have, the site is
   * asked to take back everything that it may have of this record.
   */
  takeBack(record: string): Promise<void> {
    return this.#rows.changeRecord(record, (rows) => {
      const parcels = parcelsOf(rows).filter(({ state }) => state !== 'taken-back');
      const newest = parcels.at(-1);
      if (!newest) return {};
      const drop = ids(parcels.filter(neverLeft));
      if (neverLeft(newest)) return { drop };
      const left = parcels.filter((parcel) => !neverLeft(parcel) && parcel.state !== 'ask-back');
      return { drop, put: left.map((parcel) => toWithdraw(parcel, this.#now())) };
    });
  }

  /** Looked at and not sent. What may have arrived all the same is asked back. */
  dismiss(record: string): Promise<void> {
    return this.#rows.changeRecord(record, (rows) => {
      const parcels = parcelsOf(rows).filter(({ state }) => state === 'attention');
      return {
        drop: ids(parcels.filter(neverLeft)),
        put: parcels.filter((each) => !neverLeft(each)).map((each) => toWithdraw(each, this.#now())),
      };
    });
  }

  /** Takes what is settled of a record off the list: given by hand, or taken back. Gives the way back. */
  async forget(record: string): Promise<() => Promise<void>> {
    let gone: readonly ParcelRow[] = [];
    await this.#rows.changeRecord(record, (rows) => {
      gone = rows.filter(({ state }) => state === 'given' || state === 'taken-back');
      return { drop: gone.map(({ id }) => id) };
    });
    return () => this.#rows.changeRecord(record, () => ({ put: gone }));
  }

  /** Notes that a revision was shown or handed over in person. */
  give(record: string, revision: Revision): Promise<void> {
    return this.#rows.changeRecord(record, (rows) => ({
      put: [
        {
          id: uuidv4(),
          record,
          state: 'given',
          content: { given: { at: timestamp(this.#now()), revision } },
        },
      ],
      drop: rows.filter((row) => readGiven(row)).map(({ id }) => id),
    }));
  }
}
