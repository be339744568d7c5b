/** What a packed text begins with, so that whoever reads a code knows what it is. */
const mark = 'iml-given.';

/** Longest text that is unpacked, in bytes: a small code could hold a whole disk of blanks. */
const most = 1_000_000;

const through = (
  bytes: BlobPart,
  way: ReadableWritablePair<Uint8Array, BufferSource>,
): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(way);

async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

/** A text made shorter, as letters, digits, `-`, `_` and points: messengers and scanners leave those alone. */
export async function pack(text: string): Promise<string> {
  const bytes =
    (await bytesOf(through(text, new CompressionStream('deflate-raw')), Infinity)) ?? new Uint8Array();
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return mark + btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/** The text that was packed; any other text as it is. Undefined where it is broken or unpacks without end. */
export async function unpack(given: string): Promise<string | undefined> {
  const text = given.trim();
  if (!text.startsWith(mark)) return text;
  try {
    const binary = atob(text.slice(mark.length).replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    const plain = await bytesOf(through(bytes, new DecompressionStream('deflate-raw')), most);
    return plain && new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}
