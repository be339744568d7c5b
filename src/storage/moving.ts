import { KitError } from '../errors.js';
import { carryRows } from './carry.js';
import type { Core } from './core.js';
import { DatabaseEngine } from './database.js';
import { openingFault } from './faults.js';
import { changeState } from './keeping.js';
import { Outdated } from './ledger.js';
import type { PackedRow } from './packing.js';
import { resealAll } from './reseal.js';
import type { StateRow } from './rows.js';
import type { KeepingMode } from './types.js';
import type { Visit } from './visit.js';

/** Writes the answer to "Just me / shared computer" and the mode in one step. */
const answer = (core: Core, mode: KeepingMode, moving: readonly string[]): Promise<void> =>
  changeState(core, (state) => ({
    mode,
    answered: true,
    moving: [...(state.moving ?? []).filter((key) => !moving.includes(key)), ...moving],
  }));

/**
 * "Just me". The answer is one small transaction, which also keeps the visit's keys in the database; from then
 * on everything goes on by itself, now or after a kill ({@link settle}). `memory`: what this tab wrote
 * without a database; sessionStorage has it too until it is carried.
 */
export async function moveToDevice(
  core: Core,
  visit: Visit,
  memory: readonly PackedRow[] = [],
): Promise<void> {
  await answer(core, 'device', core.keys.raw);
  await carryRows(core, memory);
  core.feed.post({ type: 'keeping' });
  await settle(core, visit);
}

/** Opens what still lies sealed by the visit's keys, and only then lets them go. */
async function finishMoving(core: Core, visit: Visit): Promise<void> {
  await core.keys.add(core.state.moving ?? []);
  const own = core.keys.raw;
  await resealAll(core);
  const left = ({ moving = [] }: StateRow) => ({ moving: moving.filter((key) => !own.includes(key)) });
  await changeState(core, left, 'device');
  // The next answer may have come in this tab: its visit needs the keys.
  if (core.state.mode === 'device') visit.end();
}

/**
 * The program keeps on this device: carries over what this tab's keys still hold sealed. False where
 * it was answered otherwise meanwhile: whoever answered carries everything there, with keys of that visit.
 */
export async function settle(core: Core, visit: Visit): Promise<boolean> {
  try {
    const own = core.keys.raw;
    if (own.length > 0) {
      const more = ({ moving = [] }: StateRow) => ({
        moving: [...moving.filter((key) => !own.includes(key)), ...own],
      });
      await changeState(core, more, 'device');
    }
    if ((core.state.moving?.length ?? 0) > 0) await finishMoving(core, visit);
    return core.state.mode === 'device';
  } catch (thrown) {
    if (thrown instanceof Outdated) return false;
    throw thrown;
  }
}

/** "Shared computer", after "Just me" was said before: the key first, so that no tab finds rows without one. */
export async function moveToVisit(core: Core, visit: Visit): Promise<void> {
  await visit.begin();
  await answer(core, 'visit', []);
  // "Just me" may have come to its end in between, and let go of every key.
  if (!core.keys.codec) await visit.begin();
  if ((core.state.moving?.length ?? 0) > 0) {
    // What it had not carried yet needs its keys; they must not lie beside it in the database any more.
    await visit.take(core.state.moving ?? []);
    await changeState(core, () => ({ moving: [] }), 'visit');
  }
  core.feed.post({ type: 'keeping' });
  await resealAll(core);
}

/** A tab that wrote in memory moves into the database, where there is one. Rejects with why there is none. */
export async function moveIntoDatabase(core: Core, today: string): Promise<DatabaseEngine> {
  const database = new DatabaseEngine(core.program);
  try {
    await database.open();
  } catch (thrown) {
    await database.close();
    throw openingFault(thrown);
  }
  if (database.newer) {
    await database.close();
    throw new KitError('storage-newer');
  }
  core.ledger.engine = database;
  core.state = await core.ledger.begin(today);
  return database;
}
