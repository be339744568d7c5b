import type { Measure } from './marks.js';

// Widths of a plain font in thousandths of its size, from U+0020 to U+007E.
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
  556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
  556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
  500, 500, 500, 334, 260, 334, 584,
] as const; // prettier-ignore

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]|[\u{1F000}-\u{3FFFF}]/u;
const none = /[\p{M}\p{Cf}]/u;

const widthOf = (sign: string): number =>
  widths[(sign.codePointAt(0) ?? 0) - 0x20] ?? (none.test(sign) ? 0 : wide.test(sign) ? 1000 : 600);

/** How much wider than the table a font is, in its two weights. */
export interface Widening {
  readonly regular: number;
  readonly bold: number;
}

/** Measures by a table, for Node, where nothing tells the width of a text. */
export const tableMeasure =
  ({ regular, bold }: Widening): Measure =>
  (words, font) => {
    let sum = 0;
    for (const sign of words) sum += widthOf(sign);
    return (sum * font.size * (font.bold ? bold : regular)) / 1000;
  };
