import type { Answer } from '../answer.js';
import { askSite } from '../ask-site.js';
import { type Field, flatFields } from '../flat.js';
import { readFailure, readSendReceipt } from '../receipt.js';
import type { ParcelReference, Receipt, Transport, TransportTools } from '../types.js';

/** What a preset may fill in. */
export interface FormRules {
  /** Name of the format; `form` unless told. */
  readonly format?: string;
  /** `url` is `application/x-www-form-urlencoded`, which every service takes; `multipart` is `multipart/form-data`. */
  readonly encoding?: 'url' | 'multipart';
  /** Fields that a service wants beside the parcel's own, such as a neutral subject. */
  readonly extra?: (language: string) => readonly Field[];
}

/** Stands anywhere in a page that a site shows only after it has taken a form in (`docs/sending/forms.md`). */
const mark = 'iml-kit-accepted';

const isYes = (value: unknown): boolean => value === true || value === 'true';

/** Names that services give to a success of theirs. */
const successes: readonly unknown[] = ['accepted', 'success', 'ok', 'mail_sent'];

/**
 * What the answer of a form service means. Accepted is a 2xx *and* one of: nothing in the body (201, 202, 204), JSON
 * that says `ok`, `success`, a status of success or our id, or a page that bears the mark. Any other page is a login,
 * a captive portal or a puzzle for people.
 */
function readFormReceipt(answer: Answer, id: string): Receipt {
  const { status, json, text } = answer;
  if (status < 200 || status > 299) return readFailure(answer);
  if (!json) return text.includes(mark) ? { outcome: 'accepted' } : readSendReceipt(answer, id);
  const { ok, success, error, errors } = json;
  if (error !== undefined || errors !== undefined) return { outcome: 'refused', reason: 'refused' };
  if (isYes(ok) || isYes(success) || successes.includes(json['status'])) return { outcome: 'accepted' };
  const isOurs = json['id'] === id && json['status'] === undefined;
  if (isOurs) return { outcome: 'accepted' };
  const saysNo = ok !== undefined || success !== undefined || typeof json['status'] === 'string';
  return saysNo ? { outcome: 'refused', reason: 'refused' } : { outcome: 'unknown' };
}

function bodyOf(fields: readonly Field[], encoding: FormRules['encoding']): URLSearchParams | FormData {
  const body = encoding === 'multipart' ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

/**
 * One flat, readable field a value, as form services know it. They keep whatever arrives, so nothing is sent again
 * without need; they delete nothing by themselves, so a withdrawal is one more form that asks their reader to.
 */
export function createFormTransport({
  format = 'form',
  encoding = 'url',
  extra = () => [],
}: FormRules = {}): Transport {
  const post = async (
    parcel: ParcelReference,
    fields: readonly Field[],
    tools: TransportTools,
  ): Promise<Receipt> =>
    readFormReceipt(
      // The media type comes with the body, so that a multipart form names its own boundary.
      await askSite(parcel.endpoint, tools, { method: 'POST', body: bodyOf(fields, encoding) }),
      parcel.id,
    );
  return {
    format,
    canWithdraw: false,
    idempotent: false,
    send: (parcel, tools) => post(parcel, [...extra(parcel.language), ...flatFields(parcel)], tools),
    withdraw: (parcel, tools) =>
      post(
        parcel,
        [
          ...extra('en'),
          ['what', 'please delete'],
          ['id', parcel.id],
          ['program', parcel.program],
          ['sender', parcel.sender],
        ],
        tools,
      ),
  };
}

/** The `form` format as it stands. */
export const form = createFormTransport();

/** The same as `multipart/form-data`. */
export const formMultipart = createFormTransport({ format: 'form-multipart', encoding: 'multipart' });
