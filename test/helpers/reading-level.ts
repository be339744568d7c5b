/**
 * Reading level of short texts.
 *
 * English: Flesch–Kincaid grade (Kincaid et al., 1975) = 0.39 · words / sentences + 11.8 · syllables / words − 15.59.
 * Spanish: INFLESZ (Barrio-Cantalejo, 2008, on the Flesch–Szigriszt index) = 206.835 − 62.3 · syllables / words −
 * words / sentences; 65 and more is "quite easy".
 *
 * Syllables are counted by the usual vowel-group rules. For Spanish they are exact but for a few hiatuses; for
 * English they agree with a dictionary in about nine words of ten, and the misses go both ways.
 */

/** Names and program terms that have no plainer word; they count neither as words nor as syllables. */
const terms = new Set(
  (
    '988 911 coach coach’s program worksheet organization privacy emergencies internet browser ' +
    'organización privacidad emergencias internet navegador programa facebook'
  ).split(' '),
);

/** What a text comes to. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Sentences of a text: ended by a full stop, question mark, colon or line end. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!…:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/** Words of a sentence: letters with inner apostrophes and hyphens, and numbers. */
export const wordsOf = (sentence: string): string[] =>
  sentence.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** English syllables: groups of vowels, less a silent final e and most -ed and -es. */
export function englishSyllables(word: string): number {
  const plain = word.replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const heard = plain
    .replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, '')
    .replace(/(?<=.{2})e(?=(ful|less|ly|ment|where|thing|one|body)\b)/, '')
    .replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Spanish syllables: one for each strong vowel and each accented weak one; other weak vowels join a neighbour. */
export function spanishSyllables(word: string): number {
  const plain = word
    .replace(/(?<=[qg])u(?=[eiéí])/g, '')
    .replace(/y$/, 'i')
    .replace(/ü/g, 'u');
  let count = 0;
  for (const group of plain.match(/[aeiouáéíóú]+/g) ?? [])
    count += Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0);
  return Math.max(1, count);
}

/** Counts words, sentences and syllables, without the terms above. */
export function read(texts: readonly string[], syllables: (word: string) => number): Reading {
  let [words, sentences, sounds] = [0, 0, 0];
  for (const text of texts)
    for (const sentence of sentencesOf(text)) {
      const counted = wordsOf(sentence).filter((word) => !terms.has(word));
      if (counted.length === 0) continue;
      sentences += 1;
      words += counted.length;
      for (const word of counted) sounds += syllables(word);
    }
  return { words, sentences, syllables: sounds };
}

/** Flesch–Kincaid grade of English texts read as one. */
export function fleschKincaid(texts: readonly string[]): number {
  const { words, sentences, syllables } = read(texts, englishSyllables);
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** INFLESZ of Spanish texts read as one. */
export function inflesz(texts: readonly string[]): number {
  const { words, sentences, syllables } = read(texts, spanishSyllables);
  return 206.835 - (62.3 * syllables) / words - words / sentences;
}

/** The texts of a pack, screen by screen: each group of a pack is one. Functions are asked with samples. */
export function screensOf(pack: object, name = ''): Map<string, string[]> {
  const screens = new Map<string, string[]>();
  const own: string[] = [];
  for (const key of Object.keys(pack)) {
    const value: unknown = (pack as Record<string, unknown>)[key];
    if (typeof value === 'string') own.push(value);
    else if (typeof value === 'function')
      own.push(String((value as (...words: unknown[]) => unknown)(...samples(value.length))));
    else if (value && typeof value === 'object')
      for (const [inner, texts] of [...screensOf(value, name ? `${name}.${key}` : key)])
        screens.set(inner, texts);
  }
  if (own.length > 0) screens.set(name || 'itself', own);
  return screens;
}

const samples = (count: number): unknown[] => [2, 5, 3, 4].slice(0, count);

/** What is read as prose: labels under five words are left out. */
export const proseOf = (texts: readonly string[]): string[] =>
  texts.filter((text) => wordsOf(text).length >= 5);
