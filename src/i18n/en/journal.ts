import type { MessagesOf } from '../types.js';

/** English words of the journal's first view: ready to write. */
export const journal = {
  heading: 'My journal',

  write: {
    today: (day: string): string => `Today, ${day}`,
    question: 'A question for this week',
    ownQuestion: 'Your own question',
    coachQuestion: 'A question from your coach',
    another: 'Another one',
    none: 'No question',
    ask: 'Show a question',
    field: 'Write what you like',
    keep: 'Keep this entry',
    stop: 'Stop for today',
    kept: 'Kept. Here is room for another one.',
    stopped: 'Your words are kept. You can go on any time.',
    blank: 'Write a few words, or pick how it is. Then you can keep it.',
    picture: 'Pictures cannot be kept here. You can describe it in words.',
    future: 'This day is still to come. Please pick today or a day before.',
    tooLongName: (limit: number): string => `Please use at most ${limit} letters here.`,
    tooLong: (limit: number, length: number): string =>
      `This is ${length} letters long. One entry keeps ${limit}. Please make two of it. Nothing is lost.`,
  },

  mood: 'How is it right now?',
  moods: {
    calm: 'Calm',
    glad: 'Glad',
    hopeful: 'Hopeful',
    proud: 'Proud',
    mixed: 'Mixed',
    tired: 'Tired',
    worried: 'Worried',
    lonely: 'Lonely',
    sad: 'Sad',
    angry: 'Angry',
  },

  add: {
    label: 'Add to this entry',
    topics: 'Topics',
    victory: 'A victory',
    goals: 'Goal or outing',
    day: 'Another day',
  },

  draft: {
    heading: 'You were writing this',
    keepGoing: 'Keep going',
    erase: 'Erase',
    erased: 'Erased.',
    noWords: 'An entry without words',
  },

  ways: {
    own: 'My questions and topics',
    letters: 'Letters to myself',
    takeAlong: 'Take it along',
    tally: 'Topics for my coach',
    help: 'Help',
    trash: 'Deleted entries',
  },
};

/** What every language of the journal says. */
export type JournalMessages = MessagesOf<typeof journal>;
