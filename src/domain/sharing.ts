import type { Kind, Revision } from './record.js';

/** Why a parcel waits for the person or the site. Worded in `i18n`. */
export type AttentionReason =
  /** The endpoint or the readers are not those of the press any more. */
  | 'changed-since'
  /** The site says that the group word does not fit. */
  | 'group-word'
  /** The site refused what was sent (400–499). */
  | 'refused'
  /** What was sent is too long for the site (413). */
  | 'too-large'
  /** The site has no such address any more (404, 410). */
  | 'gone'
  /** Nobody knows whether it arrived, and the site would keep a second copy of it. */
  | 'not-known';

/** Where the sharing of one record stands. */
export type SharingState =
  | { readonly state: 'private' }
  /** Queued, on its way, or unknown whether it arrived. */
  | { readonly state: 'waiting'; readonly parcel: string; readonly since: string }
  /** The site must mend something (401, 403); the parcel waits. */
  | { readonly state: 'paused'; readonly parcel: string; readonly since: string }
  | { readonly state: 'attention'; readonly parcel: string; readonly reason: AttentionReason }
  | { readonly state: 'sent'; readonly parcel: string; readonly at: string; readonly changedSince: boolean }
  /**
   * Asked to take back. `heard`: the site was reached and gives no receipt for it, so nothing more is to come; else
   * the wish waits, or nobody can be asked.
   */
  | { readonly state: 'asked-back'; readonly parcel: string; readonly at: string; readonly heard?: true }
  | { readonly state: 'taken-back'; readonly parcel: string; readonly at: string }
  /** Shown or handed over by the person. */
  | { readonly state: 'given'; readonly at: string };

/**
 * What looking for answers came to. `found`: how many new words came. `not-now`: no network, or the site did not answer
 * as it should; what was there stays.
 */
export type LookedFor =
  { readonly outcome: 'looked'; readonly found: number } | { readonly outcome: 'not-now' };

/** How strangers are kept out and the coach knows who it is. Both stand in the preview. */
export interface Introduction {
  /** What the coach calls this person. */
  readonly name: string;
  /** The word that the coach gave to the group. */
  readonly word: string;
}

/** One record that a person let go, as the list of everything sent tells it. */
export interface SentRecord {
  readonly record: string;
  /** Undefined where the record is gone and an older kit did not note it. */
  readonly kind: Kind | undefined;
  /** Never `private`. */
  readonly state: SharingState;
  /** RFC 3339: the newest press. */
  readonly pressedAt: string;
  readonly readers?: string;
  readonly purpose?: string;
  /**
   * What is to go or went, as it was shared; undefined where nothing is to be shown any more: it was taken back,
   * its record was deleted for good, or too many texts came after it.
   */
  readonly body?: unknown;
}

/** Exactly what a press on "Send" lets go, to whom and what for. */
export interface SharePreview {
  readonly record: { readonly id: string; readonly kind: Kind; readonly revision: Revision };
  /** The body that goes, already without what stays here. */
  readonly body: unknown;
  /** Names of what was ticked to be told as well. */
  readonly tell: readonly string[];
  readonly introduction: Introduction;
  /** In the language of the preview. */
  readonly language: string;
  readonly readers: string;
  readonly purpose: string;
  readonly exceptions: string;
  readonly contact: string;
  /** Absolute https (or localhost) address. */
  readonly endpoint: string;
  readonly format: string;
}

/**
 * Where a parcel's row stands in the queue.
 * - `queued` → `sending` → `sent`, or `unknown` (it may have arrived), `paused` (401, 403), `attention`;
 * - `ask-back`: a withdrawal waits to be sent; `asked-back`: sent, no receipt; `taken-back`: with receipt;
 * - `given`: shown or handed over in person, never sent.
 */
export type ParcelState =
  | 'queued'
  | 'sending'
  | 'unknown'
  | 'paused'
  | 'attention'
  | 'sent'
  | 'ask-back'
  | 'asked-back'
  | 'taken-back'
  | 'given';
