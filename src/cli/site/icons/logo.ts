import type { SiteMessages } from '../../../i18n/en/cli-site.js';
import type { CliMessages } from '../../../i18n/en/cli.js';
import { exits, type Machine } from '../../machine.js';
import { Stop } from '../../stop.js';
import { crc32 } from '../../../publish/year/picture/png.js';
import { textOf } from '../bytes.js';

/** Smaller pictures are only a blur at the size of an icon. */
const leastSide = 48;
/** More dots fill the memory of the computer, whatever the file's own size. */
const mostDots = 25_000_000;
const mostBytes = 10_000_000;

/** A logo that may be drawn: its type and bytes. */
export interface Logo {
  readonly type: 'image/png' | 'image/svg+xml';
  readonly bytes: Uint8Array;
}

const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);

/** Whether every part of a PNG is there and as it was written; nothing is unpacked for it. */
function isWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length || view.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) return false;
    if (textOf(bytes.subarray(at + 4, at + 8)) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

/** What an SVG may not hold: it runs, or asks others for something. */
const unsafe =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/)[^"'\s]|url\(\s*["']?\s*(?!#|data:image\/)[^"')\s]|@import/i;

/** Reads a logo and judges it by its first bytes, before anything is unpacked. Throws a `Stop` that says why not. */
export async function readLogo(
  path: string,
  machine: Machine,
  t: SiteMessages,
  cli: CliMessages,
): Promise<Logo> {
  const bytes = await machine.readBytes(path).catch((thrown: unknown) => {
    throw new Stop(cli.cannotRead(path, thrown instanceof Error ? thrown.message : ''), exits.failed);
  });
  const refuse = (words: string) => new Stop(words, exits.failed);
  if (!bytes) throw refuse(cli.noFile(path));
  if (bytes.length > mostBytes) throw refuse(t.logo.large(path));
  if (isPng(bytes)) {
    if (bytes.length < 33) throw refuse(t.logo.unreadable(path));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    if (Math.min(width, height) < leastSide) throw refuse(t.logo.small(path, leastSide));
    if (width * height > mostDots) throw refuse(t.logo.large(path));
    if (!isWhole(bytes)) throw refuse(t.logo.unreadable(path));
    return { type: 'image/png', bytes };
  }
  const text = textOf(bytes);
  if (!/^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(text) || !/<svg[\s>]/i.test(text))
    throw refuse(t.logo.unreadable(path));
  if (unsafe.test(text)) throw refuse(t.logo.unsafe(path));
  return { type: 'image/svg+xml', bytes };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** The logo on its ground as an SVG of 512 units; `share` of the side is the logo's. */
export function logoSvg({ type, bytes }: Logo, ground: string, share: number): string {
  const side = 512 * share;
  const at = (512 - side) / 2;
  const image = `<image x="${at}" y="${at}" width="${side}" height="${side}" preserveAspectRatio="xMidYMid meet" href="data:${type};base64,${base64(bytes)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">${ground}${image}</svg>`;
}
