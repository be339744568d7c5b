import { randomHex } from '../../domain/ids.js';
import { KitError } from '../../errors.js';
import type { SealContext } from '../codec.js';
import { expected, see, type Core } from '../core.js';
import type { Tx } from '../engine.js';
import type { ListPart, LockKey } from '../keyring.js';
import type { Writing } from '../ledger.js';
import type { LockListRow, RecordRow } from '../rows.js';

/*
 * The sealed list says which revision each record has. Each row's own seal shows that it was changed or put elsewhere;
 * the list shows that an older row was put back, or one that was erased. It lies in 256 parts, so that a save seals a
 * small one. A database that is put back as a whole looks as it did: that is outside the model.
 */

/** The part in which a record stands: by the last two digits of its id, which are random (RFC 9562, 5.7). */
const partOf = (id: string): LockListRow['name'] => `list/${id.slice(-2)}`;

const contextOf = (program: string, { name, tag }: Pick<LockListRow, 'name' | 'tag'>): SealContext => ({
  program,
  kind: 'list',
  id: name,
  revision: tag,
  schema: 0,
});

/** The text by which the list knows a revision. */
export const revisionText = ({ number, tag }: RecordRow['revision']): string => `${String(number)}.${tag}`;

/** Changes of the list: the revision of each record, undefined where it goes. */
export type ListChanges = ReadonlyMap<string, string | undefined>;

/** Parts of the list, sealed anew upon those that were there. */
export interface ListPlan {
  readonly ids: ListChanges;
  readonly parts: readonly {
    readonly upon: string | undefined;
    readonly row: Omit<LockListRow, 'seq'>;
    readonly revisions: ReadonlyMap<string, string>;
  }[];
}

/** The key whose list is kept in step now. */
const keeper = ({ state: { lock }, keys }: Core): LockKey | undefined =>
  lock && lock.phase !== 'opening' ? keys.lock : undefined;

const isPart = (row: unknown): row is LockListRow => typeof row === 'object' && row !== null && 'tag' in row;

async function opened(core: Core, lock: LockKey, name: LockListRow['name'], row: unknown): Promise<ListPart> {
  if (!isPart(row)) return { tag: undefined, revisions: new Map() };
  const known = lock.list.get(name);
  if (known?.tag === row.tag) return known;
  let revisions = new Map<string, string>();
  try {
    const sealed = await lock.codec.open(row.sealed, contextOf(core.program, row));
    revisions = new Map(sealed as [string, string][]);
  } catch {
    // Somebody has changed it: what stands in it counts as put back, and what is written makes it anew.
  }
  const part = { tag: row.tag, revisions };
  lock.list.set(name, part);
  return part;
}

/** Reads parts as they lie in the database, in one transaction. */
const readParts = (tx: Tx, names: readonly LockListRow['name'][]) =>
  Promise.all(names.map((name) => tx.get('lock', name)));

/** Seals the parts in which these records stand. Undefined where no list is kept. */
export async function planList(core: Core, ids: ListChanges): Promise<ListPlan | undefined> {
  const lock = keeper(core);
  if (!lock || ids.size === 0) return undefined;
  const byPart = new Map<LockListRow['name'], string[]>();
  ids.forEach((_, id) => byPart.set(partOf(id), [...(byPart.get(partOf(id)) ?? []), id]));
  const names = [...byPart.keys()];
  const rows = await core.ledger.engine.read(['lock'], (tx) => readParts(tx, names));
  const parts = await Promise.all(
    names.map(async (name, at) => {
      const { tag: upon, revisions } = await opened(core, lock, name, rows[at]);
      const next = new Map(revisions);
      for (const id of byPart.get(name) ?? []) {
        const revision = ids.get(id);
        if (revision === undefined) next.delete(id);
        else next.set(id, revision);
      }
      const head = { name, tag: randomHex(8) };
      const sealed = await lock.codec.seal([...next], contextOf(core.program, head));
      return { upon, row: { ...head, sealed }, revisions: next };
    }),
  );
  return { ids, parts };
}

/** Whether the list still lies as the plan was made upon it. */
export async function fitsList(tx: Writing, plan: ListPlan): Promise<boolean> {
  const rows = await readParts(
    tx,
    plan.parts.map(({ row }) => row.name),
  );
  return plan.parts.every(({ upon }, at) => {
    const row = rows[at];
    return (isPart(row) ? row.tag : undefined) === upon;
  });
}

/** Writes the list as planned. */
export function writeList(tx: Writing, plan: ListPlan): void {
  for (const { row } of plan.parts) tx.put('lock', { ...row, seq: tx.next() });
}

/** What was written is what is known from now on. */
export function keepList({ keys: { lock } }: Core, plan: ListPlan): void {
  for (const { row, revisions } of plan.parts) lock?.list.set(row.name, { tag: row.tag, revisions });
}

/** Another tab wrote these records: their parts are looked at again. */
export function forgetParts(lock: LockKey, ids: readonly string[]): void {
  for (const id of ids) lock.list.delete(partOf(id));
}

/** Of these rows, those that are not what was written last: put back, or put there by somebody else. */
export async function notListed(core: Core, rows: readonly RecordRow[]): Promise<ReadonlySet<string>> {
  const lock = core.state.lock?.phase === 'sealed' ? core.keys.lock : undefined;
  const strange = new Set<string>();
  if (!lock) return strange;
  const doubtful = rows.filter(
    ({ id, revision }) => lock.list.get(partOf(id))?.revisions.get(id) !== revisionText(revision),
  );
  if (doubtful.length === 0) return strange;
  // Both anew and in one transaction: another tab may have written since.
  const names = [...new Set(doubtful.map(({ id }) => partOf(id)))];
  const [parts, fresh] = await core.ledger.engine.read(['lock', 'records'], (tx) =>
    Promise.all([readParts(tx, names), Promise.all(doubtful.map(({ id }) => tx.get('records', id)))]),
  );
  for (let at = 0; at < names.length; at += 1)
    await opened(core, lock, names[at] as LockListRow['name'], parts[at]);
  for (const row of fresh) {
    if (!row) continue;
    if (lock.list.get(partOf(row.id))?.revisions.get(row.id) !== revisionText(row.revision))
      strange.add(row.id);
  }
  return strange;
}

/** Records read at a time. */
const slice = 500;
/** Parts written in one transaction. */
const partsAtOnce = 32;
/** Another tab may write while the list is made: then it is made again. */
const tries = 20;

/** Makes the whole list of the records that are there. */
export async function makeList(core: Core): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) if (await listAll(core)) return;
  throw new KitError('storage-failed');
}

/** False where somebody wrote meanwhile. */
async function listAll(core: Core): Promise<boolean> {
  const lock = keeper(core);
  if (!lock) return false;
  // The parts before the records: whoever writes a record afterwards changes its part.
  const before = new Map<string, string>();
  for (const row of await core.ledger.engine.read(['lock'], (tx) => tx.all('lock')))
    if (isPart(row)) before.set(row.name, row.tag);
  const parts = await revisionsByPart(core);
  before.forEach((_, name) => {
    if (!parts.has(name as LockListRow['name'])) parts.set(name as LockListRow['name'], new Map());
  });
  const plans: ListPlan['parts'][number][] = [];
  for (const [name, revisions] of [...parts]) {
    const head = { name, tag: randomHex(8) };
    const sealed = await lock.codec.seal([...revisions], contextOf(core.program, head));
    plans.push({ upon: before.get(name), row: { ...head, sealed }, revisions });
  }
  let fits = true;
  for (let at = 0; at < plans.length; at += partsAtOnce) {
    const plan = { ids: new Map(), parts: plans.slice(at, at + partsAtOnce) };
    const { value, state } = await core.ledger.write(expected(core), ['lock'], async (tx) => {
      const isSame = await fitsList(tx, plan);
      if (isSame) writeList(tx, plan);
      return isSame;
    });
    see(core, state);
    fits &&= value;
  }
  return fits;
}

async function revisionsByPart(core: Core): Promise<Map<LockListRow['name'], Map<string, string>>> {
  const parts = new Map<LockListRow['name'], Map<string, string>>();
  let after: string | undefined;
  do {
    const range = after === undefined ? {} : { range: { lower: after, lowerOpen: true } };
    const rows = await core.ledger.engine.read(['records'], (tx) =>
      tx.all('records', { ...range, limit: slice }),
    );
    for (const { id, revision } of rows) {
      const part = parts.get(partOf(id)) ?? new Map<string, string>();
      parts.set(partOf(id), part.set(id, revisionText(revision)));
    }
    after = rows.length < slice ? undefined : rows[rows.length - 1]?.id;
  } while (after !== undefined);
  return parts;
}
