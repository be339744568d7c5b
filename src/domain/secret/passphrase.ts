/** Fewest letters of a passphrase. No other rule: rules make people write it on the screen. */
export const shortestPassphrase = 8;
/** Most letters of a passphrase: more is a file that was pasted by mistake. */
export const longestPassphrase = 1000;

/**
 * A passphrase as it counts: the same however a keyboard composes its letters, and without the spaces that phones add at
 * the end or between words.
 */
export const plainPassphrase = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** What is wrong with a passphrase that is to be set, if anything. */
export function passphraseProblem(text: string): 'none' | 'short' | 'long' | undefined {
  const letters = [...plainPassphrase(text)].length;
  if (letters === 0) return 'none';
  if (letters < shortestPassphrase) return 'short';
  return letters > longestPassphrase ? 'long' : undefined;
}
