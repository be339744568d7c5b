/** Fewest rounds of PBKDF2-SHA256 (OWASP Password Storage Cheat Sheet, 2023). */
export const fewestRounds = 600_000;
/** What is made here may be opened on a slower phone: half a second here may be some there. */
const mostRoundsMade = 2_000_000;
/** More is refused: whoever wrote such a number wants to keep the browser busy. */
export const mostRoundsTaken = 10_000_000;
/** How long it may take to make a key of words, in milliseconds. */
const halfSecond = 500;

/** Makes a key for AES-256-GCM of words by PBKDF2-SHA256 (RFC 8018, 5.2). */
export async function stretch(
  words: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(words);
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** As many rounds as take about half a second here. */
export async function roundsHere(): Promise<number> {
  const began = performance.now();
  await stretch('', new Uint8Array(16), fewestRounds);
  const took = Math.max(1, performance.now() - began);
  const rounds = Math.round((fewestRounds * halfSecond) / took);
  return Math.min(mostRoundsMade, Math.max(fewestRounds, rounds));
}
