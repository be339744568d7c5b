import { askSite } from '../ask-site.js';
import { parcelAddress } from '../endpoint.js';
import { jsonText } from '../json-text.js';
import { toMessage } from '../message.js';
import { readFailure } from '../receipt.js';
import type { ParcelReference, Receipt, Transport, TransportTools, Whereabouts } from '../types.js';

const accepted: Receipt = { outcome: 'accepted' };

/** The document of a parcel, or what its absence means: CouchDB tells by `reason` whether it was deleted. */
async function look(parcel: ParcelReference, tools: TransportTools) {
  const answer = await askSite(parcelAddress(parcel.endpoint, parcel.id), tools, { method: 'GET' });
  const { status, json } = answer;
  const rev = status === 200 && json?.['_id'] === parcel.id ? json['_rev'] : undefined;
  const isMissing = status === 404 && json?.['error'] === 'not_found';
  const isDeleted = isMissing && json['reason'] === 'deleted';
  // Any other 404 means the database or the address, not the parcel.
  const isAbsent = isMissing && (json['reason'] === 'missing' || isDeleted);
  return { answer, rev: typeof rev === 'string' ? rev : undefined, isAbsent, isDeleted };
}

async function isThere(parcel: ParcelReference, tools: TransportTools): Promise<Whereabouts> {
  const { answer, rev, isAbsent, isDeleted } = await look(parcel, tools);
  if (rev !== undefined) return accepted;
  if (isDeleted) return { outcome: 'refused', reason: 'refused' };
  if (isAbsent) return { outcome: 'not-there' };
  return answer.status === 200 ? { outcome: 'unknown' } : readFailure(answer);
}

/** A CouchDB database: the endpoint is its address, a parcel is the document of its own id. */
export const couchdb: Transport = {
  format: 'couchdb',
  canWithdraw: true,
  idempotent: true,
  isThere,
  send: async (parcel, tools) => {
    const answer = await askSite(parcelAddress(parcel.endpoint, parcel.id), tools, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: jsonText(toMessage(parcel)),
    });
    const { status, json } = answer;
    if (status === 409) {
      const there = await isThere(parcel, tools);
      return there.outcome === 'not-there' ? { outcome: 'unknown' } : there;
    }
    if (status === 201 || status === 202 || status === 200) {
      return json?.['ok'] === true && json['id'] === parcel.id ? accepted : { outcome: 'unknown' };
    }
    return readFailure(answer);
  },
  withdraw: async (parcel, tools) => {
    const { answer, rev, isAbsent } = await look(parcel, tools);
    if (isAbsent) return accepted;
    if (rev === undefined) return answer.status === 200 ? { outcome: 'unknown' } : readFailure(answer);
    const address = new URL(parcelAddress(parcel.endpoint, parcel.id));
    address.searchParams.set('rev', rev);
    const gone = await askSite(address.href, tools, { method: 'DELETE' });
    if ((gone.status === 200 || gone.status === 202) && gone.json?.['ok'] === true) return accepted;
    // 409: it changed in between. It is looked at anew.
    return gone.status === 409 || gone.status === 200 ? { outcome: 'unknown' } : readFailure(gone);
  },
};
