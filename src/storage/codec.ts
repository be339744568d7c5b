import { KitError } from '../errors.js';
import { toJson } from './json.js';
import type { Sealed } from './rows.js';

/** What a sealed text belongs to: it opens in no other place. */
export interface SealContext {
  readonly program: string;
  readonly kind: string;
  readonly id: string;
  readonly revision: string;
  readonly schema: number;
}

/** Turns what a person wrote into what lies at rest, and back. */
export interface Codec {
  readonly name: Sealed['codec'];
  /** Name of the key, where there is one. */
  readonly key?: string;
  seal(value: unknown, context: SealContext): Promise<Sealed>;
  /** Rejects with `record-sealed` where the text was changed or belongs elsewhere. */
  open(sealed: Sealed, context: SealContext): Promise<unknown>;
}

/** A key of 256 bits under a short name, wherever it comes from: a visit or a lock. */
export interface DataKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/** The browser's cryptography, where the page is secure enough to have it. */
export const subtle = (): SubtleCrypto | undefined =>
  typeof crypto === 'undefined' ? undefined : crypto.subtle;

/** Makes a data key of 32 raw bytes. Its name is a digest, so that every tab gives it the same one. */
export async function dataKey(raw: Uint8Array<ArrayBuffer>): Promise<DataKey> {
  const cryptography = subtle();
  if (!cryptography) throw new KitError('storage-failed');
  const key = await cryptography.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const digest = new Uint8Array(await cryptography.digest('SHA-256', raw));
  let id = '';
  for (const byte of digest.subarray(0, 8)) id += byte.toString(16).padStart(2, '0');
  return { id, key };
}

/** Keeps the text in clear. It goes through JSON all the same, so that both codecs keep exactly the same. */
export const plainCodec: Codec = {
  name: 'plain',
  seal: (value) => Promise.resolve({ codec: 'plain', value: JSON.parse(toJson(value)) as unknown }),
  open: (sealed) =>
    sealed.codec === 'plain' ? Promise.resolve(sealed.value) : Promise.reject(new KitError('record-sealed')),
};

const associated = (context: SealContext): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    toJson([context.program, context.kind, context.id, context.revision, context.schema]),
  );

/** AES-256-GCM with a random nonce of 96 bits; program, kind, id, revision and schema are associated data. */
export function sealingCodec({ id, key }: DataKey): Codec {
  return {
    name: 'aes-gcm',
    key: id,
    async seal(value, context) {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(toJson(value));
      const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: associated(context) };
      const data = await crypto.subtle.encrypt(algorithm, key, text);
      return { codec: 'aes-gcm', key: id, nonce, data: new Uint8Array(data) };
    },
    async open(sealed, context) {
      if (sealed.codec !== 'aes-gcm' || sealed.key !== id) throw new KitError('record-sealed');
      const algorithm = { name: 'AES-GCM', iv: sealed.nonce, additionalData: associated(context) };
      try {
        const text = await crypto.subtle.decrypt(algorithm, key, sealed.data);
        return JSON.parse(new TextDecoder().decode(text)) as unknown;
      } catch (thrown) {
        throw new KitError('record-sealed', thrown);
      }
    },
  };
}
