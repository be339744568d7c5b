import { KitError } from '../errors.js';
import { expected, see, type Core } from './core.js';
import { Outdated } from './ledger.js';
import type { StateRow } from './rows.js';
import type { KeepingMode } from './types.js';

/** How often a change of the state is tried against other tabs that change it too. */
const tries = 10;

/**
 * Changes the row of the state. With `only`, it rejects with `Outdated` and takes nothing in as soon as the
 * program is kept in another way.
 */
export async function changeState(
  core: Core,
  change: (state: StateRow) => Partial<StateRow>,
  only?: KeepingMode,
): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (only && core.state.mode !== only) throw new Outdated();
    try {
      const { state } = await core.ledger.write(expected(core), ['meta'], (tx) => {
        tx.next();
        tx.set(change(tx.state));
        return Promise.resolve();
      });
      see(core, state);
      return;
    } catch (thrown) {
      if (!(thrown instanceof Outdated)) throw thrown;
      const state = await core.ledger.engine.read(['meta'], (tx) => tx.get('meta', 'state'));
      if (!state) throw new KitError('storage-failed', thrown);
      if (only && state.mode !== only) throw thrown;
      core.state = state;
    }
  }
  throw new KitError('storage-failed');
}
