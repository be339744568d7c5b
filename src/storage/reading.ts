import type { Session } from './session.js';
import { openAll } from './set-aside.js';
import type { ListQuery, OpenedRecord, Page } from './types.js';

/** Records in a page unless told. */
const pageSize = 50;

/** One record, in the trash or not. */
export async function readRecord(session: Session, id: string): Promise<OpenedRecord | undefined> {
  const { ledger } = session.parts.core;
  const row = await ledger.engine.read(['records'], (tx) => tx.get('records', id));
  return row && (await openAll(session, [row]))[0];
}

/** A page of records by index and cursor: as quick in a store of a hundred thousand as in one of a hundred. */
export async function listRecords(
  session: Session,
  { kind, limit = pageSize, before, trashed = false }: ListQuery,
): Promise<Page> {
  const { ledger, state } = session.parts.core;
  // In a visit there is no trash: what was deleted can be undone while the page is open, and is gone then.
  if (trashed && state.mode === 'visit') return { records: [] };
  const shelf = trashed ? 'trash' : 'live';
  const upper = [kind, shelf, ...(before === undefined ? [[]] : [before])];
  const range = { lower: [kind, shelf], upper, upperOpen: true };
  const rows = await ledger.engine.read(['records'], (tx) =>
    tx.newest('records', { index: 'shelf', range, limit: limit + 1 }),
  );
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  const records = await openAll(session, page);
  return rows.length > limit && last ? { records, next: last.order } : { records };
}
