/** How words are set. */
export interface Font {
  /** In units of the picture. */
  readonly size: number;
  readonly bold: boolean;
}

/** How wide a text is in a font, in units of the picture. */
export type Measure = (words: string, font: Font) => number;

/** A line of words; `y` is its baseline, `x` its left or right end. */
export interface Words extends Font {
  readonly kind: 'words';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly colour: string;
  /** Which end of the line stands at `x`. */
  readonly end: 'left' | 'right';
  readonly direction: 'ltr' | 'rtl';
}

/** A rectangle: filled, or with a line around it. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly line?: string;
}

/** A straight line. */
export interface Line {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly thick: number;
}

/** One thing to draw. */
export type Mark = Words | Box | Line;

/** What is to be drawn, in order: a canvas and an SVG show the same. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly marks: readonly Mark[];
  /** BCP 47, of the first month. */
  readonly language: string;
  /** Everything that the picture tells, in words, for those who do not see it. */
  readonly alt: string;
}

/** Where each computer looks for a plain font. No quotes: resvg does not know them. */
export const fontFamily =
  'Arial, Helvetica, Liberation Sans, Nimbus Sans, Noto Sans, DejaVu Sans, sans-serif';

/** Thickness of the line around a box. */
export const boxLine = 1.5;
