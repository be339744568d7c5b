import { askSite } from '../ask-site.js';
import { bodyText } from '../flat.js';
import { type JsonObject, jsonText } from '../json-text.js';
import { toMessage } from '../message.js';
import { readFailure, readSendReceipt, readWithdrawalReceipt } from '../receipt.js';
import type { Parcel, ParcelReference, Transport, TransportTools } from '../types.js';

const post = (address: string, row: JsonObject, tools: TransportTools) =>
  askSite(address, tools, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Prefer: 'return=minimal' },
    body: jsonText(row),
  });

const toRow = (parcel: Parcel): JsonObject => ({
  id: parcel.id,
  pressed_at: parcel.pressedAt,
  from_name: parcel.name,
  what: parcel.record.kind,
  text: bodyText(parcel.body),
  message: toMessage(parcel),
});

/** The function that takes back, beside the table: `…/rest/v1/rpc/iml_take_back`. */
const functionAddress = ({ endpoint }: ParcelReference): string =>
  new URL('rpc/iml_take_back', new URL(endpoint).href.replace(/[?#].*$/, '')).href;

/**
 * Supabase or any PostgREST with the table of `docs/sending/supabase.sql`. Visitors may add rows and read none, so
 * there is no asking whether one is there: the primary key answers a repetition with 23505.
 */
export const supabase: Transport = {
  format: 'supabase',
  canWithdraw: true,
  idempotent: true,
  send: async (parcel, tools) => {
    const answer = await post(parcel.endpoint, toRow(parcel), tools);
    if (answer.status === 409 && answer.json?.['code'] === '23505') return { outcome: 'accepted' };
    return answer.status === 409 ? readFailure(answer) : readSendReceipt(answer, parcel.id);
  },
  withdraw: async (parcel, tools) => {
    const row = { parcel: parcel.id, key: parcel.withdrawalKey };
    return readWithdrawalReceipt(await post(functionAddress(parcel), row, tools), parcel.id);
  },
};
