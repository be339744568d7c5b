import { fewestRounds, mostRoundsTaken, roundsHere, stretch } from '../../../domain/secret/stretch.js';
import { cleanText, isBlank, longText } from '../../../domain/text.js';

/** What became of a note that was opened: its words, or why there are none. */
export type Opened =
  | { readonly text: string }
  | { readonly trouble: 'no-note' | 'broken' | 'newer' | 'wrong-code' | 'no-sealing' };

/** Shortest code, in letters and numbers: anyone who has the file may try codes at leisure. */
export const shortestCode = 8;

const mark = 'iml-note';
const version = 1;

/** A code as it counts: phones write the first letter large by themselves, and people part long codes by spaces. */
export const plainCode = (code: string): string =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{C}]/gu, '');

/** Whether this page has the browser's cryptography; pages on plain http have none. */
export const canSeal = (): boolean => (crypto as Partial<Crypto>).subtle !== undefined;

const toText = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};

function toBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

const keyOf = (code: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> =>
  stretch(plainCode(code), salt, rounds);

const algorithm = (iv: Uint8Array<ArrayBuffer>, head: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(head),
});

/**
 * Seals a note with a code: `iml-note.1.<rounds>.<salt>.<nonce>.<sealed words>.end`, binary parts in base64url. The key
 * comes of the code by PBKDF2-SHA256, the words are sealed with AES-256-GCM, and the head is part of the seal. It stands
 * whole in a message, a file or a code to scan, and has no sign that messengers change.
 */
export async function sealNote(text: string, code: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const rounds = await roundsHere();
  const head = [mark, version, rounds, toText(salt)].join('.');
  const key = await keyOf(code, salt, rounds);
  const words = new TextEncoder().encode(cleanText(text));
  const sealed = await crypto.subtle.encrypt(algorithm(nonce, head), key, words);
  return [head, toText(nonce), toText(new Uint8Array(sealed)), 'end'].join('.');
}

/** Opens a note, wherever it stands in a message or a file. Never throws for what was given. */
export async function openNote(given: string, code: string): Promise<Opened> {
  const bare = given.replace(/[\s\p{C}>*]/gu, '');
  const from = bare.indexOf(`${mark}.`);
  if (from < 0) return { trouble: 'no-note' };
  const [, made = '', count = '', saltText = '', nonceText = '', sealedText = '', end = ''] = bare
    .slice(from)
    .split('.');
  if (/^\d{1,4}$/.test(made) && Number(made) > version) return { trouble: 'newer' };
  const [salt, nonce, sealed] = [toBytes(saltText), toBytes(nonceText), toBytes(sealedText)];
  const rounds = /^\d{6,8}$/.test(count) ? Number(count) : 0;
  const isWhole = made === String(version) && end.startsWith('end') && nonce?.length === 12;
  if (!isWhole || !salt || !sealed || rounds < fewestRounds || rounds > mostRoundsTaken)
    return { trouble: 'broken' };
  if (!canSeal()) return { trouble: 'no-sealing' };
  const head = [mark, made, count, saltText].join('.');
  const key = await keyOf(code, salt, rounds);
  try {
    const opened = await crypto.subtle.decrypt(algorithm(nonce, head), key, sealed);
    const text = cleanText(new TextDecoder().decode(opened));
    return isBlank(text) || text.length > longText ? { trouble: 'broken' } : { text };
  } catch {
    return { trouble: 'wrong-code' };
  }
}
