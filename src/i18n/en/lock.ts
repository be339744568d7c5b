import type { MessagesOf } from '../types.js';

/** English words of a lock that is closed, and of opening it. */
export const lock = {
  lead: 'Your words are still here. Only your lock words open them.',
  words: 'Your lock words',
  show: 'Show what I type',
  open: 'Open',
  opening: 'Opening. This takes a moment.',
  opened: 'It is open.',
  none: 'Please type your lock words.',
  wrong: 'These words do not open it. Look at small and big letters, and try again.',
  wait: (seconds: number): string =>
    seconds === 1
      ? 'Please wait 1 second, then try again.'
      : `Please wait ${seconds} seconds, then try again.`,
  broken:
    'The lock was changed by something else. It does not open. A file that you saved can be brought back.',
  failed: 'That did not work. Please try again.',
  forgot: 'I forgot my words',
  back: 'Back',
  lockNow: 'Lock now',
  code: {
    heading: 'Do you have your recovery code?',
    text: 'It is the code on paper that you wrote down when you made the lock.',
    label: 'Your recovery code',
    hint: 'Four groups of five. Small or big letters both work.',
    not: 'This does not look like a whole code. It has four groups of five letters and numbers.',
    wrong: 'This code does not open it. Look at each group, and try again.',
    next: 'Your new lock words',
    nextHint: 'Four or five words that you can remember work well. You see them as you type.',
    press: 'Open and use the new words',
  },
  lost: {
    heading: 'No words and no code?',
    text: 'Then nobody can open what you wrote here, not even we. You can erase it and begin anew.',
    keep: 'What you sent to your coach stays there. A file that you saved opens with its own words.',
    erase: 'Erase all of it and begin anew',
    sure: 'Are you sure? All that you wrote here will be gone for good.',
    yes: 'Yes, erase it',
    no: 'No, keep it',
  },
  short: 'This is too short. Use 8 letters or more. Four words are good.',
  long: 'This is too long. Use fewer than 1,000 letters.',
  again: {
    heading: 'Can you still find your recovery code?',
    text: 'Try it once. Then you know that you can get back in, even if you forget your words.',
    press: 'Try my code',
    right: 'That is the right code. Keep it in a safe place.',
    later: 'Not now',
  },
};

/** What every language says. */
export type LockMessages = MessagesOf<typeof lock>;
