import { keyOf, type Key, type StoreName, type Stores } from './rows.js';
import type { CopiedCommit, CopiedRow } from './second-copy/types.js';

/** Who is told of acknowledged commits: the second copy. */
export type AfterCommit = (commit: CopiedCommit) => void;

/** Stores that have no second copy: the state of this very database, and ballast. */
const uncopied: readonly StoreName[] = ['meta', 'reserve'];

/** Stores that the second copy keeps. */
export const copiedStores: readonly StoreName[] = [
  'records',
  'versions',
  'drafts',
  'parcels',
  'values',
  'aside',
  'lock',
];

/** Collects what one transaction changes, so that it can be passed on once it is acknowledged. */
export class RowChanges {
  readonly rows: CopiedRow[] = [];

  put<S extends StoreName>(store: S, row: Stores[S]): void {
    if (!uncopied.includes(store)) this.rows.push({ store, key: keyOf(store, row), row });
  }

  delete(store: StoreName, key: Key): void {
    if (!uncopied.includes(store)) this.rows.push({ store, key: key });
  }
}
