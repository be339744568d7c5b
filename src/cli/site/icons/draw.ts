import { box, line, paint, type Colour, type Layer } from './canvas.js';
import { strokesOf } from './letters.js';

const white: Colour = [255, 255, 255];
const dark: Colour = [29, 29, 31];

/** A colour from `#rrggbb`. */
export const colourOf = (hex: string): Colour => {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

/** How light a colour looks, 0 to 1 (WCAG 2, relative luminance). */
function lightness(colour: Colour): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** White or nearly black, whichever is easier to see. */
export const onColour = (colour: Colour): Colour => (lightness(colour) > 0.3 ? dark : white);

/** The ground: to the edge where phones cut it, else with round corners and air around. */
export const ground = (colour: Colour, toTheEdge: boolean): Layer => ({
  colour,
  shape: toTheEdge ? box(-1, -1, 2, 2, 0) : box(0.02, 0.02, 0.98, 0.98, 0.2),
});

/** A page with lines: no word, no sign of what it is for. */
function notes(colour: Colour): readonly Layer[] {
  const paper = onColour(colour);
  const row = (y: number, to: number): Layer => ({
    colour,
    shape: line(
      [
        [0.4, y],
        [to, y],
      ],
      0.035,
    ),
  });
  return [
    { colour: paper, shape: box(0.29, 0.24, 0.71, 0.76, 0.05) },
    row(0.38, 0.62),
    row(0.5, 0.62),
    row(0.62, 0.53),
  ];
}

/** One or two letters, inside the circle that every phone leaves. */
function initials(letters: string, colour: Colour): readonly Layer[] {
  const [height, width, gap] = letters.length > 1 ? [0.3, 0.19, 0.09] : [0.4, 0.27, 0];
  const left = 0.5 - (letters.length * width + (letters.length - 1) * gap) / 2;
  return [...letters].flatMap((letter, at) =>
    strokesOf(letter).map((points) => ({
      colour: onColour(colour),
      shape: line(
        points.map(([x, y]) => [left + at * (width + gap) + (x / 4) * width, 0.5 + (y / 6 - 0.5) * height]),
        0.06,
      ),
    })),
  );
}

/** The app's picture without a logo, as dots. */
export function drawIcon(
  size: number,
  { colour, letters, toTheEdge }: { colour: Colour; letters?: string | undefined; toTheEdge: boolean },
): Uint8Array {
  const shown = letters ? initials(letters, colour) : notes(colour);
  return paint(size, [ground(colour, toTheEdge), ...shown]);
}
