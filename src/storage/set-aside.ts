import { KitError } from '../errors.js';
import { later, lockRoom } from './later-door.js';
import { openRecord } from './records.js';
import type { AsideRow, RecordRow } from './rows.js';
import type { Session } from './session.js';
import type { OpenedRecord } from './types.js';

/** Opens what opens. The rest stays in its place and is remembered as set aside. */
export async function openAll(
  session: Session,
  rows: readonly RecordRow[],
): Promise<readonly OpenedRecord[]> {
  const { core } = session.parts;
  const opened: OpenedRecord[] = [];
  const aside: AsideRow[] = [];
  const strange = core.state.lock && (await (await lockRoom()).notListed(core, rows));
  for (const row of rows) {
    try {
      if (strange?.has(row.id)) throw new KitError('record-sealed');
      opened.push(await openRecord(core, row));
    } catch (thrown) {
      const { code } = KitError.from(thrown, 'record-invalid');
      // Sealed by a tab of this visit that has not answered yet: it opens when the key comes.
      if (code === 'record-sealed' && core.state.mode === 'visit' && !core.keys.has(row.sealed)) continue;
      aside.push({ id: row.id, kind: row.kind, code });
    }
  }
  // Reading must not fail because a mark could not be written (a full disk, a newer database).
  if (aside.length > 0) {
    await later()
      .then(({ remember }) => remember(session, aside))
      .catch(() => undefined);
  }
  return opened;
}
