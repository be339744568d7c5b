import type { Bodies, Kind, Revision } from '../domain/record.js';
import type { SentRecord, SharingState } from '../domain/sharing.js';
import { readGiven, readParcel } from '../outbox/parcel-row.js';
import { shared } from './shared.js';
import type { ParcelRow, Storage } from '../storage/types.js';
import type { Records } from './types.js';

/** Rows by their record, each in order of the press; read in slices, since there may be very many. */
export async function rowsByRecord(storage: Storage): Promise<ReadonlyMap<string, readonly ParcelRow[]>> {
  const byRecord = new Map<string, ParcelRow[]>();
  for (let after = -Infinity; ;) {
    const rows = await storage.parcelsAfter(after);
    const last = rows.at(-1);
    if (!last) return byRecord;
    after = last.order;
    for (const row of rows) {
      if (row.content === undefined) continue;
      const found = byRecord.get(row.record);
      if (found) found.push(row);
      else byRecord.set(row.record, [row]);
    }
  }
}

/** The newest press first. */
export const newestFirst = (a: SentRecord, b: SentRecord): number =>
  a.pressedAt < b.pressedAt ? 1 : a.pressedAt > b.pressedAt ? -1 : 0;

const isShared = (kind: string | undefined): kind is Kind =>
  kind !== undefined && Object.hasOwn(shared, kind);

/** Where records and their past texts are read. */
interface Shelves {
  readonly storage: Storage;
  readonly records: Records;
}

/**
 * One record of the list. The words that arrived are not kept a second time: what went is made again of the text
 * of then, and goes with its record.
 */
export async function sentRecord(
  { storage, records }: Shelves,
  record: string,
  rows: readonly ParcelRow[],
  state: SharingState,
): Promise<SentRecord | undefined> {
  if (state.state === 'private') return undefined;
  const parcel = rows.flatMap((row) => readParcel(row) ?? []).at(-1);
  const given = rows.flatMap((row) => readGiven(row) ?? []).at(-1);
  const pressedAt = [parcel?.content.pressedAt, given?.at].reduce<string>(
    (newest, at = '') => (at > newest ? at : newest),
    '',
  );
  const { letter, pressed, revision } = parcel?.content ?? {};
  const now = await storage.record(record);
  const kind = [pressed?.kind, now?.kind].find(isShared);
  const told = pressed ? { readers: pressed.readers, purpose: pressed.purpose } : {};
  if (letter) return { record, kind, state, pressedAt, ...told, body: letter.body };
  const text = state.state === 'given' ? given?.revision : state.state === 'sent' ? revision : undefined;
  const body = kind && now && text && (await bodyAt(records, kind, record, text));
  const toShare = kind && (shared[kind] as ToShare | undefined);
  return {
    record,
    kind,
    state,
    pressedAt,
    ...told,
    ...(body && toShare ? { body: toShare(body, pressed?.tell ?? []) } : {}),
  };
}

type ToShare = (body: Bodies[Kind], tell: readonly string[]) => unknown;

/** The text of a record at a revision: what it says now, or one of its past texts. */
async function bodyAt<K extends Kind>(
  records: Records,
  kind: K,
  record: string,
  revision: Revision,
): Promise<Bodies[K] | undefined> {
  const current = await records.one(kind, record).read();
  if (current && isSame(current.revision, revision)) return current.body;
  const past = await records.versions(kind, record).read();
  return past.find((version) => isSame(version.revision, revision))?.body;
}

const isSame = (a: Revision, b: Revision): boolean => a.number === b.number && a.tag === b.tag;
