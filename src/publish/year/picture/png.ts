const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, then the header: length, name, 13 bytes, checksum. */
const afterHeader = 8 + 4 + 4 + 13 + 4;
const inchesInMetre = 39.3701;

/** The checksum of PNG (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function densityChunk(dotsAnInch: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4); // pHYs
  const dots = Math.round(dotsAnInch * inchesInMetre);
  view.setUint32(8, dots);
  view.setUint32(12, dots);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/**
 * A PNG that says how many dots stand on an inch of paper, so that Word and Publisher set it in its true size. What
 * is no PNG comes back as it is.
 */
export function withDensity(png: Uint8Array, dotsAnInch: number): Uint8Array {
  if (png.length < afterHeader || signature.some((byte, at) => png[at] !== byte)) return png;
  const chunk = densityChunk(dotsAnInch);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, afterHeader));
  whole.set(chunk, afterHeader);
  whole.set(png.subarray(afterHeader), afterHeader + chunk.length);
  return whole;
}
