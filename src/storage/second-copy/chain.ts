import { getEntry, putEntry, type Shelf } from './shelf.js';
import type { CopiedCommit, CopiedRow } from './types.js';

/*
 * How the copy lies on its shelf:
 *   head                   what the base is made of, and where the segments after it begin
 *   part/<generation>/<n>  rows of the base
 *   segment/<n>            acknowledged changes in turn; each names the hash of the one before it
 * The last segment that a base took in stays as an anchor, so that a tab that knows the end of the chain sees
 * by two look-ups whether it still is the end.
 */

/** The base of a copy: rows as they lay in the database while its counter went from `counter` upwards. */
export interface Head {
  readonly format: 1;
  readonly database: string;
  readonly schema: number;
  /** Every change up to this counter is in the base. */
  readonly counter: number;
  readonly parts: readonly string[];
  readonly bytes: number;
  /** The last segment that is in the base, and its hash. */
  readonly from: number;
  readonly link: string;
}

/** Changes appended at once. */
export interface Segment {
  readonly database: string;
  /** Hash of the segment before. */
  readonly previous: string;
  readonly commits: readonly CopiedCommit[];
}

/** The end of a chain; index 0 where there is none. The hash is empty where the last segment is torn. */
export interface Tail {
  readonly index: number;
  readonly hash: string;
}

/** A copy as it was read. */
export interface Chain {
  readonly head: Head | undefined;
  readonly segments: readonly Segment[];
  /** Size of the segments. */
  readonly bytes: number;
  /** A segment is missing or torn, or the head is. */
  readonly damaged: boolean;
  readonly tail: Tail;
  /** The highest counter that the copy holds; 0 where it holds nothing. */
  readonly counter: number;
  /** The database that it was copied from last. */
  readonly database: string | undefined;
  readonly schema: number;
}

export const headName = 'head';
export const partName = (generation: string, index: number): string => `part/${generation}/${index}`;
export const segmentName = (index: number): string => `segment/${index}`;

/** Indexes of the segments among these names, ascending. */
export function segmentIndexes(names: readonly string[]): number[] {
  const indexes: number[] = [];
  for (const name of names) if (name.startsWith('segment/')) indexes.push(Number(name.slice(8)));
  return indexes.sort((a, b) => a - b);
}

/** Reads the head; undefined where it is missing or torn. */
export async function readHead(shelf: Shelf): Promise<Head | undefined> {
  const entry = await getEntry(shelf, headName);
  if (!entry || 'torn' in entry) return undefined;
  const head = entry.value as Head;
  return head.format === 1 ? head : undefined;
}

/** Rows of one part of the base; undefined where it is missing or torn. */
export async function readPart(shelf: Shelf, name: string): Promise<readonly CopiedRow[] | undefined> {
  const entry = await getEntry(shelf, name);
  return !entry || 'torn' in entry ? undefined : (entry.value as readonly CopiedRow[]);
}

/** Reads everything but the base's rows, and proves the chain. */
export async function readChain(shelf: Shelf): Promise<Chain> {
  const names = await shelf.names();
  const indexes = segmentIndexes(names);
  const head = names.includes(headName) ? await readHead(shelf) : undefined;
  let damaged = names.includes(headName) && !head;
  for (const part of head?.parts ?? []) damaged ||= !names.includes(part);
  const segments: Segment[] = [];
  let bytes = 0;
  let tail: Tail = { index: head?.from ?? 0, hash: head?.link ?? '' };
  for (const index of indexes) {
    if (index <= tail.index) continue;
    const entry = await getEntry(shelf, segmentName(index));
    const segment = entry && 'hash' in entry ? (entry.value as Segment) : undefined;
    damaged ||= index !== tail.index + 1 || segment?.previous !== tail.hash;
    // A hole is seen and mended by the next base; what lies behind it is whole in itself.
    if (segment) segments.push(segment);
    if (entry && 'bytes' in entry) bytes += entry.bytes;
    tail = { index, hash: entry && 'hash' in entry ? entry.hash : '' };
  }
  let counter = head?.counter ?? 0;
  for (const segment of segments) {
    for (const commit of segment.commits) if (commit.counter > counter) counter = commit.counter;
  }
  const database = segments.at(-1)?.database ?? head?.database;
  return { head, segments, bytes, damaged, tail, counter, database, schema: head?.schema ?? 0 };
}

/** The end of the chain, by two look-ups where the end known before still is the end. */
export async function findTail(shelf: Shelf, known: Tail | undefined): Promise<Tail> {
  if (known && known.index > 0) {
    const [here, further] = await Promise.all([
      shelf.has(segmentName(known.index)),
      shelf.has(segmentName(known.index + 1)),
    ]);
    if (here && !further) return known;
  }
  const index = segmentIndexes(await shelf.names()).at(-1);
  if (index === undefined) return { index: 0, hash: '' };
  const entry = await getEntry(shelf, segmentName(index));
  return { index, hash: entry && 'hash' in entry ? entry.hash : '' };
}

/** Appends one segment after the end of the chain; gives the new end and the segment's size. */
export async function appendSegment(
  shelf: Shelf,
  tail: Tail,
  database: string,
  commits: readonly CopiedCommit[],
): Promise<{ readonly tail: Tail; readonly bytes: number }> {
  const index = tail.index + 1;
  const segment: Segment = { database, previous: tail.hash, commits };
  const { hash, bytes } = await putEntry(shelf, segmentName(index), segment);
  return { tail: { index, hash }, bytes };
}
