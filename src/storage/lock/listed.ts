import { belonging } from '../../domain/record.js';
import { expected, see, type Core } from '../core.js';
import type { Tx } from '../engine.js';
import type { Writing } from '../ledger.js';
import type { RecordPlan } from '../records.js';
import { purgeStores, purgeTrashed } from '../trash.js';
import type { Change } from '../types.js';
import { fitsList, forgetParts, keepList, planList, revisionText, writeList } from './list.js';

/** The sealed list in step with one change. */
export interface Listed {
  /** Whether it can still be written: before anything else is, in the same transaction. */
  fits(tx: Writing): Promise<boolean>;
  write(tx: Writing): void;
  /** The transaction is complete. */
  written(): void;
}

/** Plans what a change does to the sealed list. Undefined where it does nothing, or none is kept. */
export async function planListed(
  core: Core,
  { purge = [] }: Pick<Change, 'purge'>,
  records: readonly Pick<RecordPlan, 'id' | 'revision'>[],
): Promise<Listed | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { id, revision } of records) ids.set(id, revisionText(revision));
  if (purge.length > 0)
    for (const id of await core.ledger.engine.read(['records'], (tx) => goingWith(tx, purge)))
      ids.set(id, undefined);
  const plan = await planList(core, ids);
  return (
    plan && {
      fits: async (tx) =>
        (await fitsList(tx, plan)) && (await goingWith(tx, purge)).every((id) => ids.has(id)),
      write: (tx) => writeList(tx, plan),
      written: () => keepList(core, plan),
    }
  );
}

/** What a purge takes along: what belongs to a record goes with it. */
async function goingWith(tx: Tx, purge: readonly string[]): Promise<readonly string[]> {
  const going = [...purge];
  for (const id of going) {
    const linked = await tx.all('records', { index: 'links', range: { lower: id, upper: id } });
    for (const row of linked) if (belonging.includes(row.kind) && !going.includes(row.id)) going.push(row.id);
  }
  return going;
}

/** Lets go what was trashed when the kit had been opened on `before` days or fewer, also from the list. */
export async function purgeListed(core: Core, before: number): Promise<void> {
  const trashed = (tx: Tx) => tx.all('records', { index: 'trashedOn', range: { upper: before } });
  const ids = (await core.ledger.engine.read(['records'], trashed)).map(({ id }) => id);
  if (ids.length === 0) return;
  const list = await planListed(core, { purge: ids }, []);
  const { state } = await core.ledger.write(expected(core), [...purgeStores, 'lock'], async (tx) => {
    // Somebody else is at it: what is old enough goes at the next start.
    const isSame = (await trashed(tx)).every(({ id }) => ids.includes(id));
    if (!isSame || (list && !(await list.fits(tx)))) return;
    await purgeTrashed(tx, before);
    list?.write(tx);
  });
  see(core, state);
  if (core.keys.lock) forgetParts(core.keys.lock, ids);
}
