import { randomHex } from '../../domain/ids.js';
import type { Breath } from './breath.js';
import { findTail, headName, partName, segmentIndexes, segmentName, type Head, type Tail } from './chain.js';
import { alone } from './ground.js';
import { readSlices } from './rows.js';
import { putEntry, putText, type Shelf } from './shelf.js';
import type { CopyDatabase } from './types.js';

/** What a new base is made with. */
export interface Compaction {
  /** The shelf as it is now; undefined: erased meanwhile. */
  readonly shelf: () => Promise<Shelf | undefined>;
  readonly program: string;
  readonly database: CopyDatabase;
  /** Only this database may become the base. */
  readonly id: string;
  /** Between two slices. */
  readonly breath: Breath;
}

const partLetters = 256 * 1024;

/**
 * Reads the database slice by slice while others go on writing. Rows read later may be newer than the counter
 * at the start: the segments appended meanwhile are kept and say the same again, so the sum is right.
 */
async function writeParts(shelf: Shelf, { database, breath }: Compaction) {
  const generation = randomHex(8);
  const names: string[] = [];
  let bytes = 0;
  let waiting: string[] = [];
  let letters = 0;
  let rows = 0;
  const close = async () => {
    const name = partName(generation, names.length);
    bytes += (await putText(shelf, name, `[${waiting.join(',')}]`)).bytes;
    names.push(name);
    waiting = [];
    letters = rows = 0;
  };
  for await (const slice of readSlices(await database.open(), database.stores, breath)) {
    waiting.push(slice.text);
    letters += slice.text.length;
    rows += slice.rows;
    if (letters >= partLetters || rows >= 1000) await close();
  }
  if (waiting.length > 0) await close();
  return { names, bytes };
}

/**
 * Drops what the head does not need. Ascending, so that a chain whose end is known is never taken for whole
 * while its end is elsewhere.
 */
export async function sweep(shelf: Shelf, head: Head): Promise<void> {
  const names = await shelf.names();
  for (const index of segmentIndexes(names)) if (index < head.from) await shelf.drop(segmentName(index));
  for (const name of names) {
    if (name.startsWith('part/') && !head.parts.includes(name)) await shelf.drop(name);
  }
}

/**
 * Makes a new base of the database and drops the segments that it took in. The head is put last and at once:
 * a kill before it leaves the old base with all its segments, a kill after it only leaves waste.
 * Undefined: erased meanwhile, or the database is another one.
 */
export async function compact(work: Compaction): Promise<Head | undefined> {
  const { program, database, id } = work;
  const start = await alone(program, async () => {
    const shelf = await work.shelf();
    if (!shelf) return undefined;
    // The end of the chain first: what is appended after it may be missing in the rows.
    const tail: Tail = await findTail(shelf, undefined);
    const state = await database.state();
    return state.id === id ? { shelf, tail, state } : undefined;
  });
  if (!start) return undefined;
  const { tail, state } = start;
  const { names, bytes } = await writeParts(start.shelf, work);
  return alone(program, async () => {
    const shelf = await work.shelf();
    // An erase meanwhile took the parts with it, even if a copy was begun anew.
    if (!shelf || (names[0] !== undefined && !(await shelf.has(names[0])))) return undefined;
    // A database that the browser lost meanwhile would make an empty base of itself.
    if ((await database.state()).id !== id) return undefined;
    const head: Head = {
      format: 1,
      database: id,
      schema: state.schema,
      counter: state.counter,
      parts: names,
      bytes,
      from: tail.index,
      link: tail.hash,
    };
    await putEntry(shelf, headName, head);
    await sweep(shelf, head);
    return head;
  });
}
