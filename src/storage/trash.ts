import { belonging } from '../domain/record.js';
import { timestamp, type Core } from './core.js';
import { dropDraftsOf } from './drafts.js';
import type { Writing } from './ledger.js';
import { dropParcelsOf } from './parcels.js';
import type { RecordRow } from './rows.js';
import { dropVersions } from './versions.js';

/** On how many days the kit must have been opened before the trash lets a record go. */
export const daysInTrash = 30;

/** Moves a record to the trash, with the answers to it. Gives the rows that went. */
export async function trashRecord(core: Core, tx: Writing, id: string): Promise<readonly RecordRow[]> {
  const row = await tx.get('records', id);
  if (!row || row.shelf === 'trash') return [];
  const went = [row, ...(await answersTo(tx, id)).filter(({ shelf }) => shelf !== 'trash')];
  const deletedAt = timestamp(core);
  for (const each of went) {
    tx.put('records', { ...each, deletedAt, shelf: 'trash', trashedOn: tx.state.days.count, seq: tx.next() });
  }
  return went;
}

/**
 * Takes a record out of the trash, with the answers that went in there with it or came while it was there; all stands
 * where it stood.
 */
export async function restoreRecord(tx: Writing, id: string): Promise<readonly RecordRow[]> {
  const row = await tx.get('records', id);
  if (row?.shelf !== 'trash') return [];
  const { deletedAt: since = '' } = row;
  const came = [row, ...(await answersTo(tx, id)).filter(({ deletedAt = '' }) => deletedAt >= since)];
  for (const { deletedAt: _deletedAt, trashedOn: _trashedOn, ...kept } of came) {
    tx.put('records', { ...kept, shelf: 'live', seq: tx.next() });
  }
  return came;
}

const answersTo = async (tx: Writing, id: string): Promise<readonly RecordRow[]> =>
  (await tx.all('records', { index: 'links', range: { lower: id, upper: id } })).filter(
    ({ kind }) => kind === 'coach-answer',
  );

/** Erases a record for good, with its versions, drafts, what belongs to it, and parcels that need no withdrawal. */
export async function purgeRecord(tx: Writing, id: string): Promise<RecordRow | undefined> {
  const row = await tx.get('records', id);
  if (!row) return undefined;
  tx.next();
  tx.delete('records', id);
  tx.set({ count: tx.state.count - 1 });
  await dropVersions(tx, id);
  await dropDraftsOf(tx, id);
  await dropParcelsOf(tx, id);
  tx.delete('aside', id);
  for (const other of await tx.all('records', { index: 'links', range: { lower: id, upper: id } })) {
    if (belonging.includes(other.kind)) await purgeRecord(tx, other.id);
  }
  return row;
}

/** Stores that a purge touches. */
export const purgeStores = ['records', 'versions', 'drafts', 'parcels', 'aside'] as const;

/** Lets go what was trashed when the kit had been opened on `before` days or fewer. */
export async function purgeTrashed(tx: Writing, before: number): Promise<readonly string[]> {
  const rows = await tx.all('records', { index: 'trashedOn', range: { upper: before } });
  for (const { id } of rows) await purgeRecord(tx, id);
  return rows.map(({ id }) => id);
}
