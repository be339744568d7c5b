/** Scripts that write no spaces between words: what is looked for may stand anywhere in a run of them. */
const unspaced = String.raw`(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]`;
const runs = new RegExp(
  String.raw`(?:${unspaced})+|(?:(?!${unspaced})[\p{L}\p{N}])+|(?:(?![\0-\x7f\ufffd])\p{S})+`,
  'gu',
);
const isSpaced = new RegExp(String.raw`^(?!${unspaced})[\p{L}\p{N}]`, 'u');

const notAscii = /[^\0-\x7f]/;
// Marks (accents, vowel signs, the emoji variation selector), joiners, and the Arabic stretching line.
const marks = /[\p{M}\p{Cf}\u0640]/gu;
const punctuation = /[\u00a0-\u00bf\u2010-\u206f]/g;

const fold = (text: string): string => {
  if (!notAscii.test(text)) return text.toLowerCase();
  // Letters that look different only at the end of a Greek word are one letter.
  return text.normalize('NFKD').toLowerCase().replace(marks, '').replace(/ς/g, 'σ').replace(punctuation, ' ');
};

/**
 * Texts as they are compared: without case and accents, each word, each run of a script without spaces and each
 * run of emoji after one space. Punctuation does not count.
 */
export function foldWords(texts: readonly string[]): string {
  const folded = fold(texts.join('\n'));
  if (!notAscii.test(folded)) return ` ${folded.replace(/[^a-z0-9]+/g, ' ').trim()}`;
  return ` ${(folded.match(runs) ?? []).join(' ')}`;
}

/** What must stand in folded words: the beginning of a word after its space, the others wherever they are. */
export const wantedWords = (words: string): readonly string[] =>
  foldWords([words])
    .split(' ')
    .filter((run) => run !== '')
    .map((run) => (isSpaced.test(run) ? ` ${run}` : run));

/** Whether everything that is wanted stands in folded words. */
export const holdWords = (folded: string, wanted: readonly string[]): boolean =>
  wanted.every((run) => folded.includes(run));
