/** A shape: how far a point lies outside of it, in units of the picture (0…1); negative inside. */
export type Shape = (x: number, y: number) => number;

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** One shape in one colour. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** A rectangle with round corners. */
export const box =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius));
    const dy = Math.max(top + radius - y, y - (bottom - radius));
    return Math.min(Math.max(dx, dy), 0) + Math.sqrt(Math.max(dx, 0) ** 2 + Math.max(dy, 0) ** 2) - radius;
  };

/** A line through some points, so thick, with round ends. */
export const line =
  (points: readonly (readonly [number, number])[], thickness: number): Shape =>
  (x, y) => {
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
  };

/** Shapes one over another, as dots with red, green, blue and how far they cover. Edges are soft by one dot. */
export function paint(size: number, layers: readonly Layer[]): Uint8Array {
  const dots = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const at = (row * size + column) * 4;
      for (const { shape, colour } of layers) {
        const away = shape((column + 0.5) / size, (row + 0.5) / size) * size;
        const cover = Math.max(0, Math.min(1, 0.5 - away));
        if (cover === 0) continue;
        const under = (dots[at + 3] ?? 0) / 255;
        const whole = cover + under * (1 - cover);
        for (let part = 0; part < 3; part++) {
          const below = (dots[at + part] ?? 0) * under * (1 - cover);
          dots[at + part] = Math.round(((colour[part] ?? 0) * cover + below) / whole);
        }
        dots[at + 3] = Math.round(whole * 255);
      }
    }
  return dots;
}
