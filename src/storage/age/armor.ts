/** What a sealed file as text stands between, as age writes it. */
const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';
const perLine = 48;

/** A sealed file as text, for what takes only messages. */
export async function armored(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const lines = [begin];
  for (let at = 0; at < bytes.length; at += perLine)
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + perLine))));
  return `${[...lines, end].join('\n')}\n`;
}

/**
 * The sealed file of a text; undefined where there is none in it. Messengers change line breaks, and put words before
 * and after it: only the letters between the two marks count.
 */
export function unarmored(text: string): Blob | undefined {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  const letters = text.slice(from + begin.length, to).replace(/[\s\u200b-\u200f\u2060\ufeff>]+/g, '');
  try {
    const binary = atob(letters);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return new Blob([bytes]);
  } catch {
    // Something was left out on the way: the marks without their whole is a damaged file.
    return new Blob([text.slice(from, from + 4096)]);
  }
}

/** Whether a file begins like a sealed one as text; words of a message may stand before it. */
export const looksArmored = (beginning: string): boolean => beginning.includes(begin);
