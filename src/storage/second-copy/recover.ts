import { readChain, type Chain } from './chain.js';
import { compare, knowsMore } from './compare.js';
import { alone, canCopy } from './ground.js';
import { markerOf, readMarker, writeMarker } from './marker.js';
import { replay } from './replay.js';
import { findShelf, type Shelf } from './shelf.js';
import type { CopyDatabase, DatabaseState, Restored } from './types.js';

/** What recovering works on. */
export interface Recovery {
  readonly program: string;
  /** Name of the shelf. */
  readonly name: string;
  readonly database: CopyDatabase;
}

/**
 * The counter of a restored database begins so much higher than everything that is known: after a power cut
 * marker and copy are some seconds old, and the site must never see a number twice.
 */
const leap = 1000;

/** Counter and marker last: what is killed before is begun again at the next start. */
async function conclude(
  { program, database }: Recovery,
  records: number,
  highest: number,
): Promise<Restored> {
  await database.raise(highest + leap);
  const owed = readMarker(program)?.owed ?? [];
  writeMarker(program, markerOf(await database.state(), owed));
  return { records, at: new Date().toISOString() };
}

/** Brings back what the copy knows and the database does not. Runs alone. */
export async function bringBack(
  work: Recovery,
  shelf: Shelf,
  chain: Chain,
  state: DatabaseState,
): Promise<Restored> {
  if (chain.schema > state.schema) throw new Error('the copy was made by a newer kit');
  const { program, database } = work;
  const marker = readMarker(program);
  const { stores, records } = database;
  const back = await replay({
    shelf,
    chain,
    database: await database.open(),
    state,
    stores,
    records,
    owed: marker?.owed ?? [],
  });
  return conclude(work, back.records, Math.max(back.highest, marker?.counter ?? 0));
}

async function recoverAlone(work: Recovery): Promise<Restored | undefined> {
  const shelf = await findShelf(work.name);
  const chain = shelf && (await readChain(shelf));
  const marker = readMarker(work.program);
  const state = await work.database.state();
  // Another tab may have brought everything back while this one waited.
  const verdict = compare(marker, state);
  if (verdict === 'healthy') return undefined;
  if (verdict === 'unmarked' && !(chain && knowsMore(chain, state))) return undefined;
  if (!shelf || !chain) return conclude(work, 0, Math.max(state.counter, marker?.counter ?? 0));
  return bringBack(work, shelf, chain, state);
}

/**
 * Compares database, marker and copy, and brings back what the database lost. Undefined: nothing was lost. The
 * door has compared before, without waiting for anybody, and asks only where something may be lost.
 */
export async function recover(work: Recovery): Promise<Restored | undefined> {
  if (canCopy()) return alone(work.program, () => recoverAlone(work));
  const marker = readMarker(work.program);
  const state = await work.database.state();
  return marker && compare(marker, state) === 'lost'
    ? conclude(work, 0, Math.max(state.counter, marker.counter))
    : undefined;
}
