/** What goes to the clipboard: with its look, as words alone, or both at once. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
}

/** The older way, which needs no permission and no secure page: the browser asks what to copy. */
function copyByEvent({ text, html }: Copy): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    // Nothing of the page may add to it.
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    done = true;
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && done;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}

/** Copies right at a press. False where the browser refuses. */
export async function copy(what: Copy): Promise<boolean> {
  const { text, html } = what;
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  try {
    if (html === undefined && clipboard) await clipboard.writeText(text);
    else if (clipboard && 'ClipboardItem' in window) {
      const blob = (words: string, type: string) => new Blob([words], { type });
      await clipboard.write([
        new ClipboardItem({
          'text/plain': blob(text, 'text/plain'),
          'text/html': blob(html ?? '', 'text/html'),
        }),
      ]);
    } else return copyByEvent(what);
    return true;
  } catch {
    return copyByEvent(what);
  }
}
