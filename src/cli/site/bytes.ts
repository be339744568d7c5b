/** A text as UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** UTF-8 as text; some editors of Windows begin a file with a mark that nobody means. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A copy with a buffer of its own, as web functions ask for it. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const digest = async (name: string, bytes: Uint8Array): Promise<number[]> => [
  ...new Uint8Array(await crypto.subtle.digest(name, own(bytes))),
];

/** SHA-256 in hexadecimal letters. */
export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  (await digest('SHA-256', bytes)).map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What stands in an `integrity` attribute. */
export const integrityOf = async (bytes: Uint8Array): Promise<string> =>
  `sha384-${btoa(String.fromCharCode(...(await digest('SHA-384', bytes))))}`;

/** Whether two files hold the same. */
export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Packed as zlib does (RFC 1950). */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([own(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
