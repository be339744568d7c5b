import type { MessagesOf } from '../types.js';

/** English words of the outings' first view, and those that every view of them shares. */
export const outingLog = {
  heading: 'My outings',
  exampleLabel: 'An example',
  skipHint: 'You can skip anything and come back.',
  untitled: 'An outing without words yet',
  stopped: 'Your words are kept. You can go on any time.',
  left: 'Your changes were put away.',
  tooLong: (limit: number, length: number): string =>
    `This is ${length} letters long. This box keeps ${limit}. Please make it shorter. Nothing is lost.`,
  unread: 'Please look at this number once more.',
  back: 'Back to my outings',
  backToOuting: 'Back to the outing',
  gone: 'This outing is not here any more.',
  goneText: 'It may be among your deleted outings.',

  home: {
    emptyHeading: 'Where would you like to go?',
    emptyText: 'An outing can be short, near and free. You plan it, you go, and you look back.',
    exampleWhere: 'A walk in the park by the library',
    exampleWhen: 'Saturday at 10:00, with my partner',
    exampleSkill: 'I want to practice one question, and then listen.',
    plan: 'Plan an outing',
    next: 'My next outing',
    coming: 'Coming up',
    undated: 'Ideas and plans without a day',
    past: 'Past outings',
    noNext: 'No outing has a day now. That is fine.',
    openDay: 'Open the page for the day',
    howWasIt: 'How did it go?',
    more: 'Show more',
    conflict: 'Also changed in another tab',
    today: (time: string): string => (time ? `Today, ${time}` : 'Today'),
    at: (day: string, time: string): string => `${day}, ${time}`,
  },

  with: {
    partner: 'With my peer partner',
    group: 'With my group',
    new: 'With someone new',
    own: 'On my own',
  },

  states: {
    idea: 'An idea',
    planned: 'Planned',
    'put-off': 'Put off',
    went: 'Went',
    partly: 'Went in part',
    'did-not-go': 'Did not go',
  },

  draft: {
    heading: 'You were writing this',
    keepGoing: 'Keep going',
    erase: 'Erase',
    erased: 'Erased.',
  },

  ways: {
    ideas: 'Find an idea',
    circle: 'My circle',
    path: 'My path of support',
    numbers: 'Numbers for the day',
    blank: 'Print a blank page',
    trash: 'Deleted outings',
  },
};

/** What every language of the outings says. */
export type OutingLogMessages = MessagesOf<typeof outingLog>;
