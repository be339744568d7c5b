import type { MessagesOf } from '../types.js';
import { frame } from './frame.js';

/** Words that every element shows. */
export const common = {
  ...frame,
  clear: 'Clear',
  close: 'Close',
  notNow: 'Not now',
  reload: 'Reload this page',
  tryAgain: 'Try again',
  makeFile: 'Save to a file',
  loading: 'One moment, please.',
  sent: 'What I shared',
  stepOf: (current: number, total: number): string => `Step ${current} of ${total}`,
  numbers: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],

  keeping: {
    heading: 'Who uses this device?',
    text: 'Just you? Then we keep your words on this device. On a shared computer they go when you leave.',
    justMe: 'Just me',
    shared: 'Shared computer',
    done: 'I am done',
    doneText: 'This erases what you wrote here.',
    erase: 'Erase everything here',
    keep: 'Keep it',
    exitHeading: 'When you press “Leave quickly”',
    exitKeep: 'Keep my words on this device',
    exitErase: 'Erase my words',
    exitNote: 'Your browser history still shows that you were here.',
    askHeading: 'Keep or erase?',
    askText:
      'You left quickly the last time. Your words are still on this device. Nobody sees them until you choose.',
    askKeep: 'Keep and show',
    stillHeading: 'Are you still here?',
    stillText: 'We covered this page, so that nobody else can read it. Nothing is erased.',
    stillShow: 'Show my words',
    resumed: 'You were writing this.',
    goOn: 'Keep going',
    erased: 'Everything is erased.',
  },

  persist: {
    heading: 'Keep your words longer?',
    text: 'A browser can clear old pages by itself. You can ask yours not to. It may ask you back.',
    yes: 'Ask my browser',
    granted: 'Your browser will keep your words.',
    refused: 'Your browser may still clear them. Save a file now and then.',
  },

  undo: {
    undo: 'Undo',
    dismiss: 'OK',
    deleted: 'Moved to the trash.',
    restored: 'It is back.',
  },

  elsewhere: 'You are writing this in another tab too.',

  errors: {
    'storage-missing': {
      heading: 'This window cannot keep your words',
      text: 'They stay here until you close this tab. Print them or save a file.',
    },
    'storage-denied': {
      heading: 'Your browser does not let us keep your words',
      text: 'This can be a private window. Your words stay here until you close this tab.',
    },
    'storage-full': {
      heading: 'This device is full',
      text: 'Your words are still on the screen. Make some room on the device, then try again. Or save a file.',
    },
    'storage-blocked': {
      heading: 'Another tab is in the way',
      text: 'This page is open in an older tab. Close that tab and come back here. Your words stay on the screen.',
    },
    'storage-newer': {
      heading: 'A newer page was here before',
      text: 'You can read your words and save a file. To write, open the newer page.',
    },
    'storage-lost': {
      heading: 'The browser needs a fresh start',
      text: 'Your words are safe in this tab. Reload this page and they come back.',
    },
    'storage-failed': {
      heading: 'We could not save that',
      text: 'Your words are still on the screen. Try again, or save a file.',
    },
    'record-invalid': {
      heading: 'Something here does not fit',
      text: 'Please look at the fields with a note. Your words are still here.',
    },
    'record-missing': {
      heading: 'This page is not here any more',
      text: 'It may have been deleted in another tab. Look in the trash.',
    },
    'record-sealed': {
      heading: 'This page does not open',
      text: 'It is still here. You can save it to a file.',
    },
    locked: {
      heading: 'Your things are locked',
      text: 'Open the lock first. Nothing is gone.',
    },
    'sending-not-set-up': {
      heading: 'Sending is not set up here',
      text: 'You can show this to your coach, or print it.',
    },
    'format-unknown': {
      heading: 'Sending is not set up here',
      text: 'You can show this to your coach, or print it. Please tell the people who run this site.',
    },
    'preview-outdated': {
      heading: 'Something changed',
      text: 'Please look again before you send.',
    },
    'kit-not-loaded': {
      heading: 'Part of this page did not load',
      text: 'You can go on writing. Try again when you are online.',
    },
  },
};

/** What every language must say. */
export type CommonMessages = MessagesOf<typeof common>;
