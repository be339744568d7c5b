import { expected, see, type Core } from './core.js';
import { writtenStores } from './rows.js';

/** Nobody has the key of what an earlier visit left here: it goes, and the next person is asked anew. */
export async function clearLeftovers(core: Core): Promise<void> {
  const { state } = await core.ledger.write(expected(core), [...writtenStores, 'aside'], (tx) => {
    for (const store of writtenStores) tx.clear(store);
    tx.clear('aside');
    tx.next();
    tx.set({ answered: false, count: 0, moving: [] });
    return Promise.resolve();
  });
  see(core, state);
}
