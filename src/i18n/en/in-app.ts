import type { MessagesOf } from '../types.js';

/** Words for people inside the window of an app. */
export const inApp = {
  heading: (app: string): string => `You are inside ${app}`,
  text: 'This window may lose your words when you close it. A real browser keeps them.',
  chrome: 'Open in Chrome',
  safari: 'Open in Safari',
  copy: 'Copy the link',
  copied: 'The link is copied. Open your browser and paste it there.',
  byHand: 'Press and hold this link to copy it:',
  stay: 'Stay here',
};

/** What every language must say there. */
export type InAppMessages = MessagesOf<typeof inApp>;
