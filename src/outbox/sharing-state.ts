import type { Revision } from '../domain/record.js';
import type { SharingState } from '../domain/sharing.js';
import type { ParcelRow } from '../storage/types.js';
import { type QueuedParcel, readGiven, readParcel } from './parcel-row.js';

const isSame = (a: Revision, b: Revision): boolean => a.number === b.number && a.tag === b.tag;

function stateOf({ id, state, content }: QueuedParcel, current: Revision | undefined): SharingState {
  const at = content.at ?? content.pressedAt;
  switch (state) {
    case 'queued':
    case 'sending':
    case 'unknown':
      return { state: 'waiting', parcel: id, since: content.pressedAt };
    case 'paused':
      return { state: 'paused', parcel: id, since: content.pressedAt };
    case 'attention':
      return { state: 'attention', parcel: id, reason: content.reason ?? 'refused' };
    case 'sent':
      return {
        state: 'sent',
        parcel: id,
        at,
        changedSince: current !== undefined && !isSame(current, content.revision),
      };
    case 'ask-back':
    case 'asked-back':
      return {
        state: 'asked-back',
        parcel: id,
        at,
        ...(state === 'asked-back' && content.heard === true ? { heard: true } : {}),
      };
    case 'taken-back':
      return { state: 'taken-back', parcel: id, at };
  }
}

/**
 * What a person is told about one record, from all its rows in order of the press. `current`: its revision now.
 * The newest parcel speaks; "taken back" only once everything is, and before it what was given in person.
 */
export function sharingState(rows: readonly ParcelRow[], current: Revision | undefined): SharingState {
  const parcels = rows.flatMap((row) => readParcel(row) ?? []);
  const newest = parcels.at(-1);
  if (newest && newest.state !== 'taken-back') return stateOf(newest, current);
  const open = parcels.filter(({ state }) => state === 'ask-back' || state === 'asked-back').at(-1);
  if (open) return stateOf(open, current);
  for (const row of [...rows].reverse()) {
    const given = readGiven(row);
    if (given) return { state: 'given', at: given.at };
    const parcel = readParcel(row);
    if (parcel) return stateOf(parcel, current);
  }
  return { state: 'private' };
}
