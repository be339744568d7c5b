/** A shape; its unit is the width of the picture, and a square goes from 0 to 1. */
export interface Shape {
  /** How far a point lies outside of it; negative inside. */
  readonly away: (x: number, y: number) => number;
  /** It reaches no farther than these: left, top, right, bottom. */
  readonly within: readonly [number, number, number, number];
}

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** One shape in one colour. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** A rectangle with round corners. */
export const box = (left: number, top: number, right: number, bottom: number, radius: number): Shape => ({
  within: [left, top, right, bottom],
  away: (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius));
    const dy = Math.max(top + radius - y, y - (bottom - radius));
    return Math.min(Math.max(dx, dy), 0) + Math.sqrt(Math.max(dx, 0) ** 2 + Math.max(dy, 0) ** 2) - radius;
  },
});

/** A line through some points, so thick, with round ends. */
export const line = (points: readonly (readonly [number, number])[], thickness: number): Shape => ({
  within: [
    Math.min(...points.map(([x]) => x)) - thickness,
    Math.min(...points.map(([, y]) => y)) - thickness,
    Math.max(...points.map(([x]) => x)) + thickness,
    Math.max(...points.map(([, y]) => y)) + thickness,
  ],
  away: (x, y) => {
    // Squares are compared: a root for each line of each dot is most of the time.
    let least = Infinity;
    for (let at = 1; at < points.length; at++) {
      const [ax, ay] = points[at - 1] ?? [0, 0];
      const [bx, by] = points[at] ?? [0, 0];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      least = Math.min(least, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
    }
    return Math.sqrt(least) - thickness / 2;
  },
});

/**
 * Shapes one over another, as dots with red, green, blue and how far they cover. Edges are soft by one dot. A square,
 * unless it is told how high it is.
 */
export function paint(size: number, layers: readonly Layer[], height = size): Uint8Array {
  const dots = new Uint8Array(size * height * 4);
  for (const { shape, colour } of layers) {
    const [left, top, right, bottom] = shape.within;
    const first = (from: number) => Math.max(0, Math.floor(from * size) - 1);
    const last = (to: number, end: number) => Math.min(end, Math.ceil(to * size) + 1);
    for (let row = first(top); row < last(bottom, height); row++)
      for (let column = first(left); column < last(right, size); column++) {
        const away = shape.away((column + 0.5) / size, (row + 0.5) / size) * size;
        if (away <= -0.5) {
          dots.set(colour, (row * size + column) * 4);
          dots[(row * size + column) * 4 + 3] = 255;
        } else if (away < 0.5) cover(dots, (row * size + column) * 4, colour, 0.5 - away);
      }
  }
  return dots;
}

/** Lays a colour over one dot. */
function cover(dots: Uint8Array, at: number, colour: Colour, share: number): void {
  const under = (dots[at + 3] ?? 0) / 255;
  const whole = share + under * (1 - share);
  for (let part = 0; part < 3; part++) {
    const below = (dots[at + part] ?? 0) * under * (1 - share);
    dots[at + part] = Math.round(((colour[part] ?? 0) * share + below) / whole);
  }
  dots[at + 3] = Math.round(whole * 255);
}
