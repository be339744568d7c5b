import type { MessagesOf } from '../types.js';

/** English words of the goal planner's views that are opened seldom: trash, paper, the coach. */
export const goalPlannerLater = {
  purgeAsk: 'Delete this for good? It cannot come back.',

  printHeading: 'Your goal on paper',
  blankHeading: 'A blank page to write on',
  printText: 'Only this page is printed. The web page around it stays off the paper.',
  /** Stands in headers and queues of shared printers: it tells nothing. */
  printTitle: 'Worksheet',
  sheetHeading: 'My goal',
  blankWhy: 'Why these numbers, and not lower?',

  share: {
    tellOwner: 'Also tell: someone else picked it for me',
    tellOwnerHint: 'This stays here unless you tick it.',
    changedAt: 'Something changed. Please look again before you send.',
    gaveSaid: 'Good. It now says: shown to my coach.',
  },
};

/** What every language says. */
export type GoalPlannerLaterMessages = MessagesOf<typeof goalPlannerLater>;
