import type { Answer } from '../answer.js';
import { askSite } from '../ask-site.js';
import { jsonText } from '../json-text.js';
import { toMessage, toWithdrawal } from '../message.js';
import { readSendReceipt, readWhereabouts, readWithdrawalReceipt } from '../receipt.js';
import type { ParcelReference, Receipt, Transport, TransportTools } from '../types.js';

/** A script that can answer only with status 200 names what went wrong as `error` in its JSON. */
const refusals: Readonly<Record<string, Receipt>> = {
  busy: { outcome: 'later' },
  'not-allowed': { outcome: 'not-allowed' },
  'group-word': { outcome: 'refused', reason: 'group-word' },
  'too-large': { outcome: 'refused', reason: 'too-large' },
};

const told = ({ status, json }: Answer): Receipt | undefined => {
  const error = json?.['error'];
  if (status !== 200 || typeof error !== 'string') return undefined;
  return Object.hasOwn(refusals, error) ? refusals[error] : { outcome: 'refused', reason: 'refused' };
};

/** Where a parcel is asked for: such scripts have one address, so the id stands in the query. */
function askAddress({ endpoint, id }: ParcelReference): string {
  const url = new URL(endpoint);
  url.searchParams.set('id', id);
  return url.href;
}

/**
 * JSON as `text/plain`: a CORS *simple* request, which needs no preflight, as Google Apps Script wants it. Its
 * answer comes by a redirect, which is followed with `GET` and without the words; its failures are pages of HTML
 * with status 200, which are no receipt. A script tells its own failures as `{ "error": "…" }`.
 */
export function createTextTransport(format = 'text'): Transport {
  const post = (parcel: ParcelReference, message: object, tools: TransportTools): Promise<Answer> =>
    askSite(parcel.endpoint, tools, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=utf-8' },
      body: jsonText(message),
      redirect: 'follow',
    });
  return {
    format,
    canWithdraw: true,
    idempotent: true,
    send: async (parcel, tools) => {
      const answer = await post(parcel, toMessage(parcel), tools);
      return told(answer) ?? readSendReceipt(answer, parcel.id);
    },
    isThere: async (parcel, tools) => {
      const answer = await askSite(askAddress(parcel), tools, { method: 'GET', redirect: 'follow' });
      if (answer.status === 200 && answer.json?.['error'] === 'not-here') return { outcome: 'not-there' };
      return told(answer) ?? readWhereabouts(answer, parcel.id);
    },
    withdraw: async (parcel, tools) => {
      const answer = await post(parcel, toWithdrawal(parcel), tools);
      if (answer.status === 200 && answer.json?.['error'] === 'not-here') return { outcome: 'accepted' };
      return told(answer) ?? readWithdrawalReceipt(answer, parcel.id);
    },
  };
}

/** The `text` format as it stands. */
export const text = createTextTransport();
