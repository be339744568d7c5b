import type { Answer } from '../answer.js';
import { askSite } from '../ask-site.js';
import { parcelAddress } from '../endpoint.js';
import { type JsonObject, jsonText } from '../json-text.js';
import { toMessage, toWithdrawal } from '../message.js';
import { readSendReceipt, readWhereabouts, readWithdrawalReceipt } from '../receipt.js';
import type { Parcel, ParcelReference, Receipt, Transport, TransportTools, Whereabouts } from '../types.js';

/** What a preset may fill in. */
export interface JsonRules {
  /** Name of the format; `json` unless told. */
  readonly format?: string;
  /** Sends the id as `Idempotency-Key` too. Stock WordPress refuses extra headers, so it is off unless told. */
  readonly idempotencyKey?: boolean;
}

/**
 * The kit's own format: `POST` of one JSON object to the endpoint, `GET <endpoint>/<id>` to ask whether it is
 * there. A withdrawal is posted to the same address.
 */
export function createJsonTransport({ format = 'json', idempotencyKey = false }: JsonRules = {}): Transport {
  const post = (parcel: ParcelReference, message: JsonObject, tools: TransportTools): Promise<Answer> =>
    askSite(parcel.endpoint, tools, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(idempotencyKey ? { 'Idempotency-Key': parcel.id } : {}),
      },
      body: jsonText(message),
    });

  const isThere = async (parcel: ParcelReference, tools: TransportTools): Promise<Whereabouts> => {
    const answer = await askSite(parcelAddress(parcel.endpoint, parcel.id), tools, { method: 'GET' });
    return readWhereabouts(answer, parcel.id);
  };

  const send = async (parcel: Parcel, tools: TransportTools): Promise<Receipt> => {
    const answer = await post(parcel, toMessage(parcel), tools);
    const receipt = readSendReceipt(answer, parcel.id);
    if (answer.status !== 409 || receipt.outcome !== 'unknown') return receipt;
    // "Conflict" without a word about which parcel: only the site knows whether it is ours.
    const there = await isThere(parcel, tools);
    return there.outcome === 'not-there' ? { outcome: 'refused', reason: 'refused' } : there;
  };

  return {
    format,
    canWithdraw: true,
    idempotent: true,
    send,
    isThere,
    withdraw: async (parcel, tools) =>
      readWithdrawalReceipt(await post(parcel, toWithdrawal(parcel), tools), parcel.id),
  };
}

/** The `json` format as it stands. */
export const json = createJsonTransport();
