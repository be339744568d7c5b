import type { MessagesOf } from '../types.js';

/** Words of what a coach answers, and of giving a record by a code or a file. */
export const replies = {
  heading: 'What your coach said',
  seen: (when: string): string => `Your coach saw this on ${when}.`,
  from: (by: string, when: string): string =>
    [`From ${by === '' ? 'your coach' : by}`, when].filter(Boolean).join(', '),
  isNew: 'New',
  look: 'Look for an answer',
  again: 'Look again',
  looking: 'We are looking.',
  none: 'There is no new answer yet.',
  came: 'There is a new answer.',
  notNow: 'We could not look now. Try again later.',
  takeBackToo: 'If you take it back, the answer goes too.',
  wentToo: 'If there was an answer, it went too.',
  remove: 'Delete this answer',
  removed: 'The answer is deleted.',
  have: 'I have an answer to keep',

  box: {
    label: 'Paste your coach’s message or link',
    hint: 'It has a line that begins with iml-reply.',
    read: 'Look at it',
    notNow: 'Not now',
    'no-code': 'We found no answer in this text. It needs the line with iml-reply and the code.',
    'no-words': 'The code is there, but no words from your coach.',
    'too-long': 'These words are too long to keep here. Ask your coach for a shorter text.',
    unknown: 'We found no page of yours with this code here. Is it on another device?',
    purchase: 'This is an answer about buying something. You can keep it in your budget.',
  },

  found: {
    about: 'From your coach, about:',
    page: 'one of your pages',
    ask: 'Keep it?',
    check: 'We cannot check who wrote this. Keep it if you know it is from your coach.',
    keep: 'Keep it',
    leave: 'Do not keep it',
    kept: 'The answer is kept with your page.',
  },

  give: {
    reply: 'To answer, send this text back:',
    from: 'from',
    words: 'words',
    scan: 'Your coach can scan this code. It holds what you see here.',
    name: (name: string): string => `Your name is in it too: ${name}`,
    alt: 'A code to scan',
    long: 'This is too long for a code to scan. You can print it or save a file.',
    missing: 'The code did not load. You can print this or save a file.',
    file: 'Save a file for my coach',
    fileNote: 'Anyone who has the file can read it.',
    printTitle: 'A page to talk about',
  },
};

/** What every language must say about answers. */
export type ReplyMessages = MessagesOf<typeof replies>;
