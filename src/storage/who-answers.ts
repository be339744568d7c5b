import { KitError } from '../errors.js';
import { changeState } from './keeping.js';
import { isMemory } from './later-door.js';
import { moveIntoDatabase, moveToDevice, moveToVisit } from './moving.js';
import type { Session } from './session.js';
import type { Held } from './storage.js';
import { today } from './today.js';

/** "Just me": what was written so far goes where it stays. */
export async function keepOnDevice(session: Session, held: Held): Promise<void> {
  const { core, visit, copy, keeping } = session.parts;
  await session.write({}, async () => {
    const { engine } = core.ledger;
    if (isMemory(engine)) {
      held.database = await moveIntoDatabase(core, today(core.now()));
      keeping.set({ trouble: undefined });
      await moveToDevice(core, visit, engine.rows());
    } else {
      await moveToDevice(core, visit);
    }
  });
  if (core.state.mode === 'device') copy?.begin();
}

/** "Shared computer": what was written so far goes with the visit. */
export async function keepForVisit(session: Session): Promise<void> {
  const { core, visit, copy } = session.parts;
  // Whoever has a lock has said that the device is theirs; it is taken off first.
  if (core.state.lock) throw new KitError('locked');
  await session.write({}, async () => {
    if (core.state.mode === 'device') {
      await moveToVisit(core, visit);
      await copy?.erase();
    } else {
      await changeState(core, () => ({ answered: true }));
    }
  });
}
