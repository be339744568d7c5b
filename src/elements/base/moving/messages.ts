/**
 * What the old page and the new one say to each other, in windows that one opened from the other (HTML Standard,
 * *Posting messages*). Each side hears only that window, and only from the one address.
 */
export type AlongMessage =
  /** The new page: it can take things in. */
  | { readonly type: 'iml-kit/along-ready' }
  /** The old page: everything, as a backup. */
  | { readonly type: 'iml-kit/along-things'; readonly file: Blob }
  /** The new page: the person has brought them in there. */
  | { readonly type: 'iml-kit/along-kept' };

const mark = '#iml-along=';

/** The address of the new page, which then knows whom to hear. */
export function addressFor(to: string, origin: string): string {
  const url = new URL(to);
  url.hash = mark.slice(1) + encodeURIComponent(origin);
  return url.href;
}

/** Where things come from, if this page was opened to take them in. */
export function comingFrom(hash: string): string | undefined {
  if (!hash.startsWith(mark)) return undefined;
  try {
    const url = new URL(decodeURIComponent(hash.slice(mark.length)));
    return url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname === '127.0.0.1'
      ? url.origin
      : undefined;
  } catch {
    return undefined;
  }
}

/** A message of the other side; undefined for everything else that windows say. */
export function readMessage(data: unknown): AlongMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  switch (data.type) {
    case 'iml-kit/along-ready':
    case 'iml-kit/along-kept':
      return { type: data.type };
    case 'iml-kit/along-things':
      return 'file' in data && data.file instanceof Blob ? { type: data.type, file: data.file } : undefined;
    default:
      return undefined;
  }
}
