/** Some engines fall silent after fifteen seconds: a piece is shorter than that at a slow pace. */
export const longestPiece = 160;

const ends = /(?<=[.!?…؟]["'»”’)\]]*)\s+|(?<=[。！？])|\n+/u;
const speakable = /[\p{L}\p{N}]/u;

/** The place to cut a long sentence: after a comma, else between two words, else between two characters. */
function cutAt(text: string): number {
  const head = text.slice(0, longestPiece);
  const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf('，'));
  if (comma > longestPiece / 3) return comma + 1;
  const space = head.lastIndexOf(' ');
  if (space > 0) return space;
  const last = head.charCodeAt(longestPiece - 1);
  return last >= 0xd800 && last < 0xdc00 ? longestPiece - 1 : longestPiece;
}

/** A text as pieces to be spoken one after the other; lines without a letter or number are left out. */
export function piecesToSpeak(text: string): string[] {
  const pieces: string[] = [];
  for (const sentence of text.split(ends)) {
    let rest = sentence.trim();
    while (rest.length > longestPiece) {
      const at = cutAt(rest);
      pieces.push(rest.slice(0, at).trim());
      rest = rest.slice(at).trim();
    }
    pieces.push(rest);
  }
  return pieces.filter((piece) => speakable.test(piece));
}
