/**
 * What went wrong, as a closed list. Words for people live in `i18n`, keyed by these codes; being offline is
 * a state and not an error, so it has no code.
 */
export type KitErrorCode =
  /** This browser or window offers no IndexedDB (a sandboxed frame, a very old browser). */
  | 'storage-missing'
  /** IndexedDB is there but refuses to open (private window, blocked cookies). */
  | 'storage-denied'
  /** The disk or the origin's quota is full. */
  | 'storage-full'
  /** Another tab with an older kit keeps the database from opening. */
  | 'storage-blocked'
  /** The database was written by a newer kit: it can be read and exported, never written. */
  | 'storage-newer'
  /** The browser lost its connection to the database; only a reload brings it back. */
  | 'storage-lost'
  /** Any other failure of the storage. */
  | 'storage-failed'
  /** A record or message does not fit its schema. */
  | 'record-invalid'
  /** There is no such record (any more). */
  | 'record-missing'
  /** A sealed record does not open with the key at hand. */
  | 'record-sealed'
  /** The person's lock is closed: nothing is read or written until it is opened. */
  | 'locked'
  /** Sending is not set up completely: no endpoint, no readers, or an endpoint that is not https. */
  | 'sending-not-set-up'
  /** The shape of sending is unknown: no transport is registered under this name. */
  | 'format-unknown'
  /** What was previewed has changed since: look again before sending. */
  | 'preview-outdated'
  /** A file of the kit itself did not load. */
  | 'kit-not-loaded';

/** The one error class of the kit. The failure it was met with stays in `cause`. */
export class KitError extends Error {
  readonly code: KitErrorCode;

  constructor(code: KitErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'KitError';
    this.code = code;
  }

  /** Wraps anything thrown; a `KitError` passes through unchanged. */
  static from(thrown: unknown, code: KitErrorCode): KitError {
    return thrown instanceof KitError ? thrown : new KitError(code, thrown);
  }
}
