/** A photo or a receipt that a person keeps with something else: made smaller, and without what a camera adds. */
export interface PhotoBody {
  /** JPEG, base64 (RFC 4648, section 4). */
  readonly data: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Most photos with one record. */
export const mostPhotos = 6;

/** Longest side of a kept photo, in pixels: a receipt can be read, and an old phone has room for it. */
export const longestSide = 1600;

/** Longest `data`, in characters: three quarters of it are bytes. */
export const longestData = 800_000;

/** Base64 with its padding, which no text of a person looks like by chance. */
export const isBase64 = (text: string): boolean =>
  text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
