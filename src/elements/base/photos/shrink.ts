import { longestData, longestSide, type PhotoBody } from '../../../domain/photo/photo.js';

/** What keeps a file from becoming a photo. */
export type PhotoProblem = 'not-a-photo' | 'too-large' | 'hidden';

/** Thrown by {@link shrink}. */
export class PhotoError extends Error {
  constructor(readonly problem: PhotoProblem) {
    super(problem);
  }
}

/** A file above this is no photo of a phone: decoding it could end the page. In bytes. */
const mostBytes = 60_000_000;

/** From good to just readable; the last also makes the photo smaller. */
const tries = [
  [1, 0.82],
  [1, 0.6],
  [0.7, 0.6],
  [0.5, 0.5],
] as const;

/** The photo as the browser shows it: turned as the camera was held. */
async function decode(file: Blob): Promise<ImageBitmap> {
  if (file.size > mostBytes) throw new PhotoError('too-large');
  try {
    return await createImageBitmap(file);
  } catch {
    // A broken file and too many pixels for this device fail alike.
    throw new PhotoError(file.size > mostBytes / 4 ? 'too-large' : 'not-a-photo');
  }
}

function draw(bitmap: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new PhotoError('too-large');
  // JPEG knows nothing of what is see-through.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const probe = context.getImageData(0, 0, 1, 1).data;
  // Browsers that guard against being recognized give noise in place of what is drawn.
  if (probe[0] !== 255 || probe[1] !== 255 || probe[2] !== 255) throw new PhotoError('hidden');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const pack = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

/**
 * Makes a photo small enough to keep. It is drawn anew, so nothing that a camera writes beside the picture (place,
 * time, device) comes along. Rejects with a `PhotoError`.
 */
export async function shrink(file: Blob): Promise<PhotoBody> {
  const bitmap = await decode(file);
  try {
    const fit = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    for (const [scale, quality] of tries) {
      const canvas = draw(bitmap, fit * scale);
      const blob = await pack(canvas, quality);
      if (blob?.type !== 'image/jpeg') throw new PhotoError('too-large');
      const data = await base64Of(blob);
      if (data.length <= longestData) return { data, width: canvas.width, height: canvas.height };
    }
    throw new PhotoError('too-large');
  } finally {
    bitmap.close();
  }
}
