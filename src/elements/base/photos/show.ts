import type { PhotoBody } from '../../../domain/photo/photo.js';

const shown = new WeakMap<HTMLCanvasElement, string>();

/** Draws a photo: a strict policy allows neither `blob:` nor `data:` pictures. Once for each canvas and photo. */
export async function show(canvas: HTMLCanvasElement, id: string, { data }: PhotoBody): Promise<void> {
  if (shown.get(canvas) === id) return;
  shown.set(canvas, id);
  const text = atob(data);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    if (shown.get(canvas) === id)
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
  } catch {
    // What does not decode leaves an empty frame with its name; the record itself is kept.
    shown.delete(canvas);
  }
}
