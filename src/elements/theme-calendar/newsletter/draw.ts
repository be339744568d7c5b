import type { Measure, Picture, PictureSize } from '../../../publish/year/index.js';

type Publish = typeof import('../../../publish/year/index.js');

/** Makes the picture of a month for the font that measures it. */
export type MakePicture = (measure: Measure) => Picture | undefined;

const hex = (data: Uint8ClampedArray): string =>
  `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Browsers that guard against tracking give other dots than were drawn. */
function isAsDrawn(surface: CanvasRenderingContext2D, canvas: HTMLCanvasElement, ground: string): boolean {
  const { data } = surface.getImageData(canvas.width - 2, canvas.height - 2, 1, 1);
  return hex(data) === ground;
}

/** Draws on a canvas; undefined where the browser refuses. */
export function draw(
  publish: Publish,
  make: MakePicture,
  scale: number,
  canvas = document.createElement('canvas'),
): Picture | undefined {
  try {
    const surface = canvas.getContext('2d', { willReadFrequently: true });
    const picture = surface && make(publish.canvasMeasure(surface));
    if (!picture) return undefined;
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    publish.paintPicture(picture, surface, scale);
    return isAsDrawn(surface, canvas, picture.ground) ? picture : undefined;
  } catch {
    return undefined;
  }
}

/** The picture as a PNG file; undefined where the browser refuses. */
export async function pngOf(
  publish: Publish,
  make: MakePicture,
  { scale, density }: PictureSize,
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  if (!draw(publish, make, scale, canvas)) return undefined;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob || density === undefined) return blob ?? undefined;
  const bytes = publish.withDensity(new Uint8Array(await blob.arrayBuffer()), density);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}
