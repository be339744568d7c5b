import { read, write } from './encode.js';

/** Entries of the copy by name. Each `put` replaces one entry whole, or not at all. */
export interface Shelf {
  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
  has(name: string): Promise<boolean>;
  drop(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** Cache Storage wants addresses. Nobody can ask for these: `.invalid` never resolves (RFC 2606). */
const address = 'https://iml-kit.invalid/';

class CacheShelf implements Shelf {
  readonly #cache: Cache;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#cache.put(address + name, new Response(bytes));
  }

  async get(name: string): Promise<Uint8Array | undefined> {
    const response = await this.#cache.match(address + name);
    return response && new Uint8Array(await response.arrayBuffer());
  }

  async has(name: string): Promise<boolean> {
    return (await this.#cache.match(address + name)) !== undefined;
  }

  async drop(name: string): Promise<void> {
    await this.#cache.delete(address + name);
  }

  async names(): Promise<readonly string[]> {
    const names: string[] = [];
    for (const request of await this.#cache.keys()) names.push(request.url.slice(address.length));
    return names;
  }
}

/** The shelf of that name, or undefined where there is none: an erased copy is never made anew by chance. */
export async function findShelf(name: string): Promise<Shelf | undefined> {
  return (await caches.has(name)) ? new CacheShelf(await caches.open(name)) : undefined;
}

/** The shelf of that name, made where there is none. */
export async function makeShelf(name: string): Promise<Shelf> {
  return new CacheShelf(await caches.open(name));
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  let text = '';
  for (const byte of hash) text += byte.toString(16).padStart(2, '0');
  return text;
}

/** What was read: a whole value with its SHA-256, or bytes that are not what was written. */
export type Entry =
  { readonly hash: string; readonly bytes: number; readonly value: unknown } | { readonly torn: true };

const hashLength = 64;

/** Where something was put: the hash that proves it, and the size in bytes. */
export interface Put {
  readonly hash: string;
  readonly bytes: number;
}

/** Writes the text of a value (see `encode.ts`) under its SHA-256. */
export async function putText(shelf: Shelf, name: string, text: string): Promise<Put> {
  const body = new TextEncoder().encode(text);
  const hash = await digest(body);
  const framed = new Uint8Array(hashLength + body.length);
  framed.set(new TextEncoder().encode(hash));
  framed.set(body, hashLength);
  await shelf.put(name, framed);
  return { hash, bytes: framed.length };
}

/** Writes a value under its SHA-256. */
export const putEntry = (shelf: Shelf, name: string, value: unknown): Promise<Put> =>
  putText(shelf, name, write(value));

/** Reads a value and proves it by its SHA-256. Undefined: there is no such entry. */
export async function getEntry(shelf: Shelf, name: string): Promise<Entry | undefined> {
  try {
    const framed = await shelf.get(name);
    if (!framed) return undefined;
    const body = framed.slice(hashLength);
    const hash = new TextDecoder().decode(framed.subarray(0, hashLength));
    if ((await digest(body)) !== hash) return { torn: true };
    return { hash, bytes: framed.length, value: read(new TextDecoder().decode(body)) };
  } catch {
    // A file cut off on the disk fails while its body is read.
    return { torn: true };
  }
}
