// @ts-check

/**
 * @param {unknown} error
 * @returns {{ status: number, code: string }} what is answered
 */
export function fault(error) {
  const { statusCode, code } = /** @type {{ statusCode?: number, code?: unknown }} */ (error);
  if (statusCode === 413) return { status: 413, code: 'too-large' };
  if (statusCode === 415) return { status: 415, code: 'content-type' };
  if (statusCode === 429) return { status: 429, code: 'slow-down' };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return { status: statusCode, code: 'bad-request' };
  }
  // SQLSTATE classes of a database that is away, full or busy, and the network's own codes.
  if (/^(08|53|55|57|40)\w{3}$|^E[A-Z]+$/.test(String(code))) return { status: 503, code: 'try-again' };
  return { status: 500, code: 'server' };
}
