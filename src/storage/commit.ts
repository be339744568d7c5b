import type { Revision } from '../domain/record.js';
import { KitError } from '../errors.js';
import { expected, see, type Core, type Trash } from './core.js';
import type { Listed } from './lock/listed.js';
import { dropDraft, planDraft, writeDraft, type DraftPlan } from './drafts.js';
import type { Writing } from './ledger.js';
import { dropParcel, planParcel, writeParcel, type ParcelPlan } from './parcels.js';
import { currentRows, planRecords, shown, writeRecord, type RecordPlan } from './records.js';
import type { RecordRow, StoreName } from './rows.js';
import type { Change, Committed, OpenedRecord, ParcelRow } from './types.js';

/** A commit gives up when others got in between so often. */
const tries = 50;

interface Plans {
  readonly records: readonly RecordPlan[];
  /** Under the lock: the list of what records there are, as it will be. */
  readonly list: Listed | undefined;
  /** There where something is trashed, taken out again or erased. */
  readonly trash: Trash | undefined;
  readonly drafts: readonly DraftPlan[];
  readonly parcels: readonly ParcelPlan[];
}

type Seen = ReadonlyMap<string, Revision | undefined>;

/** What was written, and which records went to the trash, came back or are gone. */
export interface Written {
  readonly committed: Committed;
  readonly touched: readonly RecordRow[];
}

/** What one transaction came to: written, or what it found instead of what it was sealed upon. */
type Outcome = Written | { readonly seen: Seen };

/**
 * Seals, then writes everything of a change in one strict transaction, which first compares the revisions:
 * WebCrypto cannot run inside it, so where another writer came first it is all sealed and tried again.
 */
export async function commitChange(core: Core, change: Change): Promise<Written> {
  let seen: Seen = new Map();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const upon = expected(core);
    const plans = await planAll(core, change, seen);
    const stores = storesOf(change);
    const { value, state } = await core.ledger.write(upon, plans.list ? [...stores, 'lock'] : stores, (tx) =>
      apply(core, tx, change, plans),
    );
    see(core, state);
    if ('committed' in value) {
      plans.list?.written();
      return value;
    }
    seen = value.seen;
  }
  throw new KitError('storage-failed');
}

async function planAll(core: Core, change: Change, seen: Seen): Promise<Plans> {
  const [records, drafts, parcels] = await Promise.all([
    planRecords(core, change.records ?? [], seen),
    Promise.all((change.drafts ?? []).map((draft) => planDraft(core, draft))),
    Promise.all((change.parcels ?? []).map((parcel) => planParcel(core, parcel))),
  ]);
  const list = core.state.lock && (await (await core.late.lockRoom()).planListed(core, change, records));
  const trash = change.trash || change.restore || change.purge ? await core.late.later() : undefined;
  return { records, drafts, parcels, list, trash };
}

/** Only the stores that a change touches: transactions on others need not wait for it. */
function storesOf(change: Change): StoreName[] {
  const stores: StoreName[] = [];
  if (change.records || change.trash || change.restore) stores.push('records', 'versions', 'aside');
  if (change.drafts || change.dropDrafts) stores.push('drafts');
  if (change.parcels || change.dropParcels) stores.push('parcels');
  return change.purge ? ['records', 'versions', 'drafts', 'parcels', 'aside'] : stores;
}

async function apply(core: Core, tx: Writing, change: Change, plans: Plans): Promise<Outcome> {
  const { rows, fits } = await currentRows(tx, plans.records);
  if (!fits || (plans.list && !(await plans.list.fits(tx)))) {
    const seen = new Map<string, Revision | undefined>();
    rows.forEach((row, id) => seen.set(id, row?.revision));
    return { seen };
  }
  const records: OpenedRecord[] = [];
  for (const plan of plans.records) {
    const row: RecordRow = await writeRecord(core, tx, plan, rows.get(plan.id));
    rows.set(plan.id, row);
    records.push(shown(row, plan.write.body));
  }
  const touched: (RecordRow | undefined)[] = [];
  if (plans.trash) touched.push(...(await trashAll(core, tx, change, plans.trash)));
  plans.list?.write(tx);
  const parcels: ParcelRow[] = [];
  for (const plan of plans.parcels) parcels.push(await writeParcel(tx, plan));
  for (const id of change.dropParcels ?? []) dropParcel(tx, id);
  for (const plan of plans.drafts) writeDraft(tx, plan);
  for (const key of change.dropDrafts ?? []) dropDraft(tx, key);
  return { committed: { records, parcels }, touched: touched.filter((row) => row !== undefined) };
}

/** Moves to the trash, takes out of it, erases for good. */
async function trashAll(core: Core, tx: Writing, change: Change, trash: Trash) {
  const touched: (RecordRow | undefined)[] = [];
  for (const id of change.trash ?? []) touched.push(...(await trash.trashRecord(core, tx, id)));
  for (const id of change.restore ?? []) touched.push(...(await trash.restoreRecord(tx, id)));
  for (const id of change.purge ?? []) touched.push(await trash.purgeRecord(tx, id));
  return touched;
}
