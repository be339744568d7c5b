import type { Font, Measure } from './marks.js';

// Marks and joiners belong to the sign before them.
const signs = /.(?:[\p{M}\u200C]|\u200D.)*/gsu;

/** A text in lines no wider than `width`; a word that is wider itself goes on in the next line. */
export function wrapped(words: string, font: Font, width: number, measure: Measure): readonly string[] {
  const fits = (text: string) => measure(text, font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    if (fits(word)) {
      line = word;
      continue;
    }
    for (const sign of word.match(signs) ?? []) {
      if (line !== '' && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  lines.push(line);
  return lines;
}
