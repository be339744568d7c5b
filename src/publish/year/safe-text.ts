import { cleanText } from '../../domain/text.js';

/** Longest text of a host in what is published, in UTF-16 code units. */
const longest = 300;

// Signs with which newsletter tools begin their own code: `[#if`, `${name}`, `<@macro`, `#{…}`, `{{name}}`, `{%`, `*|NAME|*`.
const beginnings = /[[<]\/?(?=[#@])|[$#](?=\{)|\{(?=[{%])|\*(?=\|)|\|(?=\*)/g;

/**
 * A text in which no newsletter tool finds code of its own: a space parts the two signs. Marking them as entities
 * would not do, since editors turn entities back into signs.
 */
export const withoutCode = (text: string): string => text.replace(beginnings, '$& ');

/** What a host or coach wrote, for one line: cleaned, without code, at most so long. */
export function oneLine(text: string, most = longest): string {
  return shortened(cleanText(text).replace(/\s+/g, ' ').trim(), most);
}

/** What a coach wrote, with its paragraphs. */
export const paragraphsOf = (text: string, most: number): readonly string[] =>
  shortened(cleanText(text).trim(), most)
    .split(/\n\s*\n|\n/)
    .flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);

function shortened(text: string, most: number): string {
  const safe = withoutCode(text);
  if (safe.length <= most) return safe;
  if (most === 0) return '';
  const cut = safe.slice(0, most - 1);
  // A word that would be cut goes whole; so does half a surrogate pair.
  const end = /\s\S*$/.exec(cut)?.index ?? cut.length;
  const kept = (end > most / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

const rtl = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const letter = /\p{L}/u;

/** The direction a text asks for by its first letter; undefined where it has none of the other direction. */
export function directionOf(text: string, around: 'ltr' | 'rtl'): 'ltr' | 'rtl' | undefined {
  const first = letter.exec(text)?.[0];
  if (first === undefined) return undefined;
  const own = rtl.test(first) ? 'rtl' : 'ltr';
  return own !== around || (around === 'ltr' && rtl.test(text)) ? own : undefined;
}
