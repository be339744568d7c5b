import type { MessagesOf } from '../types.js';

/** English words of the page of one entry, of what can be added to it, and of one's own questions and topics. */
export const journalEntry = {
  page: {
    back: 'Back to my journal',
    backToList: 'Back to the list',
    gone: 'This entry is not here any more.',
    goneText: 'It may be among your deleted entries.',
    change: 'Change it',
    readOut: 'Choose what to read out',
    card: 'Your card of this entry',
    print: 'Print',
    versions: 'Earlier texts',
    remove: 'Delete this entry',
    removed: 'Entry deleted.',
    noWords: 'An entry without words',
    conflict: 'Also changed in another tab. Both are kept.',
    seeOther: 'See the other text',
    mood: 'How it was',
    topics: 'Topics',
    victory: 'A victory',
    noticed: 'A victory someone noticed',
    noticedBy: (who: string): string => `Noticed by ${who}`,
    goals: 'About my goals',
    outings: 'About my outings',
    goalGone: 'A goal or outing that is not here any more',
    versionUsed: 'The earlier text is back.',
    backToEntry: 'Back to the entry',
  },

  change: {
    heading: 'Change this entry',
    done: 'Done',
    leave: 'Leave it as it was',
    left: 'Your changes were put away.',
  },

  topics: {
    legend: 'What is it about?',
    hint: 'Tick what fits. You can leave this out.',
    theme: (title: string): string => `This month: ${title}`,
    own: 'My own topics',
    more: 'More topics',
    add: 'A topic of your own',
    addButton: 'Add this topic',
    added: 'Added.',
    full: 'Your list is full. Remove a topic to add another.',
  },

  victory: {
    legend: 'Who noticed this victory?',
    hint: 'Big or small. It counts because you say so.',
    own: 'I noticed it myself',
    noticed: 'Someone noticed it in me',
    who: 'Who was it?',
  },

  goals: {
    legend: 'Which goal is it about?',
    none: 'There are no goals here yet. You find them on the page of your goals.',
    untitled: 'A goal without words yet',
    outings: 'Which outing is it about?',
    noOutings: 'There are no outings here yet. You find them on the page of your outings.',
    outingUntitled: 'An outing without words yet',
  },

  day: {
    label: 'Which day is it about?',
    noSuchDay: 'This day is not on the calendar. Please check it.',
  },

  own: {
    heading: 'My questions and topics',
    lead: 'They stand here for you alone. Your questions take turns with those of the week.',
    questions: 'My questions',
    question: 'A question of your own',
    questionExample: 'Who made me smile today?',
    addQuestion: 'Add this question',
    topics: 'My topics',
    topicExample: 'Grandma’s garden',
    noQuestions: 'No questions of your own yet.',
    noTopics: 'No topics of your own yet.',
    change: 'Change',
    save: 'Keep the change',
    cancel: 'Leave it as it was',
    remove: 'Remove',
    removed: 'Removed.',
    kept: 'Kept.',
    fullQuestions: 'Your list is full. Remove a question to add another.',
    exampleLabel: 'An example',
    already: 'This is on your list already.',
  },

  print: {
    heading: 'Your entry on paper',
    text: 'With this button, only this sheet goes on the paper.',
    /** Stands in headers and queues of shared printers: it tells nothing. */
    title: 'Worksheet',
  },
};

/** What every language says. */
export type JournalEntryMessages = MessagesOf<typeof journalEntry>;
