import type { MessagesOf } from '../types.js';

/** Words of the money of one goal, on its page. Amounts come written out. */
export const goalMoney = {
  heading: 'Money for this goal',
  planned: (amount: string): string => `Planned: ${amount}`,
  spent: (amount: string): string => `Used so far: ${amount}`,
  owed: (amount: string): string => `To get back: ${amount}`,
  asked: 'A question about a purchase',
  open: 'no answer yet',
  answers: { yes: 'said yes', no: 'said no' },
};

/** What every language must say. */
export type GoalMoneyMessages = MessagesOf<typeof goalMoney>;
