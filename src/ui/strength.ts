import { plainPassphrase } from '../domain/secret/passphrase.js';

/** How hard words are to guess by somebody who has the device and time. A hint, never a rule. */
export type Strength = 'weak' | 'fair' | 'good';

/** Longer texts are strong enough; looking at them would only take time. */
const enough = 60;
/** Fewest words that are called good: the dictionary does not know every name and song. */
const goodWords = 4;

type Estimate = (text: string) => number;
let estimating: Promise<Estimate> | undefined;

async function load(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return (text) => estimator.check(text).score;
}

/**
 * Estimates by known passwords, words, rows of the keyboard, dates and repetitions (zxcvbn; Wheeler, USENIX Security
 * 2016). Undefined where its file does not come: then there is no hint.
 */
export async function strengthOf(passphrase: string): Promise<Strength | undefined> {
  const plain = plainPassphrase(passphrase);
  try {
    const score = (await (estimating ??= load()))(plain.slice(0, enough));
    if (score < 3) return 'weak';
    return score > 3 && plain.split(' ').length >= goodWords ? 'good' : 'fair';
  } catch {
    estimating = undefined;
    return undefined;
  }
}
