import type { Writing } from './ledger.js';
import type { RecordRow } from './rows.js';

/** How many past texts of a record are kept, beside those that lost a conflict. */
export const versionsKept = 10;

/** All versions of a record. */
export const ofRecord = (id: string) => ({ range: { lower: [id], upper: [id, []] } });

/** Puts the text that a record had until now among its versions, and lets the oldest go. */
export async function keepVersion(tx: Writing, row: RecordRow, conflict: boolean): Promise<void> {
  const versions = await tx.all('versions', ofRecord(row.id));
  const ordinary = versions.filter((version) => !version.conflict);
  const surplus = Math.max(0, ordinary.length + (conflict ? 0 : 1) - versionsKept);
  for (const version of ordinary.slice(0, surplus)) {
    tx.delete('versions', [version.id, version.number, version.tag]);
  }
  tx.put('versions', {
    id: row.id,
    number: row.revision.number,
    tag: row.revision.tag,
    kind: row.kind,
    schema: row.schema,
    updatedAt: row.updatedAt,
    conflict,
    seq: tx.next(),
    sealed: row.sealed,
  });
}

/** Erases all versions of a record. */
export async function dropVersions(tx: Writing, id: string): Promise<void> {
  for (const { number, tag } of await tx.all('versions', ofRecord(id)))
    tx.delete('versions', [id, number, tag]);
}
