import type { MessagesOf } from '../types.js';

/** Words of the money of one goal or outing, on its page. Amounts come written out. */
export const linkedMoney = {
  heading: 'Money for this',
  planned: (amount: string): string => `Planned: ${amount}`,
  spent: (amount: string): string => `Used so far: ${amount}`,
  owed: (amount: string): string => `To get back: ${amount}`,
  asked: 'A question about a purchase',
  open: 'no answer yet',
  answers: { yes: 'said yes', no: 'said no' },
};

/** What every language must say. */
export type LinkedMoneyMessages = MessagesOf<typeof linkedMoney>;
