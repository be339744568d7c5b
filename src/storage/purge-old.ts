import { expected, see, type Core } from './core.js';
import { purgeStores, purgeTrashed } from './trash.js';

/** Lets go what was trashed when the kit had been opened on `before` days or fewer. */
export async function purgeOld(core: Core, before: number): Promise<void> {
  if (core.state.lock) {
    await (await core.late.lockRoom()).purgeListed(core, before);
    return;
  }
  const { state } = await core.ledger.write(expected(core), purgeStores, (tx) => purgeTrashed(tx, before));
  see(core, state);
}
