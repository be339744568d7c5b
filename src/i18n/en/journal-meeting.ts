import type { MessagesOf } from '../types.js';

/** English words of sharing in the meeting: choosing, the card, and topics for the coach. */
export const journalMeeting = {
  pick: {
    heading: 'Choose what to read out',
    back: 'Back to the entry',
    hint: 'Tap a sentence to choose it. Tap again to leave it out.',
    whole: 'The whole entry',
    more: 'Show more sentences',
    earlier: 'On your card from an earlier text. Tap to take it off.',
    noWords: 'This entry has no words. You can still say something below.',
    groupWords: 'How I say it in the group’s language',
    groupHint: 'Your own words, the way you want the group to hear it.',
    keep: 'Keep this card',
    leave: 'Leave the card as it was',
    left: 'What you chose was put away.',
    nothing: 'Choose a sentence first.',
    tooMany: (limit: number): string =>
      `A card holds ${limit} parts. Choose sentences next to each other, or fewer.`,
    tooLong: (limit: number): string => `This is longer than a card can hold. It holds ${limit} letters.`,
    gone: 'This entry is not here any more.',
    goneText: 'It may be among your deleted entries.',
  },

  card: {
    heading: 'Your card to read out',
    home: 'Back to my journal',
    hint: 'Only you see it until you show it, print it or send it.',
    went: (readers: string): string => `It went to: ${readers}.`,
    show: 'Show it large',
    print: 'Print the card',
    /** Stands in headers and queues of shared printers: it tells nothing. */
    printTitle: 'Worksheet',
    again: 'Choose again',
    remove: 'Delete this card',
    removed: 'Card deleted. You can undo this only now. Your entry is still here.',
    gone: 'This card is not here any more.',
  },

  aloud: {
    heading: 'To read out',
    smaller: 'Smaller letters',
    bigger: 'Bigger letters',
  },

  share: {
    back: 'Back to my card',
    send: 'Send or show to my coach',
    pieces: 'What I read out',
    changed: 'Something changed. Please look again before you send.',
    given: 'Good. It now says: given in person.',
  },

  tally: {
    heading: 'Topics for my coach',
    back: 'Back to the topics',
    about: ['Your coach picks lessons that fit the group. Your topics can help with that. It is up to you.'],
    points: [
      'Only the topics you tick here go. Not your words, your moods or your victories.',
      'Your name does not go with them.',
      'The group’s topics are counted together. A topic is for your coach to see when 3 or more people ticked it.',
      'You can take it back.',
    ],
    month: 'Month',
    topics: 'Topics',
    hint: 'You ticked these in your entries. Tick here what your coach may see.',
    own: 'Topics of your own stay here.',
    empty: 'You ticked no topics in the entries of this month.',
    nothing: 'Tick a topic first.',
    went: 'What you chose to send:',
    again: 'Choose other topics',
    next: 'Next: see what goes',
    noName: 'Nothing goes yet. Your name does not go with it.',
    noPlace: 'This page has no place to send them to. You can tell your coach what you like.',
  },
};

/** What every language says. */
export type JournalMeetingMessages = MessagesOf<typeof journalMeeting>;
