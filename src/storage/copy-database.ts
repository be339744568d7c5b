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
  raise: async (counter) => (await core.late.later()).raise(core, counter),
});

const readState = async (core: Core): Promise<DatabaseState> => {
  // In one transaction: a count of another moment would look like a loss.
  const [row, count] = await core.ledger.engine.read(['meta', 'records'], (tx) =>
    Promise.all([tx.get('meta', 'state'), tx.count('records')]),
  );
  const { database, counter } = row ?? core.state;
  return { id: database, schema: databaseVersion, counter, count };
};
