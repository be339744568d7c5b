import { fromBase64Url, toBase64Url } from '../bytes.js';

/*
 * Rows as text and back. The writing is our own because `JSON.stringify` of lists is at the mercy of the host
 * page (prototype.js 1.6 gives them a `toJSON`), and because sealed rows hold bytes.
 */

function writeObject(value: object): string {
  const fields: string[] = [];
  for (const key of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[key];
    // One more `$` keeps a person's own key apart from ours.
    if (field !== undefined)
      fields.push(`${JSON.stringify(key.startsWith('$') ? `$${key}` : key)}:${write(field)}`);
  }
  return `{${fields.join(',')}}`;
}

function writeList(list: readonly unknown[]): string {
  const items: string[] = [];
  for (const item of list) items.push(write(item));
  return `[${items.join(',')}]`;
}

/**
 * The text of a value: plain objects, lists, text, finite numbers, booleans, null, `Uint8Array`, `ArrayBuffer`.
 * Lone surrogates survive. Throws a `TypeError` on anything else, since a copy that drops something is none.
 */
export function write(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return String(value);
  }
  if (value instanceof Uint8Array) return `{"$bytes":"${toBase64Url(value)}"}`;
  if (value instanceof ArrayBuffer) return `{"$buffer":"${toBase64Url(new Uint8Array(value))}"}`;
  if (Array.isArray(value)) return writeList(value);
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Object]') return writeObject(value);
  throw new TypeError(`no text for ${kind}`);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text);
  if (!bytes) throw new TypeError('not base64url');
  return bytes;
}

function reviveObject(value: Record<string, unknown>): unknown {
  const keys = Object.keys(value);
  if (keys.length === 1) {
    if (typeof value.$bytes === 'string') return bytesOf(value.$bytes);
    if (typeof value.$buffer === 'string') return bytesOf(value.$buffer).buffer;
  }
  if (!keys.some((key) => key.startsWith('$$'))) {
    // Only ever its own property, so that `__proto__` in a person's data stays data.
    for (const key of keys) value[key] = revive(value[key]);
    return value;
  }
  const renamed = {};
  for (const key of keys) {
    Object.defineProperty(renamed, key.startsWith('$$') ? key.slice(1) : key, {
      value: revive(value[key]),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return renamed;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value as unknown[];
    for (let at = 0; at < list.length; at += 1) list[at] = revive(list[at]);
    return list;
  }
  return typeof value === 'object' && value !== null ? reviveObject(value as Record<string, unknown>) : value;
}

/** The value of a text made by {@link write}. Throws on anything that is not one. */
export const read = (text: string): unknown => revive(JSON.parse(text));
