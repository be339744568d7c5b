import { download } from './download.js';

/** Where a file went: to a place that the person chose, to the downloads, or nowhere since they changed their mind. */
export type Saved = 'chosen' | 'downloads' | 'not-saved';

/** `showSaveFilePicker` of Chromium; other browsers have none. */
type Picker = (options: { readonly suggestedName: string }) => Promise<{
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}>;

const hasStopped = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'AbortError';

/** Saves a file where the person wants it, as far as the browser can ask; call it right at the press. */
export async function saveFile(file: Blob, name: string): Promise<Saved> {
  const pick = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (pick) {
    try {
      const writable = await (await pick({ suggestedName: name })).createWritable();
      await writable.write(file);
      await writable.close();
      return 'chosen';
    } catch (thrown) {
      if (hasStopped(thrown)) return 'not-saved';
      // A frame of another site may not ask, and a full stick takes no file: the downloads are still there.
    }
  }
  download(file, name);
  return 'downloads';
}

const asFile = (file: Blob, name: string): File => new File([file], name, { type: file.type });

/** Whether this is a device on which files go from one app to another by the share sheet, and it takes this one. */
export function canShareFile(file: Blob, name: string): boolean {
  const share = navigator as Partial<Pick<Navigator, 'canShare' | 'share'>>;
  return (
    matchMedia('(pointer: coarse)').matches &&
    share.share !== undefined &&
    (share.canShare?.({ files: [asFile(file, name)] }) ?? false)
  );
}

/** Opens the share sheet with a file; call it right at the press. False where the person changed their mind. */
export async function shareFile(file: Blob, name: string): Promise<boolean> {
  try {
    await navigator.share({ files: [asFile(file, name)] });
    return true;
  } catch (thrown) {
    if (hasStopped(thrown)) return false;
    throw thrown;
  }
}
