import { pictureWidth } from './month.js';

/** How a picture becomes dots. */
export interface PictureSize {
  /** Dots for each unit of the picture. */
  readonly scale: number;
  /** Dots on an inch of paper; absent where it is for screens. */
  readonly density?: number;
}

/** For e-mail: 600 px wide, twice as fine for good screens. */
export const screenSize: PictureSize = { scale: 2 };

/** For paper: 6.5 inches, the width of a letter sheet between its margins, at 300 dots an inch. */
export const printSize: PictureSize = { scale: (6.5 * 300) / pictureWidth(true), density: 300 };
