/** Reads a PNG of 8 bits, not interlaced, as its bytes say: no decoder of ours has a part in it. */
import assert from 'node:assert/strict';
import { crc32, inflateSync } from 'node:zlib';

const channels = { 2: 3, 6: 4 };

/** What stands before and above decides each byte (PNG, 9). */
function unfiltered(data, width, height, depth) {
  const row = width * depth;
  const dots = new Uint8Array(row * height);
  const paeth = (a, b, c) => {
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  };
  for (let y = 0; y < height; y++) {
    const way = data[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const a = x < depth ? 0 : dots[at - depth];
      const b = y === 0 ? 0 : dots[at - row];
      const c = x < depth || y === 0 ? 0 : dots[at - row - depth];
      const add = [0, a, b, (a + b) >> 1, way === 4 ? paeth(a, b, c) : 0][way];
      dots[at] = data[y * (row + 1) + 1 + x] + add;
    }
  }
  return dots;
}

/** Size, dots in a metre, and the colour of a dot. */
export function readPng(bytes) {
  const png = Buffer.from(bytes);
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (crc32) {
      const sum = crc32(png.subarray(at + 4, at + 8 + length));
      assert.equal(png.readUInt32BE(at + 8 + length), sum, `the checksum of ${name}`);
    }
    parts.push({ name, data });
    at += 12 + length;
  }
  const one = (name) => parts.find((part) => part.name === name)?.data;
  const header = one('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = channels[header[9]];
  const data = inflateSync(Buffer.concat(parts.flatMap(({ name, data }) => (name === 'IDAT' ? data : []))));
  const dots = unfiltered(data, width, height, depth);
  const density = one('pHYs');
  const colourAt = (x, y) => {
    const at = (y * width + x) * depth;
    return `#${Buffer.from(dots.subarray(at, at + 3)).toString('hex')}`;
  };
  return {
    width,
    height,
    names: parts.map(({ name }) => name),
    density: density && { x: density.readUInt32BE(0), y: density.readUInt32BE(4), unit: density[8] },
    colourAt,
  };
}

/** How many of the dots, looked at every third one, are not of this colour. */
export function inked({ width, height, colourAt }, ground) {
  let [count, all] = [0, 0];
  for (let y = 0; y < height; y += 3)
    for (let x = 0; x < width; x += 3) {
      all += 1;
      count += Number(colourAt(x, y) !== ground);
    }
  return count / all;
}
