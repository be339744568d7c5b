import type { Chain } from './chain.js';
import type { Marker } from './marker.js';
import type { DatabaseState } from './types.js';

/**
 * What a start finds.
 * - `healthy`: the database has everything that the marker knows of.
 * - `unmarked`: there is no marker; only the copy can tell.
 * - `lost`: another database, a lower counter, or fewer rows at the same counter.
 */
export type Verdict = 'healthy' | 'unmarked' | 'lost';

/** Compares the marker, read first, with the database as it stands. */
export function compare(marker: Marker | undefined, state: DatabaseState): Verdict {
  if (!marker) return 'unmarked';
  if (marker.database !== state.id || state.counter < marker.counter) return 'lost';
  return state.counter === marker.counter && state.count < marker.count ? 'lost' : 'healthy';
}

/** Whether a copy, found without a marker, knows more than the database. */
export function knowsMore(chain: Chain, state: DatabaseState): boolean {
  if (chain.database === undefined) return false;
  return chain.database === state.id ? chain.counter > state.counter : state.counter === 0;
}
