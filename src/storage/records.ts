import { randomHex, uuidv7 } from '../domain/ids.js';
import type { Revision } from '../domain/record.js';
import { recordContext } from './contexts.js';
import { codecOf, timestamp, type Core } from './core.js';
import type { Writing } from './ledger.js';
import type { RecordRow, Sealed } from './rows.js';
import type { OpenedRecord, RecordWrite } from './types.js';
import { keepVersion } from './versions.js';

/** What is known, or guessed, to be in the database for a record. */
type Seen = ReadonlyMap<string, Revision | undefined>;

/** One record, sealed and ready to be written if the database still holds what it was sealed upon. */
export interface RecordPlan {
  readonly write: RecordWrite;
  readonly id: string;
  readonly isNew: boolean;
  readonly onto: Revision | undefined;
  readonly revision: Revision;
  readonly updatedAt: string;
  readonly sealed: Sealed;
}

const same = (a: Revision | undefined, b: Revision | undefined): boolean =>
  a?.number === b?.number && a?.tag === b?.tag;

/** Seals each record upon the revision that was seen, or else upon the one that its writer saw. */
export async function planRecords(
  core: Core,
  writes: readonly RecordWrite[],
  seen: Seen,
): Promise<readonly RecordPlan[]> {
  const latest = new Map(seen);
  const plans: RecordPlan[] = [];
  for (const write of writes) {
    const id = write.id ?? uuidv7(core.now());
    const onto = latest.has(id) ? latest.get(id) : write.base;
    const number = Math.max(onto?.number ?? 0, write.base?.number ?? 0) + 1;
    const isAhead = write.as !== undefined && write.as.revision.number > (onto?.number ?? 0);
    const revision = isAhead && write.as ? write.as.revision : { number, tag: randomHex(8) };
    const { kind, schema } = write;
    const context = recordContext(core.program, { id, kind, schema, revision });
    const sealed = await codecOf(core).seal(write.body, context);
    const isNew = write.id === undefined;
    plans.push({
      write,
      id,
      isNew,
      onto,
      revision,
      updatedAt: write.as?.updatedAt ?? timestamp(core),
      sealed,
    });
    latest.set(id, revision);
  }
  return plans;
}

/** The rows that the plans were made upon, or what must be seen anew where they have changed. */
export async function currentRows(
  tx: Writing,
  plans: readonly RecordPlan[],
): Promise<{ readonly rows: Map<string, RecordRow | undefined>; readonly fits: boolean }> {
  const rows = new Map<string, RecordRow | undefined>();
  const ids = new Set<string>();
  const first = plans.filter(({ id, isNew }) => {
    const again = isNew || ids.has(id);
    ids.add(id);
    return !again;
  });
  // Asked all at once: one after the other, a large writing would wait for each answer.
  const found = await Promise.all(first.map(({ id }) => tx.get('records', id)));
  let fits = true;
  first.forEach(({ id, onto }, at) => {
    rows.set(id, found[at]);
    fits &&= same(found[at]?.revision, onto);
  });
  return { rows, fits };
}

/** Writes one planned record, and keeps the text that it replaces. */
export async function writeRecord(
  core: Core,
  tx: Writing,
  plan: RecordPlan,
  current: RecordRow | undefined,
): Promise<RecordRow> {
  const { write, id, revision, updatedAt, sealed } = plan;
  const conflict = current !== undefined && write.base !== undefined && !same(write.base, current.revision);
  if (current) await keepVersion(tx, current, conflict);
  else tx.set({ count: tx.state.count + 1 });
  const order = tx.next();
  const day = write.day ?? current?.day;
  const row: RecordRow = {
    id,
    program: core.program,
    kind: write.kind,
    schema: write.schema,
    revision,
    order,
    createdAt: current?.createdAt ?? write.as?.createdAt ?? updatedAt,
    updatedAt,
    ...(day === undefined ? {} : { day }),
    links: [...(write.links ?? current?.links ?? [])],
    ...(conflict ? { conflict } : {}),
    shelf: 'live',
    seq: order,
    sealed,
  };
  tx.put('records', row);
  if (current) tx.delete('aside', id);
  return row;
}

/** Opens a row. Rejects with `record-sealed` or `record-invalid`. */
export async function openRecord(core: Core, row: RecordRow): Promise<OpenedRecord> {
  return shown(row, await core.keys.open(row.sealed, recordContext(core.program, row)));
}

/** A row with its opened body. */
export function shown(row: RecordRow, body: unknown): OpenedRecord {
  const {
    id,
    program,
    kind,
    schema,
    revision,
    order,
    createdAt,
    updatedAt,
    deletedAt,
    day,
    links,
    conflict,
  } = row;
  return {
    id,
    program,
    kind,
    schema,
    revision,
    order,
    createdAt,
    updatedAt,
    ...(deletedAt === undefined ? {} : { deletedAt }),
    ...(day === undefined ? {} : { day }),
    links,
    ...(conflict ? { conflict } : {}),
    body,
  };
}
