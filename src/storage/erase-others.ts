import { KitError } from '../errors.js';
import { eraseProgram } from './erase.js';
import { Feed } from './feed.js';
import { Marks } from './marks.js';
import { listPrograms } from './registry.js';
import { createSecondCopy } from './second-copy/door.js';
import type { CopyDatabase } from './second-copy/types.js';

/** The copy is only removed here: nothing of its database is asked. */
const noDatabase = {
  stores: [],
  records: '',
  usable: () => false,
} as unknown as CopyDatabase;

/** Ids of the other programs that this site keeps on this device. */
export const othersHere = async (program: string): Promise<readonly string[]> =>
  (await listPrograms()).filter((id) => id !== program);

/** Erases all other programs of this site; their marks go last, so that a kill under way is made good. */
export async function eraseOthers(program: string): Promise<void> {
  const others = await othersHere(program);
  for (const id of others) {
    new Marks(id).markErase();
    const feed = new Feed(id);
    feed.post({ type: 'erased' });
    feed.close();
  }
  let failed = false;
  for (const id of others)
    if (!(await eraseProgram(id, createSecondCopy({ program: id, database: noDatabase })))) failed = true;
  if (failed) throw new KitError('storage-failed');
}
