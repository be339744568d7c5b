import { memoryName, partedName, rescueName } from '../domain/names.js';
import { KitError } from '../errors.js';
import { readArea, writeArea } from './areas.js';
import { isLocked, type Core } from './core.js';
import { DatabaseEngine } from './database.js';
import { changeState } from './keeping.js';
import { later } from './later-door.js';
import { writtenStores } from './rows.js';
import type { Session } from './session.js';
import { today } from './today.js';

/** What every start does before anything is shown: brings back what was lost, settles whose words are there. */
export async function start(session: Session): Promise<void> {
  const { core, keeping, copy, marks } = session.parts;
  const { engine } = core.ledger;
  const readOnly = engine instanceof DatabaseEngine && engine.newer;
  const restored = readOnly ? undefined : await copy?.restore();
  if (restored) keeping.set({ restored });
  let resumed = false;
  let rescued = false;
  const back = async (): Promise<void> => {
    rescued = await bringBack(core);
  };
  if (readOnly) {
    if (core.state.mode === 'visit') resumed = (await session.parts.visit.begin()).kept;
  } else {
    // A disk without room for the housekeeping may still be read, and is no reason not to open.
    await mildly(session, async () => {
      if (restored) await changeState(core, () => ({ mode: 'device', answered: true }));
      await countDay(core);
    });
    if (core.state.lock) await (await session.lock()).ask();
    // Before the keys of a visit go, whose words have been kept on the device while this tab was away.
    if (core.state.mode === 'device' && !isLocked(core)) await mildly(session, back);
    await mildly(session, async () => {
      if (core.state.mode === 'device') await startOnDevice(session);
      else resumed = await startVisit(session);
    });
    if (core.state.mode === 'visit') await mildly(session, back);
  }
  await mildly(session, async () => {
    const rows = await hasRows(core);
    const setAside = await core.ledger.engine.read(['aside'], (tx) => tx.count('aside'));
    keeping.set({ resumed: (resumed && rows) || rescued, mustAsk: marks.ask && rows, setAside });
    if (marks.ask && !rows) marks.answered();
  });
  if (!readOnly) session.inBackground(keepHouse(session));
}

/** Does a step of the start; where it fails, the trouble is told and the start goes on. */
async function mildly(session: Session, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (thrown) {
    const error = KitError.from(thrown, 'storage-failed');
    // What is sealed by keys that could not be taken up would look unreadable.
    if (error.code === 'kit-not-loaded') throw error;
    session.tell(error);
  }
}

/** Carries what this tab wrote in memory before a reload into the database. */
async function carryMemory(core: Core): Promise<void> {
  if (readArea('sessionStorage', memoryName(core.program)) === undefined) return;
  await (await later()).carryMemory(core);
}

/** Puts what this tab kept beside the database among the drafts. */
async function bringBack(core: Core): Promise<boolean> {
  const names = [rescueName(core.program), partedName(core.program)];
  const isThere = names.some((name) => readArea('sessionStorage', name) !== undefined);
  return isThere && (await later()).bringBack(core);
}

/** Days are counted when the kit is opened on them: a clock that runs ahead empties no trash. */
async function countDay(core: Core): Promise<void> {
  const day = today(core.now());
  if (core.state.days.last === day) return;
  await changeState(core, ({ days }) =>
    days.last === day ? {} : { days: { count: days.count + 1, last: day } },
  );
}

/** True where this tab goes on with a visit of its own. */
async function startVisit(session: Session): Promise<boolean> {
  const { core, visit } = session.parts;
  const begun = await visit.begin();
  if (begun.ownerless) {
    if (core.state.answered || (await hasRows(core))) await (await later()).clearLeftovers(core);
    for (const name of [memoryName, rescueName, partedName])
      writeArea('sessionStorage', name(core.program), undefined);
  } else if (core.ledger.engine.place === 'database') await carryMemory(core);
  if (begun.alone && (await hasTrash(core))) await (await later()).purgeOld(core, Number.MAX_SAFE_INTEGER);
  return begun.kept;
}

async function startOnDevice(session: Session): Promise<void> {
  const { core } = session.parts;
  if (!isLocked(core)) await carryMemory(core);
  await session.settleOnDevice();
}

/** What nobody waits for: the list of programs, the old trash, the reserve, the browser's promise. */
async function keepHouse(session: Session): Promise<void> {
  const { core, keeping } = session.parts;
  const { engine } = core.ledger;
  const storage = (navigator as Partial<Navigator>).storage;
  // A promise that was never asked for is no news.
  if (await storage?.persisted().catch(() => false)) keeping.set({ persisted: true });
  if (engine.place === 'memory') return;
  if (core.state.mode === 'visit') return;
  if (isLocked(core)) return;
  if (core.state.lock) await (await session.lock()).carryOn();
  const { daysInTrash, layReserve, purgeOld } = await later();
  await purgeOld(core, core.state.days.count - daysInTrash);
  await layReserve(core);
}

/** Whether anybody's words are there. */
const hasRows = (core: Core): Promise<boolean> =>
  core.ledger.engine.read(writtenStores, async (tx) => {
    for (const store of writtenStores) if ((await tx.count(store)) > 0) return true;
    return false;
  });

const hasTrash = ({ ledger }: Core): Promise<boolean> =>
  ledger.engine.read(['records'], async (tx) => (await tx.count('records', { index: 'trashedOn' })) > 0);
