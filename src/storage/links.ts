import type { Session } from './session.js';
import { openAll } from './set-aside.js';
import type { OpenedRecord } from './types.js';

/** Records of a kind, not in the trash, that name another in their links; the last made first. */
export async function listLinked(
  session: Session,
  kind: string,
  id: string,
): Promise<readonly OpenedRecord[]> {
  const rows = await session.parts.core.ledger.engine.read(['records'], (tx) =>
    tx.all('records', { index: 'links', range: { lower: id, upper: id } }),
  );
  return openAll(
    session,
    rows.reverse().filter((row) => row.kind === kind && row.shelf === 'live'),
  );
}
