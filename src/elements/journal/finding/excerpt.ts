/** Most of an entry that a list shows, in UTF-16 code units; the lines on the screen cut it shorter. */
const longestExcerpt = 220;

/** Of a long text only the beginning is looked at for where the words stand. */
const lookedAt = 20_000;

/** A piece of an excerpt; `found`: it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** What belongs to the sign before it: marks, joiners, variation selectors, skin tones. */
const joinsBefore = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;

/** Moves a place in a text back to where a sign begins, so that no pair, mark or emoji sequence is cut. */
function signStart(text: string, at: number): number {
  let place = at;
  const isInside = () => {
    const before = text.charCodeAt(place - 1);
    const isPair = before >= 0xd800 && before <= 0xdbff;
    return isPair || before === 0x200d || joinsBefore.test(text.slice(place, place + 2));
  };
  while (place > 0 && place < text.length && isInside()) place -= 1;
  return place;
}

/** Where to cut a text at the latest: after a word, or after a sign where words have no spaces between them. */
function cutBefore(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const space = text.lastIndexOf(' ', most);
  return space > most / 2 ? space : signStart(text, most);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first words of an entry, on one line; `…` where there is more. */
export function firstWords(text: string, most = longestExcerpt): string {
  // Four times as much is enough for any white space that goes.
  const line = onOneLine(text.slice(0, signStart(text, Math.min(text.length, most * 4))));
  const end = cutBefore(line, most);
  const isWhole = end === line.length && text.length <= most * 4;
  return isWhole ? line : `${line.slice(0, end).trimEnd()} …`;
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Signs of two code units, and marks that stand by themselves: what is bare of them is shorter or longer. */
const isUneven = /[\p{M}\ud800-\udfff]/u;

/** Each sign without case and accents, and where in the text each letter of that came from. */
function folded(text: string): { readonly plain: string; readonly from: (at: number) => number } {
  const whole = bare(text);
  // Nearly every text: each letter stands where it stood.
  if (whole.length === text.length && !isUneven.test(text)) return { plain: whole, from: (at) => at };
  let plain = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const letters = bare(sign);
    plain += letters;
    for (let letter = 0; letter < letters.length; letter++) from.push(at);
    at += sign.length;
  }
  return { plain, from: (letter) => from[letter] ?? text.length };
}

const isLetter = /[\p{L}\p{N}]/u;

/** Where the words of a search begin in a text, at beginnings of words; `[from, to)` each, in order. */
function places(text: string, words: string): [number, number][] {
  const { plain, from } = folded(text);
  const wanted = folded(words).plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: [number, number][] = [];
  for (const word of wanted)
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      if (at > 0 && isLetter.test(plain.charAt(at - 1))) continue;
      found.push([from(at), from(at + word.length)]);
    }
  return found.sort((one, other) => one[0] - other[0]);
}

/** The words around the first thing that was looked for, with every such thing marked. */
export function aroundWords(text: string, words: string, most = longestExcerpt): readonly Piece[] {
  if (words === '') return [{ text: firstWords(text, most), found: false }];
  const line = onOneLine(text.slice(0, signStart(text, Math.min(text.length, lookedAt))));
  const first = places(line, words)[0];
  if (!first) return [{ text: firstWords(text, most), found: false }];
  const lead = first[0] > most / 2 ? line.indexOf(' ', first[0] - Math.trunc(most / 4)) + 1 : 0;
  const start = lead > 0 && lead <= first[0] ? lead : first[0] > most / 2 ? first[0] : 0;
  const rest = firstWords(line.slice(start), most);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of places(rest, words)) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: rest.slice(at, from), found: false });
    pieces.push({ text: rest.slice(from, to), found: true });
    at = to;
  }
  if (at < rest.length) pieces.push({ text: rest.slice(at), found: false });
  if (start > 0) pieces.unshift({ text: '… ', found: false });
  return pieces;
}
