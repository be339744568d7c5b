import {
  backupFormat,
  backupVersion,
  readBackupHead,
  readBackupRecord,
  standingOf,
  type BackupCounts,
  type BackupHead,
  type BackupProblem,
  type BackupRecord,
  type Standing,
} from '../domain/backup.js';
import type { Kind } from '../domain/record.js';
import { KitError } from '../errors.js';
import { erasures } from '../storage/erasures.js';
import { toJson } from '../storage/json.js';
import type { OpenedRecord, RecordWrite, Storage } from '../storage/types.js';
import { opening, stepsOf } from './backup-lines.js';
import type { Backup, BackupAnswer, Working } from './backup-types.js';
import { Slices } from './finding/slices.js';
import { kinds, loadSchemas } from './kinds.js';

/** Records in one step: read, compared or written together. */
const pageSize = 100;

const kindNames = Object.keys(kinds) as readonly Kind[];

const isKind = (kind: string): kind is Kind => kindNames.some((name) => name === kind);

/** Why a file is not brought back. */
class Refusal extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem);
  }
}

/** A record of the file, its body parsed, ready to be compared and written. */
type Checked = BackupRecord & { readonly kind: Kind };

/** The backup of one program. */
export function createBackup(storage: Storage, now: () => number = Date.now): Backup {
  const begin = erasures(storage);

  /** Opens, checks and hands on what a file holds. Throws a {@link Refusal}. */
  async function walk(
    file: Blob,
    working: Working,
    each: (records: readonly Checked[]) => Promise<void>,
  ): Promise<BackupHead | 'stopped'> {
    const stillThere = begin();
    const schemas = await loadSchemas();
    const slices = new Slices();
    const ids = new Set<string>();
    let head: BackupHead | undefined;

    const check = (value: unknown): Checked => {
      const record = readBackupRecord(value);
      if (!record || ids.has(record.id)) throw new Refusal('damaged');
      ids.add(record.id);
      const { kind } = record;
      if (!isKind(kind) || record.schema > kinds[kind].schema) throw new Refusal('newer');
      try {
        return { ...record, kind, body: schemas[kind](record.body, record.schema) };
      } catch {
        throw new Refusal('damaged');
      }
    };

    for await (const step of stepsOf(file)) {
      if (working.signal?.aborted) return 'stopped';
      stillThere();
      if ('head' in step) {
        const read = readBackupHead(step.head);
        if (typeof read === 'string') throw new Refusal(read);
        head = read;
      } else if ('count' in step) {
        if (step.count !== ids.size) throw new Refusal('damaged');
      } else {
        for (let at = 0; at < step.records.length; at += pageSize) {
          await each(step.records.slice(at, at + pageSize).map(check));
          working.progress?.(ids.size);
          await slices.breathe();
        }
      }
    }
    if (!head) throw new Refusal('foreign');
    return head;
  }

  /** Whether anything of a kind is here: on a new device nothing has to be compared. */
  async function present(): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const kind of kindNames)
      for (const trashed of [false, true])
        if ((await storage.list({ kind, limit: 1, trashed })).records.length > 0) found.add(kind);
    return found;
  }

  async function compare(
    record: Checked,
    there: ReadonlySet<string>,
  ): Promise<{ readonly standing: Standing; readonly here: OpenedRecord | undefined }> {
    const here = there.has(record.kind) ? await storage.record(record.id) : undefined;
    const isAlike = () => here !== undefined && toJson(here.body) === toJson(record.body);
    return { standing: standingOf(record, here, isAlike), here };
  }

  async function go(file: Blob, working: Working, writes: boolean): Promise<BackupAnswer> {
    const counts: Record<keyof BackupCounts, number> = { new: 0, newer: 0, same: 0, older: 0, both: 0 };
    const stillThere = begin();
    const there = await present();
    const head = await walk(file, working, async (records) => {
      const compared = await Promise.all(records.map((record) => compare(record, there)));
      const changes: RecordWrite[] = [];
      records.forEach((record, at) => {
        const found = compared[at];
        if (!found) return;
        counts[found.standing] += 1;
        changes.push(...writesOf(record, found.standing, found.here));
      });
      stillThere();
      if (writes && changes.length > 0) await storage.commit({ records: changes });
    });
    return head === 'stopped' ? head : { counts, program: head.program, madeAt: head.madeAt };
  }

  const told = async (file: Blob, act: () => Promise<BackupAnswer>): Promise<BackupAnswer> => {
    try {
      return await act();
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.problem;
      if (thrown instanceof KitError) throw thrown;
      // What the parser, the decoder, the limits or the disk say of a file that is none.
      return isOurs(file);
    }
  };

  return {
    make: (working = {}) => make(storage, working, begin(), now),
    look: (file, working = {}) => told(file, () => go(file, working, false)),
    bringBack: (file, working = {}) =>
      told(file, async () => {
        const look = await go(file, { ...working, progress: () => undefined }, false);
        return typeof look === 'string' ? look : go(file, working, true);
      }),
  };
}

/** What has to be written so that a record of the file is here and nothing here is lost. */
function writesOf(record: Checked, standing: Standing, here: OpenedRecord | undefined): RecordWrite[] {
  const { id, kind, body, links, day, revision, createdAt, updatedAt } = record;
  const { schema } = kinds[kind];
  const write: RecordWrite = { id, kind, schema, body, links, ...(day === undefined ? {} : { day }) };
  switch (standing) {
    case 'new':
      return [{ ...write, as: { revision, createdAt, updatedAt } }];
    case 'newer':
      return [{ ...write, as: { revision, createdAt, updatedAt }, ...(here ? { base: here.revision } : {}) }];
    case 'both': {
      // Two texts upon the same one: both are kept, and the later one stands on top.
      const theirs = { ...write, base: revision };
      return here && here.updatedAt > updatedAt ? [theirs, { id, kind, schema, body: here.body }] : [theirs];
    }
    default:
      return [];
  }
}

/** A file that does not read to its end: whether its beginning is one of ours. */
const isOurs = async (file: Blob): Promise<BackupProblem> => {
  const beginning = await file
    .slice(0, 4096)
    .text()
    .catch(() => '');
  return beginning.includes(backupFormat) ? 'damaged' : 'foreign';
};

/** Writes the file, a page at a time; what is done leaves the memory of the page. */
async function make(
  storage: Storage,
  { signal, progress }: Working,
  stillThere: () => void,
  now: () => number,
): Promise<Blob | 'stopped'> {
  const slices = new Slices();
  const pages: Blob[] = [];
  let count = 0;
  for (const kind of kindNames) {
    const ofKind: Blob[] = [];
    let before: number | undefined;
    do {
      const page = await storage.list({ kind, limit: pageSize, ...(before === undefined ? {} : { before }) });
      if (signal?.aborted) return 'stopped';
      stillThere();
      count += page.records.length;
      progress?.(count);
      if (page.records.length > 0)
        // Newest first in the store, oldest first in the file: brought back in this order, they stand as they stood.
        ofKind.unshift(new Blob([[...page.records].reverse().map(line).join(',\n')]));
      before = page.next;
      await slices.breathe();
    } while (before !== undefined);
    pages.push(...ofKind);
  }
  const head = { format: backupFormat, version: backupVersion, program: storage.program };
  const madeAt = new Date(now()).toISOString();
  const begun = `${toJson({ ...head, madeAt }).slice(0, -1)},${opening}\n`;
  const parts = pages.flatMap((page, at) => (at > 0 ? [',\n', page] : [page]));
  return new Blob([begun, ...parts, `\n],"count":${count}}\n`], { type: 'application/json' });
}

const line = ({ id, kind, schema, revision, createdAt, updatedAt, day, links, body }: OpenedRecord): string =>
  toJson({
    id,
    kind,
    schema,
    revision: { number: revision.number, tag: revision.tag },
    createdAt,
    updatedAt,
    ...(day === undefined ? {} : { day }),
    links,
    body,
  });
