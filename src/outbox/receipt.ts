import type { Answer } from './answer.js';
import type { Receipt, RefusalReason, Whereabouts } from './types.js';

const refused = (reason: RefusalReason): Receipt => ({ outcome: 'refused', reason });

const withWait = (outcome: 'later' | 'unknown', seconds: number | undefined): Receipt =>
  seconds === undefined ? { outcome } : { outcome, retryAfter: seconds };

/**
 * Whether a body says that the site has this parcel, in the given word. An id alone is enough; another word or
 * another id is not.
 */
const says = (json: Readonly<Record<string, unknown>>, id: string, word: string): boolean =>
  json['error'] === undefined &&
  (json['id'] === undefined ? json['status'] === word : json['id'] === id) &&
  (json['status'] === undefined || json['status'] === word);

/** What every status means that is neither success nor about the parcel itself. */
export function readFailure({ status, retryAfter }: Answer): Receipt {
  if (status === 401 || status === 403 || status === 407) return { outcome: 'not-allowed' };
  if (status === 408 || status === 425 || status === 429) return withWait('later', retryAfter);
  if (status === 404 || status === 410) return refused('gone');
  if (status === 413) return refused('too-large');
  if (status >= 400 && status < 500) return refused('refused');
  // A redirect (0) leads to a login, a hotel's network or another address than the person was shown. It may
  // answer a request that the browser repeated by itself after the first one had arrived.
  // 5xx: json-server stores and then answers 500 to the second try, so nobody knows.
  return withWait('unknown', retryAfter);
}

/**
 * What a site's answer to a parcel means (`design.md`, *Sharing*). Accepted is a listed status *and* a body that
 * names our id or says "accepted"; nothing at all in the body counts for 201, 202 and 204 only. A page of HTML
 * with 200 is a login or a captive portal.
 */
export function readSendReceipt(answer: Answer, id: string): Receipt {
  const { status, json, empty } = answer;
  if (status === 409) {
    if (json && says(json, id, 'accepted')) return { outcome: 'accepted' };
    return json?.['error'] === undefined ? { outcome: 'unknown' } : refused('refused');
  }
  if (status === 422) return refused(json?.['error'] === 'group-word' ? 'group-word' : 'refused');
  if (status < 200 || status > 299) return readFailure(answer);
  if (status === 201 || status === 202 || status === 204) {
    if (empty) return { outcome: 'accepted' };
  } else if (status !== 200) return { outcome: 'unknown' };
  if (!json) return { outcome: 'unknown' };
  if (says(json, id, 'accepted')) return { outcome: 'accepted' };
  // The site says that this parcel was taken back: it will not be stored again.
  if (says(json, id, 'withdrawn')) return refused('refused');
  return { outcome: 'unknown' };
}

/**
 * What a site's answer to a withdrawal means. Only the word "withdrawn" is a receipt: a site that takes every
 * message with the same answer has not understood, and asking it again changes nothing. That the parcel never
 * arrived counts as taken back.
 */
export function readWithdrawalReceipt(answer: Answer, id: string): Receipt {
  const { status, json, empty } = answer;
  if (status === 404 && json?.['error'] === 'not-here') return { outcome: 'accepted' };
  if (status === 403 && json?.['error'] === 'withdrawal-key') return refused('refused');
  if (status < 200 || status > 299) return readFailure(answer);
  if (json?.['status'] === 'withdrawn' && says(json, id, 'withdrawn')) return { outcome: 'accepted' };
  return empty || json ? refused('refused') : { outcome: 'unknown' };
}

/** What a site's answer to "is it there?" means. A 404 counts only where it says itself that it means the parcel. */
export function readWhereabouts(answer: Answer, id: string): Whereabouts {
  const { status, json, retryAfter } = answer;
  if (status === 200 && json) {
    if (says(json, id, 'accepted')) return { outcome: 'accepted' };
    if (says(json, id, 'withdrawn')) return refused('refused');
  }
  if (status === 404 && json?.['error'] === 'not-here') return { outcome: 'not-there' };
  if (status === 0 || status === 401 || status === 403) return { outcome: 'not-allowed' };
  if (status === 404 || status === 405 || status === 501) return { outcome: 'unknown' };
  return withWait('later', retryAfter);
}
