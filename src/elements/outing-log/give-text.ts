/** What became of a text that a person gave away. */
export type Given = 'shared' | 'closed' | 'copied' | 'failed';

/** Gives a text by the share sheet of the device, or copies it where there is none. */
export async function giveText(text: string): Promise<Given> {
  if ('share' in navigator) {
    try {
      await navigator.share({ text });
      return 'shared';
    } catch (thrown) {
      // Closing the sheet is a choice like any other.
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return 'closed';
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
