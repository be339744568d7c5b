import { mostRoundsTaken, stretch } from '../../domain/secret/stretch.js';
import { toJson } from '../json.js';
import type { WrappedKey } from '../rows.js';
import type { By } from './types.js';

/** What a wrapped key belongs to: it opens in no other place, and not with other parameters. */
const associated = (program: string, by: By, rounds: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(toJson([program, 'lock', by, rounds]));

/** Seals a data key of 32 raw bytes by words. */
export async function wrapKey(
  raw: Uint8Array<ArrayBuffer>,
  secret: string,
  { program, by, rounds }: { readonly program: string; readonly by: By; readonly rounds: number },
): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await stretch(secret, salt, rounds);
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: associated(program, by, rounds) };
  const data = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, raw));
  return { rounds, salt, nonce, data };
}

/** The raw data key, or why there is none: other words, or a lock that somebody has changed. */
export async function unwrapKey(
  { rounds, salt, nonce, data }: WrappedKey,
  secret: string,
  { program, by }: { readonly program: string; readonly by: By },
): Promise<Uint8Array<ArrayBuffer> | 'wrong' | 'broken'> {
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > mostRoundsTaken) return 'broken';
  const key = await stretch(secret, salt, rounds);
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: associated(program, by, rounds) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, data));
  } catch {
    return 'wrong';
  }
}
