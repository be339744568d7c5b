import type { MessagesOf } from '../types.js';

/** English words of taking the journal along, and of its help. */
export const journalTaking = {
  back: 'Back to my journal',

  take: {
    heading: 'Take it along',
    lead: 'Make a copy of your journal that is yours to keep.',
    what: 'What do you want to make?',
    html: 'A document to read',
    htmlHint: 'It opens in any browser and prints well.',
    text: 'Plain text',
    textHint: 'It opens everywhere, also on old devices.',
    paper: 'A print on paper',
    paperHint: 'The print begins at once.',
    backup: 'A backup',
    backupHint: 'It holds all you made here: your journal, letters and goals. You can bring it back later.',
    days: 'Which days?',
    all: 'All my days',
    month: 'One month',
    range: 'From one day to another',
    monthLabel: 'Which month?',
    from: 'From',
    to: 'To',
    dayBad: 'This day does not exist. Please look at it again.',
    backwards: 'The last day is before the first one. Please look at both.',
    make: 'Make the file',
    print: 'Print',
    open: 'Anyone who has this file can read it. Keep it where only you can get to it.',
    openPaper: 'Anyone who finds the paper can read it.',
    shared:
      'On a shared computer, save it to your own stick or phone. What stays on the computer can be read.',
    drawer: 'Letters in the drawer stay closed. They are not in this copy.',
    drawerBackup: 'A backup also holds the words of your letters in the drawer.',
    none: 'There is nothing in these days yet.',
    tooMany: (most: number): string =>
      `This is too long for one print. You can print ${most} entries at once. Choose fewer days, or make a document.`,
  },

  /** A page to write on by hand. */
  blank: {
    print: 'Print a blank page to write on',
    day: 'Day',
  },

  work: {
    of: (done: string, all: string): string => `${done} of ${all} done`,
    done: (done: string): string => `${done} done`,
    stop: 'Stop',
    stopped: 'Stopped. No file was made.',
    failed: 'That did not work. Nothing here was changed. Please try again.',
  },

  file: {
    ready: 'Your file is ready',
    save: 'Save the file',
    share: 'Send it to another app',
    saved: (name: string): string => `Saved as ${name}. Look for it in the downloads of this browser.`,
    chosen: 'Saved in the place you chose.',
    other: 'Make another copy',
  },

  bring: {
    heading: 'Bring a backup back',
    lead: 'Did you make a backup before, here or on another device? You can put it in here.',
    choose: 'Choose the backup file',
    looking: 'Looking at the file. Nothing is changed yet.',
    from: (day: string): string => `This backup is from ${day}.`,
    new: (count: number): string =>
      count === 1 ? '1 page is not here yet.' : `${count} pages are not here yet.`,
    newer: (count: number): string =>
      count === 1
        ? '1 page is newer in the file. What is here now stays as an earlier text.'
        : `${count} pages are newer in the file. What is here now stays as an earlier text.`,
    both: (count: number): string =>
      count === 1
        ? '1 page was changed in two places. Both texts are kept.'
        : `${count} pages were changed in two places. Both texts are kept.`,
    same: (count: number): string =>
      count === 1 ? '1 page is here already.' : `${count} pages are here already.`,
    older: (count: number): string =>
      count === 1
        ? '1 page is newer here. It stays as it is.'
        : `${count} pages are newer here. They stay as they are.`,
    nothing: 'Everything in this file is here already. There is nothing to do.',
    otherPage: 'It was made on another page of such a program. You can still bring it in here.',
    go: 'Bring it back',
    notNow: 'Not now',
    done: (count: number): string => (count === 1 ? '1 page is back.' : `${count} pages are back.`),
    halfway: 'Stopped. What came back so far is here. You can bring in the rest at any time.',
    foreign: 'This is not a backup of this journal. Nothing was changed.',
    newerKit:
      'This backup comes from a newer version of this page. Nothing was changed. Try again on the newer page.',
    damaged: 'This backup is damaged or cut off. Nothing was changed. Do you have another copy?',
  },

  document: {
    /** Stands at the head of a file that others may see: it tells nothing. */
    title: 'My notes',
    question: 'Question',
    mood: 'How it was',
    topics: 'Topics',
    goals: 'Goals',
    victory: 'A victory',
    noticed: 'A victory someone noticed',
    noticedBy: 'Noticed by',
    letters: 'Letters to myself',
    letterFrom: (day: string): string => `Letter from ${day}`,
  },

  help: {
    heading: 'Help',
    speakHeading: 'Speak instead of typing',
    speakLead: 'Your device can write down what you say. Tap the field first. Then:',
    android: 'Android phone',
    androidSteps: 'Tap the microphone on the keyboard. Speak. Tap it again to stop.',
    iphone: 'iPhone or iPad',
    iphoneSteps: 'Tap the microphone on the keyboard. Speak. Tap it again to stop.',
    windows: 'Windows computer',
    windowsSteps: 'Hold the Windows key and press H. Speak. Press both again to stop.',
    mac: 'Mac',
    macSteps: 'Press the key with the microphone, or Control two times. Speak. Press it again to stop.',
    keyboardNote: 'Some keyboards send what you say to the company that made them. Your settings tell you.',
    noMicrophone: 'This page has no microphone of its own, since that would send your voice to a company.',
    aloudHeading: 'Have it read to you',
    aloud:
      'Press “Read aloud” on a page, or “Listen” at a question. The voice of your own device reads it. Your words go nowhere.',
    aloudNone: 'Is there no button? Then your device has no voice that works by itself.',
    aloudQuiet: 'Others near you can hear it. You can use headphones.',
    privateHeading: 'What is private',
    private: 'What you write here stays on this device. Nobody sees it unless you press send.',
    privateLetters: 'Letters to yourself are never sent.',
    privateShared: 'On a shared computer your words go when you leave.',
    privateLeave:
      'Press “Leave quickly” to close this page at once. Your browser history still shows that you were here.',
    takeHeading: 'Make a copy now and then',
    take: 'A browser can lose its pages. A backup file keeps your words safe.',
    takeGo: 'Take it along',
  },
};

/** What every language says. */
export type JournalTakingMessages = MessagesOf<typeof journalTaking>;
