import type { MessagesOf } from '../types.js';

/** English words of letters to myself. */
export const journalLetters = {
  back: 'Back to my journal',
  toLetters: 'All my letters',

  home: {
    ready: 'A letter to yourself is ready to open.',
    see: 'See my letters',
  },

  list: {
    heading: 'Letters to myself',
    lead: 'Write to the person you will be later. The letter waits in a drawer until you open it.',
    write: 'Write a letter',
    ready: 'Ready to open',
    drawer: 'In the drawer',
    opened: 'Opened letters',
    writing: 'You are writing this',
    deleted: 'Deleted letters',
    exampleLabel: 'An example',
    example:
      'Hello, me. I am a little nervous today. I hope you know more people now. Did you go to game night?',
  },

  row: {
    from: (day: string): string => `Letter from ${day}`,
    opens: (day: string): string => `Opens on ${day}`,
    opensByMe: 'Opens when you decide',
    readyNow: 'Its day has come',
    noWords: 'A letter without words yet',
  },

  write: {
    heading: 'A letter to myself',
    lead: 'Nobody else reads it. It is never sent.',
    field: 'Dear me,',
    when: 'When do you want to open it?',
    yearEnd: 'In the last month of the program',
    own: 'On a day I choose',
    me: 'When I decide',
    day: 'Which day?',
    seal: 'Put it in the drawer',
    stop: 'Stop for today',
    stopped: 'Your letter is kept. You can go on any time.',
    sealed: 'Your letter is in the drawer.',
    blank: 'Write a few words first. Then it can go in the drawer.',
    dayAhead: 'Please choose a day after today.',
    dayBad: 'This day does not exist. Please look at it again.',
    tooLong: (limit: number, length: number): string =>
      `This is ${length} letters long. One letter keeps ${limit}. Please make two of it. Nothing is lost.`,
  },

  drawer: {
    heading: 'A letter in the drawer',
    since: (day: string): string => `You put it there on ${day}.`,
    opens: (day: string): string => `You chose to open it on ${day}.`,
    byMe: 'You open it when you decide.',
    ready: 'Its day has come. You can open it now, or leave it for later.',
    open: 'Open the letter',
    early: 'Open it earlier',
    sure: 'Open it now?',
    sureText: 'You chose a later day. You may change your mind.',
    yes: 'Open it now',
    no: 'Leave it in the drawer',
    stays: 'It stays in the drawer.',
  },

  opened: {
    on: (day: string): string => `You opened it on ${day}.`,
    print: 'Print',
    remove: 'Delete',
    removed: 'The letter is in the trash.',
    /** Stands in headers and queues of shared printers: it tells nothing. */
    printTitle: 'Worksheet',
  },

  gone: 'This letter is not here',
  goneText: 'It may have been deleted in another tab. Look under your deleted letters.',
};

/** What every language says. */
export type JournalLettersMessages = MessagesOf<typeof journalLetters>;
