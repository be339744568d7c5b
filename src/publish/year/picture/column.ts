import { directionOf } from '../safe-text.js';
import type { Box, Font, Mark, Measure } from './marks.js';
import { wrapped } from './wrap.js';

/** Height of a line of words, in sizes of its font. */
const lineHeight = 1.4;
/** Where the baseline is in it. */
const baseline = 1.05;

/** How a paragraph stands in a column. */
export interface Setting extends Partial<Font> {
  readonly colour: string;
  /** Air before it. */
  readonly before?: number;
  /** Further in at both sides. */
  readonly inset?: number;
}

/** Where a column of words begins and ends. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Words set below each other; it grows downwards and nothing in it is cut. */
export class Column {
  readonly marks: Mark[] = [];
  readonly x: number;
  readonly width: number;
  /** Where the next thing begins. */
  y: number;
  readonly #direction: 'ltr' | 'rtl';
  readonly #measure: Measure;

  constructor({ x, y, width, direction }: Place, measure: Measure) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.#direction = direction;
    this.#measure = measure;
  }

  /** A paragraph; nothing for no words. */
  say(words: string, { colour, size = 20, bold = false, before = 0, inset = 0 }: Setting): void {
    if (words === '') return;
    this.y += before;
    const end = this.#direction === 'rtl' ? 'right' : 'left';
    const x = end === 'right' ? this.x + this.width - inset : this.x + inset;
    const direction = directionOf(words, this.#direction) ?? this.#direction;
    for (const line of wrapped(words, { size, bold }, this.width - 2 * inset, this.#measure)) {
      const y = this.y + size * baseline;
      this.marks.push({ kind: 'words', x, y, words: line, size, bold, colour, end, direction });
      this.y += size * lineHeight;
    }
  }

  /** A line over the whole width. */
  rule(colour: string, thick: number, before = 0): void {
    this.y += before;
    const [x1, x2, y] = [this.x, this.x + this.width, this.y];
    this.marks.push({ kind: 'line', x1, y1: y, x2, y2: y, colour, thick });
  }

  /** What `fill` says, with a box behind it that is as high as that and its air. */
  boxed(look: Pick<Box, 'fill' | 'line'>, air: number, fill: () => void): void {
    const { x, y, width } = this;
    const at = this.marks.length;
    this.y += air;
    fill();
    this.y += air;
    this.marks.splice(at, 0, { kind: 'box', x, y, width, height: this.y - y, ...look });
  }
}
