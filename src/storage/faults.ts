import { KitError, type KitErrorCode } from '../errors.js';

const nameOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';

const messageOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : '';

/** The connection is closed or closing; opening anew may help. */
export const isClosed = (thrown: unknown): boolean =>
  nameOf(thrown) === 'InvalidStateError' || isLost(thrown);

/** WebKit's storage process is gone: https://bugs.webkit.org/show_bug.cgi?id=277615. Only a reload helps. */
export const isLost = (thrown: unknown): boolean =>
  nameOf(thrown) === 'UnknownError' && /connection to indexed database server lost/i.test(messageOf(thrown));

/** Which code stands for a failure met while reading or writing. */
function codeFor(thrown: unknown): KitErrorCode {
  if (isClosed(thrown)) return 'storage-lost';
  switch (nameOf(thrown)) {
    case 'QuotaExceededError':
      return 'storage-full';
    // A newer database may have lost a store that this version reads.
    case 'NotFoundError':
    case 'VersionError':
      return 'storage-newer';
    default:
      return 'storage-failed';
  }
}

/** Wraps a failure met while reading or writing. */
export const storageFault = (thrown: unknown): KitError =>
  thrown instanceof KitError ? thrown : new KitError(codeFor(thrown), thrown);

/** Wraps a failure met while opening for the first time: a refusal there is the browser's answer, not an accident. */
export function openingFault(thrown: unknown): KitError {
  if (thrown instanceof KitError) return thrown;
  const name = nameOf(thrown);
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError') {
    return new KitError('storage-denied', thrown);
  }
  return storageFault(thrown);
}
