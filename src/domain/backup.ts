import { fieldsOf, own, text } from './draft-fields.js';
import { isPlainDate } from './plain-date.js';
import type { RecordHead, Revision } from './record.js';

/*
 * A backup is one JSON object, readable in any editor:
 *
 *   { "format": "iml-kit-backup", "version": 1, "program": "…", "madeAt": "2026-11-22T17:00:00.000Z",
 *     "records": [ { "id", "kind", "schema", "revision": { "number", "tag" }, "createdAt", "updatedAt", "day"?,
 *                    "links", "body" }, … ],
 *     "count": 2 }
 *
 * The kit writes one record a line, the first written of each kind first, and `count` last. Records in the trash, past
 * texts and drafts are not in it. Nothing in it is sealed.
 */

/** What the file says that it is. */
export const backupFormat = 'iml-kit-backup';
/** Version of the file's shape. A newer one is refused. */
export const backupVersion = 1;

/** What stands before the records. */
export interface BackupHead {
  readonly format: typeof backupFormat;
  readonly version: number;
  /** Id of the program that it was made in. */
  readonly program: string;
  /** RFC 3339, UTC. */
  readonly madeAt: string;
}

/** A record of the file. Its program is that of the file. */
export type BackupRecord = Pick<
  RecordHead,
  'id' | 'kind' | 'schema' | 'revision' | 'createdAt' | 'updatedAt' | 'day' | 'links'
> & {
  /** Not parsed yet. */
  readonly body: unknown;
};

/** Why nothing is brought back: another kind of file, one of a newer kit, or one that is cut off or changed. */
export type BackupProblem = 'foreign' | 'newer' | 'damaged';

/**
 * How a record of the file stands to the one here: not here, written on since, the very same, or older. `both`: written
 * in two places upon the same text.
 */
export type Standing = 'new' | 'newer' | 'same' | 'older' | 'both';

/** How many records of a file stand how. */
export type BackupCounts = Readonly<Record<Standing, number>>;

/** What is in a file. */
export interface BackupContents {
  readonly counts: BackupCounts;
  readonly program: string;
  readonly madeAt: string;
}

const idPattern = /^[\w-]{1,64}$/;
const tagPattern = /^[0-9a-f]{1,64}$/;
const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const mostLinks = 1000;
const deepest = 100;

/** Plain data, copied: no field can reach a prototype. Undefined where it is nested too deep. */
function plain(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw new RangeError();
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value))
    if (name !== '__proto__') copy[name] = plain((value as Record<string, unknown>)[name], depth + 1);
  return copy;
}

const wholeFrom1 = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value < 2 ** 31
    ? value
    : undefined;

function readRevision(value: unknown): Revision | undefined {
  const fields = fieldsOf(value);
  const number = wholeFrom1(own(fields, 'number'));
  const tag = text(fields, 'tag');
  return number !== undefined && tagPattern.test(tag) ? { number, tag } : undefined;
}

/** What stands before the records, or why the file is not one to bring back. */
export function readBackupHead(value: unknown): BackupHead | BackupProblem {
  const fields = fieldsOf(value);
  if (text(fields, 'format') !== backupFormat) return 'foreign';
  const version = wholeFrom1(own(fields, 'version'));
  if (version === undefined) return 'damaged';
  if (version > backupVersion) return 'newer';
  const [program, madeAt] = [text(fields, 'program'), text(fields, 'madeAt')];
  if (program === '' || program.length > 200 || !timePattern.test(madeAt)) return 'damaged';
  return { format: backupFormat, version, program, madeAt };
}

/** A record of a file; undefined where it is none. Its body is copied, not parsed. */
export function readBackupRecord(value: unknown): BackupRecord | undefined {
  const fields = fieldsOf(value);
  const [id, kind] = [text(fields, 'id'), text(fields, 'kind')];
  const schema = wholeFrom1(own(fields, 'schema'));
  const revision = readRevision(own(fields, 'revision'));
  const [createdAt, updatedAt] = [text(fields, 'createdAt'), text(fields, 'updatedAt')];
  const day = own(fields, 'day');
  const links = own(fields, 'links');
  const isWhole =
    idPattern.test(id) &&
    idPattern.test(kind) &&
    timePattern.test(createdAt) &&
    timePattern.test(updatedAt) &&
    Array.isArray(links) &&
    links.length <= mostLinks &&
    links.every((link) => typeof link === 'string' && idPattern.test(link));
  if (!isWhole || schema === undefined || !revision) return undefined;
  if (day !== undefined && !(typeof day === 'string' && isPlainDate(day))) return undefined;
  let body: unknown;
  try {
    body = plain(own(fields, 'body'));
  } catch {
    return undefined;
  }
  return {
    id,
    kind,
    schema,
    revision,
    createdAt,
    updatedAt,
    ...(day === undefined ? {} : { day: day }),
    links: links as readonly string[],
    body,
  };
}

/** How a record of a file stands to the one here; `isAlike` is asked where the revisions do not tell. */
export function standingOf(
  there: Pick<RecordHead, 'revision'>,
  here: Pick<RecordHead, 'revision'> | undefined,
  isAlike: () => boolean,
): Standing {
  if (!here) return 'new';
  const ahead = there.revision.number - here.revision.number;
  if (ahead !== 0) return ahead > 0 ? 'newer' : 'older';
  return there.revision.tag === here.revision.tag || isAlike() ? 'same' : 'both';
}
