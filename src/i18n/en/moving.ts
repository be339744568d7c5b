import type { MessagesOf } from '../types.js';

/** English words about a page that moves to a new site. */
export const moving = {
  movesOn: (day: string): string => `This page moves on ${day}.`,
  moves: 'This page is moving.',
  moved: 'This page has moved.',
  along:
    'Take your things along: what you wrote does not go there by itself. Save it to a file here. On the new page, bring the file back.',
  ask: 'What you wrote does not go there by itself. Ask your group soon how to take it along.',
  nothingKept: 'What you write here goes when you leave. On the new page you can go on.',
  take: 'Take my things along',
  go: 'Take my things to the new page',
  handing: {
    waiting: 'The new page opens. This can take a moment.',
    there: 'Your things are in the new page now. Look at them there, and press to keep them.',
    kept: 'Your things are on the new page. When you have seen them there, you can erase them here.',
    'no-answer': 'The new page did not answer. Save a file here, and bring it back there.',
    failed: 'That did not work. Nothing is lost. You can save a file here, and bring it back there.',
  },
  see: 'See the new page',
  later: 'Not now',
};

/** What every language says of it. */
export type MovingMessages = MessagesOf<typeof moving>;
