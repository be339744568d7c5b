/** What a page said in its console or threw while a test ran. */
export interface Noise {
  readonly lines: readonly string[];
  stop(): void;
}

/** Listens to console errors and warnings, uncaught errors and unhandled rejections. */
export function listenToConsole(): Noise {
  const lines: string[] = [];
  const { error, warn } = console;
  const failed = (event: ErrorEvent) => lines.push(event.message);
  const rejected = (event: PromiseRejectionEvent) => lines.push(String(event.reason));
  console.error = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  console.warn = console.error;
  window.addEventListener('error', failed);
  window.addEventListener('unhandledrejection', rejected);
  return {
    lines,
    stop() {
      console.error = error;
      console.warn = warn;
      window.removeEventListener('error', failed);
      window.removeEventListener('unhandledrejection', rejected);
    },
  };
}
