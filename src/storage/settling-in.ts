import { bringBack } from './coming-back.js';
import { carryMemory } from './carry.js';
import type { Session } from './session.js';

/** What a start does on a device of one's own, done when the lock opens: brings back what lay beside the database. */
export async function settleIn(session: Session): Promise<void> {
  const { core } = session.parts;
  await bringBack(core);
  await carryMemory(core);
  await session.settleOnDevice();
}
