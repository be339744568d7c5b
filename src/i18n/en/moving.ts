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
  see: 'See the new page',
  later: 'Not now',
};

/** What every language says of it. */
export type MovingMessages = MessagesOf<typeof moving>;
