/** A code to scan: how many fields wide it is, its quiet border counted, and its dark fields as an SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Most bytes of UTF-8 that are put into one code: denser ones do not open on old phones. */
const mostBytes = 1200;

/** Makes a code (ISO/IEC 18004); undefined where the text is too long for a phone to scan. The library comes now. */
export async function qrCode(text: string): Promise<QrCode | undefined> {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined;
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { border: 4, ecc: 'L' });
  const path = data
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return { size, path };
}
