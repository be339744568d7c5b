/** One content line before it is folded, such as `SUMMARY:Meeting`. */
export type ContentLine = string;

/** A text as a value (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Most octets of a line, its end not counted (RFC 5545, 3.1). */
const most = 75;

const octets = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line in pieces of at most 75 octets; no letter is cut in two. */
export function folded(line: ContentLine): string {
  let out = '';
  let length = 0;
  for (const letter of line) {
    const more = octets(letter);
    if (length + more > most) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += more;
  }
  return out;
}

/** Lines as a file: folded, each ended by CRLF. */
export const fileOf = (lines: readonly ContentLine[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

/** The content lines of a file, unfolded. */
export const linesOf = (file: string): readonly ContentLine[] =>
  file
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter(Boolean);
