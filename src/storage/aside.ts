import type { KitErrorCode } from '../errors.js';
import { expected, see, type Core } from './core.js';
import type { AsideRow } from './rows.js';
import type { Session } from './session.js';
import type { SetAside } from './types.js';

/** Marks rows as set aside; those that are marked already, or gone, are passed over. */
export async function remember(session: Session, marks: readonly AsideRow[]): Promise<void> {
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
