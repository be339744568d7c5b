import { KitError, type KitErrorCode } from '../errors.js';
import { expected, see, type Core } from './core.js';
import { openRecord } from './records.js';
import type { AsideRow, RecordRow } from './rows.js';
import type { Session } from './session.js';
import type { OpenedRecord, SetAside } from './types.js';

/** Opens what opens. The rest stays in its place and is remembered as set aside. */
export async function openAll(
  session: Session,
  rows: readonly RecordRow[],
): Promise<readonly OpenedRecord[]> {
  const { core } = session.parts;
  const opened: OpenedRecord[] = [];
  const aside: AsideRow[] = [];
  for (const row of rows) {
    try {
      opened.push(await openRecord(core, row));
    } catch (thrown) {
      const { code } = KitError.from(thrown, 'record-invalid');
      // Sealed by a tab of this visit that has not answered yet: it opens when the key comes.
      if (code === 'record-sealed' && core.state.mode === 'visit' && !core.keys.has(row.sealed)) continue;
      aside.push({ id: row.id, kind: row.kind, code });
    }
  }
  // Reading must not fail because a mark could not be written (a full disk, a newer database).
  if (aside.length > 0) await remember(session, aside).catch(() => undefined);
  return opened;
}

/** Marks rows as set aside; those that are marked already, or gone, are passed over. */
async function remember(session: Session, marks: readonly AsideRow[]): Promise<void> {
  const { core, keeping } = session.parts;
  const { value, state } = await core.ledger.write(expected(core), ['records', 'aside'], async (tx) => {
    for (const mark of marks) {
      const known = await tx.get('aside', mark.id);
      if (known || !(await tx.get('records', mark.id))) continue;
      tx.next();
      tx.put('aside', mark);
    }
    return tx.all('aside');
  });
  see(core, state);
  keeping.set({ setAside: value.length });
}

/** Sets a record aside that opened but did not parse. */
export async function setRecordAside(session: Session, id: string, code: KitErrorCode): Promise<void> {
  const { engine } = session.parts.core.ledger;
  const row = await engine.read(['records'], (tx) => tx.get('records', id));
  if (row) await remember(session, [{ id, kind: row.kind, code }]);
}

/** Every record that was set aside, with its row as it lies in the database. */
export const readAside = (core: Core): Promise<readonly SetAside[]> =>
  core.ledger.engine.read(['records', 'aside'], async (tx) => {
    const found: SetAside[] = [];
    for (const { id, kind, code } of await tx.all('aside')) {
      found.push({ id, kind, code, row: await tx.get('records', id) });
    }
    return found;
  });
