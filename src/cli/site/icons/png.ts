import { crc32 } from '../../../publish/year/picture/png.js';
import { bytesOf, deflate } from '../bytes.js';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(bytesOf(name), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
}

/** Dots (red, green, blue, cover) as a PNG: a square, unless it is told how high it is. */
export async function pngOf(dots: Uint8Array, size: number, height = size): Promise<Uint8Array> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, height);
  // Eight bits a part, with cover.
  header.set([8, 6], 8);
  // Each row begins with how it is filtered: not at all.
  const rows = new Uint8Array(height * (size * 4 + 1));
  for (let row = 0; row < height; row++)
    rows.set(dots.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  const parts = [
    new Uint8Array(signature),
    chunk('IHDR', header),
    chunk('IDAT', await deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
