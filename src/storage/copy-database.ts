import { copiedStores } from './after-commit.js';
import type { Core } from './core.js';
import type { DatabaseEngine } from './database.js';
import { databaseVersion } from './migrations.js';
import type { CopyDatabase, DatabaseState } from './second-copy/types.js';

/** What the second copy may see of the database. */
export const copyDatabase = (core: Core, database: () => DatabaseEngine): CopyDatabase => ({
  stores: copiedStores,
  records: 'records',
  usable: () => core.ledger.engine.place === 'database' && !database().newer,
  open: () => database().raw(),
  state: () => readState(core),
  raise: (counter) => raise(core, counter),
});

const readState = async (core: Core): Promise<DatabaseState> => {
  // In one transaction: a count of another moment would look like a loss.
  const [row, count] = await core.ledger.engine.read(['meta', 'records'], (tx) =>
    Promise.all([tx.get('meta', 'state'), tx.count('records')]),
  );
  const { database, counter } = row ?? core.state;
  return { id: database, schema: databaseVersion, counter, count };
};

async function raise(core: Core, counter: number): Promise<void> {
  core.state = await core.ledger.engine.write(['meta', 'records', 'lock'], async (tx) => {
    const current = (await tx.get('meta', 'state')) ?? core.state;
    const keys = await tx.get('lock', 'keys');
    const state = {
      ...current,
      // The lock came back with the rest, or was taken off in what came back.
      lock: keys?.name === 'keys' ? { key: keys.key, phase: keys.phase } : undefined,
      counter: Math.max(current.counter, counter),
      count: await tx.count('records'),
    };
    tx.put('meta', state);
    return state;
  });
}
