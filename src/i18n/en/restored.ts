import type { MessagesOf } from '../types.js';

/** English words about what the browser did to somebody's pages since the last time. */
export const restored = {
  heading: 'Your browser lost your words',
  none: 'We could not bring them back. We are sorry.',
  back: (count: number): string =>
    count === 1
      ? 'We had a second copy. One page is back.'
      : `We had a second copy. ${count} pages are back.`,
  setAside: (count: number): string =>
    count === 1
      ? 'One page does not open. It is still here, and you can save it to a file.'
      : `${count} pages do not open. They are still here, and you can save them to a file.`,
};

/** What every language says of it. */
export type RestoredMessages = MessagesOf<typeof restored>;
