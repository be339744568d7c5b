import { loadOnce } from '../storage/load-once.js';
import type { Storage } from '../storage/types.js';
import type { Mine } from './mine-types.js';

/** A file of its own, which only the page of one's own things asks for. Rejects with `kit-not-loaded`. */
const load = loadOnce(() => import('./mine.js'));

/** Everything that a person has in one program, fetched when it is asked for. */
export function mineDoor(storage: Storage): () => Promise<Mine> {
  let made: Mine | undefined;
  return async () => {
    const { createMine } = await load();
    return (made ??= createMine(storage));
  };
}
