import { markerName } from '../../domain/names.js';
import { readArea, writeArea } from '../areas.js';
import { toJson } from '../json.js';
import type { CopiedCommit, DatabaseState, RowKey } from './types.js';

/** An acknowledged change that is not in the copy yet, with the rows it took away. */
export interface Owed {
  readonly counter: number;
  readonly gone: readonly (readonly [store: string, key: RowKey])[];
}

/** What localStorage remembers of the database, beside it. Never holds words. */
export interface Marker {
  readonly format: 1;
  readonly database: string;
  readonly schema: number;
  readonly counter: number;
  readonly count: number;
  readonly owed: readonly Owed[];
}

const isOwed = (value: unknown): value is Owed =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Owed).counter === 'number' &&
  Array.isArray((value as Owed).gone);

function parse(text: string): Marker | undefined {
  const value = JSON.parse(text) as Partial<Marker> | null;
  if (value?.format !== 1 || typeof value.database !== 'string') return undefined;
  const { database, schema, counter, count, owed } = value;
  if (typeof schema !== 'number' || typeof counter !== 'number' || typeof count !== 'number') {
    return undefined;
  }
  return {
    format: 1,
    database,
    schema,
    counter,
    count,
    owed: Array.isArray(owed) ? owed.filter(isOwed) : [],
  };
}

/** Reads the marker; undefined where there is none, or no localStorage. */
export function readMarker(program: string): Marker | undefined {
  try {
    const text = readArea('localStorage', markerName(program));
    return text === undefined ? undefined : parse(text);
  } catch {
    return undefined;
  }
}

/** Writes the marker. A full or refused localStorage is no reason to stop: the copy alone still serves. */
export function writeMarker(program: string, marker: Marker): void {
  writeArea('localStorage', markerName(program), toJson(marker));
}

/** Removes the marker. */
export function removeMarker(program: string): void {
  writeArea('localStorage', markerName(program), undefined);
}

/** A marker of the database as it stands, still owing what it owed. */
export const markerOf = (state: DatabaseState, owed: readonly Owed[]): Marker => ({
  format: 1,
  database: state.id,
  schema: state.schema,
  counter: state.counter,
  count: state.count,
  owed,
});

/** So many changes may be owed; more than that only happens where nothing can be copied any more. */
const mostOwed = 100;

/**
 * The marker after an acknowledged change: raised, never lowered, since tabs report out of turn. The change is
 * owed where there is a copy to owe it to.
 */
export function afterCommit(marker: Marker, commit: CopiedCommit, owing: boolean): Marker {
  const gone: [string, RowKey][] = [];
  for (const row of commit.rows) if (row.row === undefined) gone.push([row.store, row.key]);
  const newer = commit.counter > marker.counter;
  return {
    ...marker,
    counter: newer ? commit.counter : marker.counter,
    count: newer ? commit.count : marker.count,
    owed: owing ? [...marker.owed, { counter: commit.counter, gone }].slice(-mostOwed) : [],
  };
}

/** The marker once the copy holds what was acknowledged with these counters. */
export const afterCopy = (marker: Marker, copied: (counter: number) => boolean): Marker => ({
  ...marker,
  owed: marker.owed.filter((owed) => !copied(owed.counter)),
});
