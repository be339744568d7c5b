/**
 * Why nothing could be read. `not-allowed`: nobody is signed in, or not for this group. `silent`: nobody answers; try
 * again later. `unreadable`: what came is no list of records.
 */
export type SourceErrorCode = 'not-allowed' | 'silent' | 'unreadable';

/** What reading fails with. It has no words for people: what reads is a host's own program. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'SourceError';
    this.code = code;
  }
}
