import type { MessagesOf } from '../types.js';

/** English words of what is said when a newer kit is there. */
export const newer = {
  ready: 'A new version is ready. Your words stay.',
  use: 'Use it now',
  later: 'Not now',
};

/** What every language says of it. */
export type NewerMessages = MessagesOf<typeof newer>;
