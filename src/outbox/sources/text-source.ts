import { SourceError } from './source-error.js';
import type { Parcel, Source } from '../types.js';
import { unpack } from './packed.js';
import { readGiven } from './read-parcel.js';

/** Longest file that is read, in bytes. */
const longest = 20_000_000;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Parcels of a text: one given record, or one a line. Undefined where something of it is none. */
async function parcelsOf(text: string): Promise<readonly Parcel[] | undefined> {
  const parcels: Parcel[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const plain = await unpack(line);
    const parcel = plain === undefined ? undefined : readGiven(parse(plain));
    if (!parcel) return undefined;
    parcels.push(parcel);
  }
  return parcels.length > 0 ? parcels : undefined;
}

/**
 * What was given by hand: a file, the text of a code, or several of them, one a line. Needs no server. Rejects with
 * `unreadable` where something of it was not given by this kit, or is longer than 20 MB.
 */
export const textSource = (given: Blob | string): Source => ({
  format: 'given',
  list: async (after) => {
    if (after !== undefined) return { parcels: [], withdrawn: [], next: undefined };
    const size = typeof given === 'string' ? given.length : given.size;
    const text = size > longest ? '' : typeof given === 'string' ? given : await given.text();
    const parcels = await parcelsOf(text.replace(/^\uFEFF/, ''));
    if (!parcels) throw new SourceError('unreadable');
    return { parcels, withdrawn: [], next: undefined };
  },
});
