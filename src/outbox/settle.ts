import type { AttentionReason } from '../domain/sharing.js';
import type { ParcelWrite } from '../storage/types.js';
import { waitAfter } from './backoff.js';
import { inState, type QueuedParcel, type Tries, untried, withoutLetter } from './parcel-row.js';
import type { Receipt } from './types.js';

/** When and with which luck a parcel is settled. */
export interface Moment {
  /** Unix milliseconds. */
  readonly now: number;
  /** In [0, 1). */
  readonly random: number;
}

/** RFC 3339, UTC. */
export const timestamp = (now: number): string => new Date(now).toISOString();

/** One more try that brought nothing, and when the next one may be. */
const failed = ({ content }: QueuedParcel, { now, random }: Moment, retryAfter?: number): Tries => {
  const count = content.tries.count + 1;
  const wait = waitAfter(count, random, retryAfter);
  return { ...content.tries, count, pause: { since: now, wait, asked: retryAfter !== undefined } };
};

/** The parcel as it waits for its person. */
export const needsAttention = (parcel: QueuedParcel, reason: AttentionReason): ParcelWrite =>
  inState(parcel, 'attention', { reason });

/** The parcel after a try to send it. It never leaves the queue here without a receipt. */
export function settleSent(parcel: QueuedParcel, receipt: Receipt, moment: Moment): ParcelWrite {
  switch (receipt.outcome) {
    case 'accepted':
      return inState({ ...parcel, content: withoutLetter(parcel) }, 'sent', {
        at: timestamp(moment.now),
        tries: { ...untried, mayBeThere: true },
      });
    case 'refused':
      return needsAttention(parcel, receipt.reason);
    case 'not-allowed':
      return inState(parcel, 'paused', { tries: failed(parcel, moment) });
    case 'later':
      return inState(parcel, parcel.content.tries.mayBeThere ? 'unknown' : 'queued', {
        tries: failed(parcel, moment, receipt.retryAfter),
      });
    case 'unknown':
      return inState(parcel, 'unknown', {
        tries: { ...failed(parcel, moment, receipt.retryAfter), mayBeThere: true },
      });
  }
}

/**
 * The parcel after asking a site to take it back. What the site refuses stays "asked": it is not asked again by
 * itself, and the person has the contact.
 */
export function settleWithdrawn(
  parcel: QueuedParcel,
  receipt: Receipt,
  { canWithdraw, heard }: { readonly canWithdraw: boolean; readonly heard: boolean },
  moment: Moment,
): ParcelWrite {
  const at = timestamp(moment.now);
  switch (receipt.outcome) {
    case 'accepted':
      return inState(parcel, canWithdraw ? 'taken-back' : 'asked-back', { at, heard });
    case 'refused':
      return inState(parcel, 'asked-back', { at, heard });
    case 'not-allowed':
      return inState(parcel, 'ask-back', { tries: failed(parcel, moment) });
    case 'later':
    case 'unknown':
      return inState(parcel, 'ask-back', { tries: failed(parcel, moment, receipt.retryAfter) });
  }
}

/** A withdrawal that is to be sent in place of the parcel. Its words go at once. */
export const toWithdraw = (parcel: QueuedParcel, now: number): ParcelWrite =>
  inState({ ...parcel, content: withoutLetter(parcel) }, 'ask-back', {
    at: timestamp(now),
    tries: { ...untried, mayBeThere: true },
  });

/**
 * Milliseconds until the parcel may be tried, 0 where it may be now. `pressed`: a person or the network came
 * back, so only a time that the site named still counts. A clock that was set back holds nothing up.
 */
export function waitLeft({ content }: QueuedParcel, now: number, pressed: boolean): number {
  const { pause } = content.tries;
  if (!pause || (pressed && !pause.asked)) return 0;
  const left = pause.since + pause.wait - now;
  return left > pause.wait + 60_000 ? 0 : Math.max(0, left);
}
