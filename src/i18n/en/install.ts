import type { MessagesOf } from '../types.js';

/** English words of the offer to put the page on the device. */
export const install = {
  heading: 'Open it with one press',
  intro: 'You can put a small picture on your screen. One press on it opens this page.',
  seen: 'Other people who see your screen can see the picture and its name.',
  /** Apple's devices give what is put on the screen a memory of its own. */
  apart: 'It starts empty there. What you wrote here stays here, in this browser.',
  put: 'Put it on my screen',
  notNow: 'Not now',
  how: 'How to do it',
  done: 'Done. Look for the picture on your screen.',
  failed: 'It did not work. You can do it by hand.',
  ways: {
    share: [
      'Press “Share”. It is a square with an arrow that points up.',
      'Press “Add to Home Screen”. You may have to scroll down first.',
      'Press “Add”.',
    ],
    menu: [
      'Press the three dots in your browser.',
      'Press “Add to Home screen” or “Install”.',
      'Say yes when it asks.',
    ],
    dock: ['Press “File” at the top of the screen.', 'Press “Add to Dock”.', 'Press “Add”.'],
    bar: [
      'Look at the end of the line with the address.',
      'Press the small screen with an arrow. No arrow? Open the menu with the three dots.',
      'Press “Install”.',
    ],
    star: [
      'This browser cannot put the page on your screen.',
      'Press the star beside the address. Then the page is in your bookmarks.',
    ],
  },
  remind: 'Remind me to write',
  reminderOff: 'The reminder did not load. Try again with a network.',
};

/** What every language says in the offer. */
export type InstallMessages = MessagesOf<typeof install>;
