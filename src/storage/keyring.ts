import { randomHex } from '../domain/ids.js';
import { KitError } from '../errors.js';
import { fromBase64Url, toBase64Url } from './bytes.js';
import { dataKey, plainCodec, sealingCodec, type Codec, type SealContext } from './codec.js';
import type { Sealed } from './rows.js';

/** A new key: 256 random bits, base64url. */
export const newKey = (): string => {
  const hex = randomHex(32);
  const bytes = new Uint8Array(32);
  for (let index = 0; index < 32; index += 1)
    bytes[index] = parseInt(hex.slice(2 * index, 2 * index + 2), 16);
  return toBase64Url(bytes);
};

/** The lock's key while it is open here. Its raw bytes are nowhere, and it is never stored. */
export interface LockKey {
  readonly id: string;
  readonly key: CryptoKey;
  readonly codec: Codec;
  /** Parts of the sealed list as they were opened last. */
  readonly list: Map<string, ListPart>;
}

/** A part of the sealed list: which revision each record has. */
export interface ListPart {
  readonly tag: string | undefined;
  readonly revisions: ReadonlyMap<string, string>;
}

/** The keys that this tab holds: usually one; more where tabs of a visit started beside each other. */
export class Keyring {
  readonly #codecs = new Map<string, Codec>();
  #raw: readonly string[] = [];
  #first: Codec | undefined;
  /** Apart from the visit's: it must never reach sessionStorage or another tab's visit. */
  lock: LockKey | undefined;
  /** Whether a text in clear must have been put there by somebody else: the lock has sealed everything. */
  refusesPlain: () => boolean = () => false;

  /** Raw keys, base64url; the one that seals comes first. */
  get raw(): readonly string[] {
    return this.#raw;
  }

  /** What seals during a visit. */
  get codec(): Codec | undefined {
    return this.#first;
  }

  /** Adds keys; those that are none, or are there already, are passed over. True if any was new. */
  async add(raw: readonly string[]): Promise<boolean> {
    let added = false;
    for (const text of raw) {
      const bytes = fromBase64Url(text);
      if (bytes?.length !== 32 || this.#raw.includes(text)) continue;
      this.#raw = [...this.#raw, text];
      const key = await dataKey(bytes);
      const codec = sealingCodec(key);
      this.#codecs.set(key.id, codec);
      this.#first ??= codec;
      added = true;
    }
    return added;
  }

  /** Whether a row can be opened with what is at hand. */
  has(sealed: Sealed): boolean {
    return sealed.codec === 'plain' || sealed.key === this.lock?.id || this.#codecs.has(sealed.key);
  }

  /** Opens a row's text. Rejects with `record-sealed` without its key, `record-invalid` where it is no such text. */
  async open(sealed: Sealed, context: SealContext): Promise<unknown> {
    if (!isSealed(sealed)) throw new KitError('record-invalid');
    const codec = this.#codecFor(sealed);
    if (!codec) throw new KitError('record-sealed');
    return codec.open(sealed, context);
  }

  #codecFor(sealed: Sealed): Codec | undefined {
    if (sealed.codec === 'plain') return this.refusesPlain() ? undefined : plainCodec;
    return sealed.key === this.lock?.id ? this.lock.codec : this.#codecs.get(sealed.key);
  }

  /** Drops every key of the visit: what they sealed cannot be read any more. */
  clear(): void {
    this.#codecs.clear();
    this.#raw = [];
    this.#first = undefined;
  }
}

/** Any script of the page can put a row there: its shape is checked before use. */
function isSealed(sealed: unknown): boolean {
  if (typeof sealed !== 'object' || sealed === null || !('codec' in sealed)) return false;
  return sealed.codec === 'plain' ? 'value' in sealed : sealed.codec === 'aes-gcm' && 'data' in sealed;
}
