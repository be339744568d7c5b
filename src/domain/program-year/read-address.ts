import { mistake, type Read } from './problem.js';

const local = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

function parse(given: string, base: string | undefined): URL | undefined {
  try {
    return new URL(given.trim(), base);
  } catch {
    return undefined;
  }
}

/**
 * An absolute address that nobody on the way can read: https, or http on this very machine. Relative ones start from
 * `base`. Names and passwords are refused, since everybody can read them in the page.
 */
export function readAddress(given: string, base?: string): Read<string> {
  const url = given.trim() === '' ? undefined : parse(given, base);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const host = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(given.trim());
    return mistake('address-unreadable', host ? `https://${given.trim()}` : 'https://example.org/');
  }
  const isSafe = url.protocol === 'https:' || local.test(url.hostname);
  // Whatever else is wrong with it: none is suggested that others can read along.
  if (!isSafe) url.protocol = 'https:';
  if (url.username || url.password) {
    url.username = url.password = '';
    return mistake('address-with-password', url.href);
  }
  return isSafe ? { value: url.href } : mistake('address-not-https', url.href);
}

/** An address on the page's own site, as a service worker must have. */
export function readOwnAddress(given: string, base?: string): Read<string> {
  const read = readAddress(given, base);
  if (!('value' in read) || base === undefined) return read;
  const url = new URL(read.value);
  return url.origin === parse(base, undefined)?.origin
    ? read
    : mistake('address-elsewhere', url.pathname + url.search);
}
