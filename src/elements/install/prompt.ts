/** Chromium's own question; it may be asked once. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const listeners = new Set<() => void>();
let caught: InstallPrompt | undefined;
let installed = false;

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Begins to hear the browser; it comes once, soon after the page has loaded, whether or not an element is there. */
function hear(page: EventTarget): void {
  page.addEventListener('beforeinstallprompt', (event) => {
    // The browser's own banner would come in the middle of writing.
    event.preventDefault();
    caught = event as InstallPrompt;
    // Who took the app off again may be offered it.
    installed = false;
    tell();
  });
  page.addEventListener('appinstalled', () => {
    caught = undefined;
    installed = true;
    tell();
  });
}

// The package is also read by servers, which have no page.
if (typeof window !== 'undefined') hear(window);

/** Whether the browser would ask now. */
export const canAsk = (): boolean => caught !== undefined;

/** Whether the page was put on the device while it stood open. */
export const wasInstalled = (): boolean => installed;

/** Lets the browser ask; call it right at the press. */
export async function askBrowser(): Promise<'accepted' | 'dismissed'> {
  const asking = caught;
  caught = undefined;
  if (!asking) return 'dismissed';
  return (await asking.prompt()).outcome;
}

/** Tells when the browser becomes ready to ask, or has installed; gives what ends it. */
export function onPrompt(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
