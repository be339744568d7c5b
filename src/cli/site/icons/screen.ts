import { box, line, paint, type Colour, type Layer } from './canvas.js';
import { colourOf } from './draw.js';
import type { ScreenFile } from './files.js';

/** Lines that stand for words, and the edge of a card. */
const pale: Colour = [222, 222, 218];
const paper: Colour = [255, 255, 255];

/**
 * How the app looks, drawn without a word: whoever stands by while a phone asks to install reads nothing of what it is
 * for. A head, cards with lines, and a press in the colour of the app.
 */
export function drawScreen({ width, height, form }: ScreenFile, colours: ScreenColours): Uint8Array {
  const colour = colourOf(colours.colour);
  const tall = height / width;
  const unit = form === 'narrow' ? 1 : 0.36;
  const columns =
    form === 'narrow'
      ? [[0.06, 0.94]]
      : [
          [0.06, 0.485],
          [0.515, 0.94],
        ];
  const high = 0.4 * unit;
  const rows = Math.floor((tall - 0.24 * unit) / (high + 0.05 * unit));
  const layers: Layer[] = [
    { colour: colourOf(colours.background), shape: box(-1, -1, 2, tall + 1, 0) },
    { colour, shape: stroke(0.06, 0.06 + 0.4 * unit, 0.11 * unit, 0.035 * unit) },
  ];
  for (let row = 0; row < rows; row++)
    for (const [left = 0, right = 1] of columns)
      layers.push(...card(left, right, 0.2 * unit + row * (high + 0.05 * unit), high, unit, colour));
  return paint(width, layers, height);
}

/** The colours of an app, as `#rrggbb`. */
interface ScreenColours {
  readonly colour: string;
  readonly background: string;
}

const stroke = (from: number, to: number, y: number, thickness: number) =>
  line(
    [
      [from + thickness / 2, y],
      [to - thickness / 2, y],
    ],
    thickness,
  );

function card(left: number, right: number, top: number, high: number, unit: number, colour: Colour): Layer[] {
  const from = left + 0.06 * unit;
  const wide = right - left - 0.12 * unit;
  const edge = 0.004 * unit;
  const words = (share: number, down: number): Layer => ({
    colour: pale,
    shape: stroke(from, from + wide * share, top + down * unit, 0.022 * unit),
  });
  return [
    { colour: pale, shape: box(left, top, right, top + high, 0.03 * unit) },
    {
      colour: paper,
      shape: box(left + edge, top + edge, right - edge, top + high - edge, 0.03 * unit - edge),
    },
    words(0.55, 0.08),
    words(1, 0.15),
    words(0.85, 0.21),
    { colour, shape: box(from, top + 0.27 * unit, from + 0.26 * unit, top + 0.35 * unit, 0.02 * unit) },
  ];
}
