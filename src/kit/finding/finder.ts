import type { Kind } from '../../domain/record.js';
import type { KeepingState, Storage } from '../../storage/types.js';
import type { Days } from '../types.js';
import { MemoryIndex } from './memory-index.js';
import { Search } from './search.js';

/** Looks through all records of a kind. */
export type Finder = Days['find'];

/** Records that are found unless told. */
const mostFound = 200;

/** The index of a kind, and whether it can be used. */
interface Shelf<K extends Kind> {
  readonly index: MemoryIndex<K>;
  state: 'building' | 'ready' | 'too-large';
}

/**
 * Finding over one storage. Its indexes live in memory, follow every change, and go with every other key.
 * `mostIndexed`: of more records of one kind no index is made.
 */
export function createFinder(storage: Storage, mostIndexed = 10_000): Finder {
  const shelves = new Map<string, Shelf<Kind>>();
  const searches = new Set<Search<Kind>>();
  let keeping = storage.keeping();

  const drop = (): void => {
    shelves.forEach(({ index }) => index.drop());
    shelves.clear();
  };

  storage.onChange(({ kind, ids }) => {
    if (kind === 'erased' || kind === 'locked') {
      drop();
      searches.forEach((search) => search.erased());
    } else if (kind === 'keeping') {
      const before = keeping;
      keeping = storage.keeping();
      if (isSettingAside(before, keeping)) return;
      drop();
      searches.forEach((search) => search.begin());
    } else {
      const shelf = shelves.get(kind);
      if (shelf?.state !== 'too-large') shelf?.index.touch(ids);
    }
  });

  const build = async <K extends Kind>(kind: K): Promise<void> => {
    const shelf: Shelf<K> = { index: new MemoryIndex(storage, kind, mostIndexed), state: 'building' };
    shelves.set(kind, shelf);
    try {
      const isBuilt = await shelf.index.build();
      shelf.state = isBuilt ? 'ready' : 'too-large';
      if (!isBuilt) shelf.index.drop();
    } catch {
      // The next search tries again; this one walks through the database, and tells what is wrong.
      if (shelves.get(kind)?.index === (shelf.index as unknown)) shelves.delete(kind);
    }
  };

  const indexOf = <K extends Kind>(kind: K): MemoryIndex<K> | undefined => {
    const shelf = shelves.get(kind) as unknown as Shelf<K> | undefined;
    if (!shelf) void build(kind);
    return shelf?.state === 'ready' ? shelf.index : undefined;
  };

  return (kind, looking, listener, { most = mostFound, failed = () => undefined } = {}) => {
    const index = () => indexOf(kind);
    const search = new Search({ storage, kind, looking, most, index, listener, failed });
    const one = search as unknown as Search<Kind>;
    searches.add(one);
    void search.run().finally(() => searches.delete(one));
    return () => search.stop();
  };
}

/** Whether nothing changed but how many rows were set aside, which reading itself brings about. */
const isSettingAside = (before: KeepingState, now: KeepingState): boolean =>
  before.setAside !== now.setAside &&
  JSON.stringify({ ...before, setAside: 0 }) === JSON.stringify({ ...now, setAside: 0 });
