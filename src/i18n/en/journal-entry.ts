import type { MessagesOf } from '../types.js';

/** English words of the page of one entry, of what can be added to it, and of one's own questions and topics. */
export const journalEntry = {
  page: {
    back: 'Back to my journal',
    gone: 'This entry is not here any more.',
    change: 'Change it',
    readOut: 'Read this out',
    print: 'Print',
    versions: 'Earlier texts',
    remove: 'Delete this entry',
    removed: 'Entry deleted.',
  },
};

/** What every language says. */
export type JournalEntryMessages = MessagesOf<typeof journalEntry>;
