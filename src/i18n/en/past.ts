import type { MessagesOf } from '../types.js';

/** Words of what was deleted, and of earlier texts. */
export const past = {
  trash: {
    heading: 'Trash',
    text: 'What you delete waits here for 30 days. Then it is gone.',
    empty: 'The trash is empty.',
    restore: 'Put back',
    purge: 'Delete for good now',
    purgeSure: 'Delete this for good? It cannot come back.',
    purged: 'It is gone for good.',
  },

  versions: {
    heading: 'Earlier texts',
    text: 'We keep your last ten texts.',
    none: 'There is no earlier text yet.',
    use: 'Use this text again',
    from: (when: string): string => `Text from ${when}`,
    conflict: 'You wrote this in two places at once. Both texts are kept.',
    conflictPill: 'Two texts',
  },
};

/** What every language must say. */
export type PastMessages = MessagesOf<typeof past>;
