import { memoryName, rescueName, visitKeyName } from '../domain/names.js';
import { readArea, writeArea } from './areas.js';
import { expected, type Core } from './core.js';
import { changeState } from './keeping.js';
import type { Marks } from './marks.js';
import { registerProgram } from './registry.js';
import { carryMemory } from './rescue.js';
import { layReserve } from './reserve.js';
import { resealAll } from './reseal.js';
import { writtenStores } from './rows.js';
import type { Session } from './session.js';
import { today } from './today.js';
import { daysInTrash, purgeStores, purgeTrashed } from './trash.js';

/** What every start does before anything is shown: counts the day, settles whose words are there. */
export async function start(session: Session, marks: Marks): Promise<void> {
  const { core, keeping, rescue, copy } = session.parts;
  const restored = await copy?.restore();
  if (restored) {
    await changeState(core, () => ({ mode: 'device', answered: true }));
    keeping.set({ restored });
  }
  await countDay(core);
  const resumed = core.state.mode === 'visit' ? await startVisit(session) : await startOnDevice(session);
  const rescued = await rescue.bringBack();
  const rows = await hasRows(core);
  const setAside = await core.ledger.engine.read(['aside'], (tx) => tx.count('aside'));
  keeping.set({ resumed: (resumed && rows) || rescued, mustAsk: marks.ask && rows, setAside });
  if (marks.ask && !rows) marks.answered();
  if (core.state.counter <= 1) session.inBackground(registerProgram(core.program));
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
  if (begun.ownerless) await clearLeftovers(core);
  else if (core.ledger.engine.place === 'database') await carryMemory(core);
  if (begun.alone) await purge(core, Number.MAX_SAFE_INTEGER);
  return begun.kept;
}

async function startOnDevice(session: Session): Promise<false> {
  const { core } = session.parts;
  const left = readArea('sessionStorage', visitKeyName(core.program));
  const carried = await carryMemory(core);
  await session.settleOnDevice();
  if (carried && !left) await resealAll(core);
  session.inBackground(purge(core, core.state.days.count - daysInTrash).then(() => layReserve(core)));
  return false;
}

/** Nobody has the key of what an earlier visit left here: it goes, and the next person is asked anew. */
async function clearLeftovers(core: Core): Promise<void> {
  const rows = await hasRows(core);
  if (!rows && !core.state.answered) return;
  for (const name of [memoryName(core.program), rescueName(core.program)]) {
    writeArea('sessionStorage', name, undefined);
  }
  const { state } = await core.ledger.write(expected(core), [...writtenStores, 'aside'], (tx) => {
    for (const store of writtenStores) tx.clear(store);
    tx.clear('aside');
    tx.next();
    tx.set({ answered: false, count: 0, moving: [] });
    return Promise.resolve();
  });
  core.state = state;
}

/** Lets go what was trashed long enough ago. */
async function purge(core: Core, before: number): Promise<void> {
  const { state } = await core.ledger.write(expected(core), purgeStores, (tx) =>
    purgeTrashed(tx, before).then(() => undefined),
  );
  core.state = state;
}

/** Whether anybody's words are there. */
export const hasRows = (core: Core): Promise<boolean> =>
  core.ledger.engine.read(writtenStores, async (tx) => {
    for (const store of writtenStores) if ((await tx.count(store)) > 0) return true;
    return false;
  });
