import { KitError } from '../../errors.js';
import { expected, see, type Core } from '../core.js';
import { Outdated, type Writing } from '../ledger.js';
import { resealAll } from '../reseal.js';
import { writtenStores, type LockKeysRow } from '../rows.js';
import type { Session } from '../session.js';
import { makeList } from './list.js';
import type { Progress } from './types.js';

/** A pass that finds nothing more to carry ends the work; each pass leaves less. */
const passes = 10;
/** How often a change is tried against tabs that change how things are kept. */
const tries = 5;

/** The lock's own row. Throws where there is none (any more). */
export async function keysIn(tx: Pick<Writing, 'get'>): Promise<LockKeysRow> {
  const row = await tx.get('lock', 'keys');
  if (row?.name !== 'keys') throw new KitError('storage-failed');
  return row;
}

/** Writes into the store of the lock; where another tab has changed how things are kept, it looks and tries again. */
export async function writeLock(session: Session, work: (tx: Writing) => Promise<void>): Promise<void> {
  const { core } = session.parts;
  for (let attempt = 0; ; attempt += 1) {
    try {
      see(core, (await core.ledger.write(expected(core), ['lock'], work)).state);
      return;
    } catch (thrown) {
      if (!(thrown instanceof Outdated) || attempt >= tries) throw KitError.from(thrown, 'storage-failed');
      await session.refresh();
    }
  }
}

/** Changes the lock's row and what every writer reads of it, in one transaction. */
export const changeLock = (session: Session, change: Partial<LockKeysRow>): Promise<void> =>
  writeLock(session, async (tx) => {
    const row = { ...(await keysIn(tx)), ...change };
    tx.put('lock', { ...row, seq: tx.next() });
    tx.set({ lock: { key: row.key, phase: row.phase } });
  });

/**
 * Goes on where sealing or opening stands, to its end. May stop anywhere, also by a kill: each row is whole at any time,
 * and the next opening of the lock goes on. Until everything is sealed, and the copy beside the database with it, the lock
 * says that it is at it.
 */
export async function carryOn(session: Session, progress: Progress = () => undefined): Promise<void> {
  const { core } = session.parts;
  const phase = core.state.lock?.phase;
  if (phase === 'sealing') await seal(session, progress);
  if (phase === 'opening') await open(session, progress);
}

async function seal(session: Session, progress: Progress): Promise<void> {
  const { core, copy } = session.parts;
  await carryAll(core, progress);
  await makeList(core);
  // A change of no weight last: the copy keeps its last one beside the new base, and that must be none in clear.
  await copy?.settled();
  await changeLock(session, {});
  if (copy && !(await copy.renew())) throw new KitError('storage-failed');
  await changeLock(session, { phase: 'sealed' });
  core.feed.post({ type: 'keeping' });
}

async function open(session: Session, progress: Progress): Promise<void> {
  const { core, copy } = session.parts;
  await carryAll(core, progress);
  // The copy before the key: what lies sealed in it could never be opened again.
  if (copy && !(await copy.renew())) throw new KitError('storage-failed');
  await writeLock(session, async (tx) => {
    for (const { name } of await tx.all('lock')) tx.delete('lock', name);
    tx.next();
    tx.set({ lock: undefined });
  });
  core.keys.lock = undefined;
  core.feed.post({ type: 'keeping' });
}

/** Carries until a whole pass has found nothing more. */
async function carryAll(core: Core, progress: Progress): Promise<void> {
  const all = await core.ledger.engine.read(writtenStores, async (tx) => {
    let sum = 0;
    for (const store of writtenStores) sum += await tx.count(store);
    return sum;
  });
  for (let pass = 0; pass < passes; pass += 1) {
    let [looked, carried] = [0, 0];
    await resealAll(core, (rows, those) => {
      looked += rows;
      carried += those;
      // The second pass only looks.
      if (pass === 0) progress(Math.min(1, looked / Math.max(1, all)));
    });
    // Every row was looked at, and each lies as it is to lie, or opens by no key that is there.
    if (carried === 0) return;
  }
  throw new KitError('storage-failed');
}
