import type { MessagesOf } from '../types.js';

/** English words of putting a lock on one's own things, changing it and taking it off. */
export const lockViews = {
  heading: 'A lock on your things',
  lead: 'With a lock, others who use this device cannot read what you wrote. You open it with words that only you know.',
  not: {
    'no-cryptography':
      'This page cannot make a lock. Its address must begin with https. All the rest works here.',
    visit: 'A lock is for a device of your own. On a shared computer your words go when you leave.',
    memory: 'Your words are in this tab only. There is nothing to lock.',
  },
  words: {
    label: 'Your lock words',
    hint: 'Four or five words that you can remember, like things in your kitchen. You see them as you type.',
    weak: 'Others may guess this. One or two more words make it much better.',
    fair: 'This is fine. One more word makes it better.',
    good: 'These words are hard to guess.',
    next: 'Next',
  },
  paper: {
    heading: 'Your recovery code',
    text: 'Write it on paper now. It opens the lock if you forget your words. Keep it in a safe place, or read it to someone you trust.',
    lost: 'Without your words and without this code nobody can open what you wrote, not even we.',
    copied: 'I have written it down',
    first: 'Please write the code down first. Then tick the box.',
    on: 'Put the lock on',
    back: 'Change my words',
  },
  work: {
    on: 'Locking what you wrote. You can go on when it is done.',
    off: 'Taking the lock off.',
    failed: 'This is not done yet. Nothing is lost. It goes on when you open the lock the next time.',
  },
  isOn: 'The lock is on.',
  isOff: 'The lock is off. What you wrote is here as before.',
  on: {
    text: 'Your things are locked when you close this page or leave quickly. They are also locked when nobody touches the page for a while.',
    now: 'Lock now',
    idle: 'Lock by itself when nobody touches it for',
    minutes: {
      '1': '1 minute',
      '5': '5 minutes',
      '10': '10 minutes',
      '30': '30 minutes',
      '0': 'Only when I press',
    },
    change: 'Change my lock words',
    code: 'Make a new recovery code',
    try: 'Try my recovery code',
    off: 'Take the lock off',
    clear: 'Some things are not locked: how many pages there are, their days, and which group you are in.',
  },
  old: 'Your lock words now',
  next: 'Your new lock words',
  changed: 'Your new words open the lock from now on.',
  change: 'Use the new words',
  newCode: 'Make the code',
  codeMade: 'Your new code is ready. The code before opens nothing any more.',
  written: 'I have written it down',
  offText: 'After this, anyone who uses this device can read what you wrote.',
  stop: 'Not now',
};

/** What every language says. */
export type LockViewMessages = MessagesOf<typeof lockViews>;
