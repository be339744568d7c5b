import { boxLine, fontFamily, type Font, type Measure, type Picture } from './marks.js';

/** The part of a canvas that is drawn on. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'direction'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'setTransform'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'textAlign'
>;

const named = ({ size, bold }: Font): string => `${bold ? 'bold ' : ''}${size}px ${fontFamily}`;

/** Measures with the font that the canvas draws with. */
export function canvasMeasure(surface: Surface): Measure {
  return (words, font) => {
    surface.font = named(font);
    return surface.measureText(words).width;
  };
}

/** Draws a picture so many times its size. */
export function paintPicture(
  { width, height, ground, marks }: Picture,
  surface: Surface,
  scale: number,
): void {
  surface.setTransform(scale, 0, 0, scale, 0, 0);
  surface.fillStyle = ground;
  surface.fillRect(0, 0, width, height);
  for (const mark of marks) {
    if (mark.kind === 'words') {
      surface.font = named(mark);
      surface.fillStyle = mark.colour;
      surface.textAlign = mark.end;
      surface.direction = mark.direction;
      surface.fillText(mark.words, mark.x, mark.y);
    } else if (mark.kind === 'box') {
      const { x, y, width: across, height: down, fill, line } = mark;
      if (fill) {
        surface.fillStyle = fill;
        surface.fillRect(x, y, across, down);
      }
      if (line) {
        surface.strokeStyle = line;
        surface.lineWidth = boxLine;
        surface.strokeRect(x, y, across, down);
      }
    } else {
      surface.strokeStyle = mark.colour;
      surface.lineWidth = mark.thick;
      surface.beginPath();
      surface.moveTo(mark.x1, mark.y1);
      surface.lineTo(mark.x2, mark.y2);
      surface.stroke();
    }
  }
}
