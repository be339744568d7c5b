import type { Answer } from '../answer.js';
import { askSite } from '../ask-site.js';
import { type JsonObject, jsonText } from '../json-text.js';
import { toMessage, toWithdrawal } from '../message.js';
import { readSendReceipt } from '../receipt.js';
import type {
  Parcel,
  ParcelReference,
  Receipt,
  TogetherReceipt,
  Transport,
  TransportTools,
} from '../types.js';

const source = (program: string): string => `/iml-kit/${encodeURIComponent(program)}`;

/** A parcel as a CloudEvents 1.0 event. `source` and `id` together are what a broker knows a repetition by. */
export const toEvent = (parcel: Parcel): JsonObject => ({
  specversion: '1.0',
  id: parcel.id,
  source: source(parcel.program),
  type: 'org.iml-kit.parcel.v1',
  subject: parcel.record.id,
  time: parcel.pressedAt,
  datacontenttype: 'application/json',
  data: toMessage(parcel),
});

// Another event than the parcel's, and the same one at each repetition.
const withdrawalId = ({ id }: ParcelReference): string => `${id}-withdrawal`;

const toWithdrawalEvent = (parcel: ParcelReference): JsonObject => ({
  specversion: '1.0',
  id: withdrawalId(parcel),
  source: source(parcel.program),
  type: 'org.iml-kit.withdrawal.v1',
  datacontenttype: 'application/json',
  data: toWithdrawal(parcel),
});

/**
 * A broker speaks of its own work, not of our parcel: any listed status counts with nothing in the body or with JSON
 * that names no trouble (HTTP webhooks for CloudEvents 1.0, 2.2). A page is never a receipt.
 */
function readReceipt(answer: Answer, id: string): Receipt {
  const receipt = readSendReceipt(answer, id);
  const { status, empty, json } = answer;
  if (receipt.outcome !== 'unknown' || ![200, 201, 202, 204].includes(status)) return receipt;
  const { error, errors, status: word = 'accepted' } = json ?? { error: true };
  const isUntroubled = error === undefined && errors === undefined && word === 'accepted';
  return empty || isUntroubled ? { outcome: 'accepted' } : receipt;
}

/**
 * CloudEvents 1.0, structured: the binary mode's headers would each need leave at preflight. `batch` writes the JSON
 * batch format, several events in one request. What listens behind a broker is unknown, so a withdrawal is an
 * event too and brings no receipt.
 */
export function createCloudEventsTransport(format = 'cloudevents', batch = false): Transport {
  const ask = (endpoint: string, events: readonly JsonObject[], tools: TransportTools): Promise<Answer> =>
    askSite(endpoint, tools, {
      method: 'POST',
      headers: { 'Content-Type': `application/cloudevents${batch ? '-batch' : ''}+json` },
      body: jsonText(batch ? events : events[0]),
    });
  const post = async (
    endpoint: string,
    event: JsonObject,
    id: string,
    tools: TransportTools,
  ): Promise<Receipt> => readReceipt(await ask(endpoint, [event], tools), id);
  const sendMany = async (
    parcels: readonly Parcel[],
    tools: TransportTools,
  ): Promise<readonly TogetherReceipt[]> => {
    const answer = await ask(parcels[0]?.endpoint ?? '', parcels.map(toEvent), tools);
    return parcels.map(({ id }) => {
      const receipt = readReceipt(answer, id);
      // The broker does not say which of them it does not take, or they are too large only together.
      return receipt.outcome === 'refused' && receipt.reason !== 'gone' ? { outcome: 'alone' } : receipt;
    });
  };
  return {
    format,
    canWithdraw: false,
    idempotent: true,
    send: (parcel, tools) => post(parcel.endpoint, toEvent(parcel), parcel.id, tools),
    ...(batch ? { sendMany } : {}),
    withdraw: (parcel, tools) =>
      post(parcel.endpoint, toWithdrawalEvent(parcel), withdrawalId(parcel), tools),
  };
}

/** The `cloudevents` format as it stands. */
export const cloudevents = createCloudEventsTransport();

/** The same in the JSON batch format. */
export const cloudeventsBatch = createCloudEventsTransport('cloudevents-batch', true);
