import { randomHex } from '../domain/ids.js';
import { parcelContext } from './contexts.js';
import { codecOf, timestamp, type Core } from './core.js';
import type { Writing } from './ledger.js';
import type { StoredParcel } from './rows.js';
import type { ParcelRow, ParcelWrite } from './types.js';

/** A parcel, sealed and ready to be written. */
export interface ParcelPlan extends Omit<StoredParcel, 'seq' | 'order'> {
  readonly content: unknown;
}

export async function planParcel(core: Core, parcel: ParcelWrite): Promise<ParcelPlan> {
  const { id, record, state, content } = parcel;
  const tag = randomHex(8);
  const sealed = await codecOf(core).seal(content, parcelContext(core.program, { id, tag }));
  return { id, record, state, updatedAt: timestamp(core), tag, sealed, content };
}

/** Writes a parcel; a new one gets its order here, an old one keeps it. */
export async function writeParcel(tx: Writing, { content, ...plan }: ParcelPlan): Promise<ParcelRow> {
  const current = await tx.get('parcels', plan.id);
  const seq = tx.next();
  const row: StoredParcel = { ...plan, order: current?.order ?? seq, seq };
  tx.put('parcels', row);
  return shownParcel(row, content);
}

export function dropParcel(tx: Writing, id: string): void {
  tx.next();
  tx.delete('parcels', id);
}

/** States in which the site surely has nothing (more) to give back. Every other parcel holds the key to it. */
const notAtTheSite: readonly string[] = ['queued', 'given', 'taken-back'];

/** Erases a record's parcels but those that may still have to be taken back. */
export async function dropParcelsOf(tx: Writing, record: string): Promise<void> {
  for (const { id, state } of await tx.all('parcels', ofRecord(record))) {
    if (notAtTheSite.includes(state)) dropParcel(tx, id);
  }
}

const ofRecord = (record: string) => ({ index: 'record', range: { lower: record, upper: record } });

export async function readParcel(core: Core, id: string): Promise<ParcelRow | undefined> {
  const row = await core.ledger.engine.read(['parcels'], (tx) => tx.get('parcels', id));
  return row && openParcel(core, row);
}

/** All parcels in order of the press, or those of one record. What does not open stays where it is, unseen. */
export async function readParcels(core: Core, record?: string): Promise<readonly ParcelRow[]> {
  const rows = await core.ledger.engine.read(['parcels'], (tx) =>
    tx.all('parcels', record === undefined ? { index: 'order' } : ofRecord(record)),
  );
  const parcels: ParcelRow[] = [];
  for (const row of rows.sort((a, b) => a.order - b.order)) {
    const parcel = await openParcel(core, row).catch(() => undefined);
    if (parcel) parcels.push(parcel);
  }
  return parcels;
}

export const openParcel = async (core: Core, row: StoredParcel): Promise<ParcelRow> =>
  shownParcel(row, await core.keys.open(row.sealed, parcelContext(core.program, row)));

export const shownParcel = (row: StoredParcel, content: unknown): ParcelRow => ({
  id: row.id,
  record: row.record,
  state: row.state,
  order: row.order,
  updatedAt: row.updatedAt,
  content,
});
