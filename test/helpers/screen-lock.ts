/** What a page asked of the browser's screen lock (Screen Wake Lock API); headless engines refuse it. */
export async function withScreenLock(
  act: (asked: readonly string[]) => Promise<void>,
  { refused = false } = {},
): Promise<void> {
  const asked: string[] = [];
  const release = (): Promise<void> => Promise.resolve(void asked.push('release'));
  Object.defineProperty(navigator, 'wakeLock', {
    configurable: true,
    value: {
      request(what: string) {
        asked.push(what);
        return refused
          ? Promise.reject(new DOMException('no', 'NotAllowedError'))
          : Promise.resolve({ release });
      },
    },
  });
  try {
    await act(asked);
  } finally {
    Reflect.deleteProperty(navigator, 'wakeLock');
  }
}
