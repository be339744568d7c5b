import type { MessagesOf } from '../types.js';

/** English words of the budget: the month as it stands. Amounts come written out. */
export const budget = {
  heading: 'My budget',
  exampleLabel: 'An example',

  tooLong: (limit: number, length: number): string =>
    `This is ${length} letters long, and ${limit} fit here. Nothing is lost.`,

  month: {
    earlier: 'Earlier month',
    later: 'Later month',
    year: 'The whole year',
    programLeft: 'Program money left',
    mineLeft: 'My money left',
    of: (all: string): string => `of ${all}`,
    left: (words: string): string => `${words} left`,
    more: (words: string): string => `${words} more than planned`,
    usedUp: 'All used',
    nothingYet: 'Nothing planned',
    used: (used: string, planned: string): string => `${used} of ${planned} used`,
    usedOnly: (used: string): string => `${used} used`,
    enough: (count: number): string => (count === 1 ? 'enough for one more' : `enough for ${count} more`),
    rides: (count: number): string => (count === 1 ? 'enough for one ride' : `enough for ${count} rides`),
    program: 'Program money',
    mine: 'My money',
    beside: 'Not on a line',
    others: (count: number): string =>
      count === 1
        ? 'One amount is in another currency. It is not counted here.'
        : `${count} amounts are in another currency. They are not counted here.`,
    owed: (amount: string): string => `You get back ${amount}`,
    spend: 'I spent something',
    spendOn: (line: string): string => `I spent on ${line}`,
    add: 'Add',
    ask: 'Ask my coach about a purchase',
    change: 'Change my plan',
    benefits: (contact: string): string => `Program money can affect benefits. Ask ${contact} first.`,
    coach: 'your coach',
    over: 'You spent more than you planned. That happens. You can move some money over.',
    move: 'Move some over',
    kept: 'Your plan is kept.',
    spent: 'What I spent',
    toGetBack: 'To get back',
    showMore: 'Show more',
    noWords: 'Something',
  },

  empty: {
    heading: 'A plan for your money this month',
    text: 'A plan shows what you can spend, and what is left. It takes a few minutes.',
    example: 'Bus rides: $12.00 planned, $9.00 used. One ride left.',
    start: 'Plan this month',
  },

  lines: {
    transport: 'Bus and rides',
    phone: 'Phone',
    food: 'Food',
    tickets: 'Tickets',
    clothing: 'Clothes',
    classes: 'Classes',
    wellness: 'Feeling well',
    own: 'A line of my own',
  },

  conflict: {
    text: 'You changed this plan in two places at once. Both are kept.',
    see: 'See the other one',
    pill: 'Two texts',
  },

  ways: {
    year: 'Year',
    asked: 'What I asked',
    own: 'My settings',
    print: 'Print',
    file: 'File for a spreadsheet',
    trash: 'Deleted',
    coach: 'For my coach',
  },

  draft: {
    heading: 'You were writing this',
    keepGoing: 'Keep going',
    erase: 'Erase',
    erased: 'Erased.',
    plan: 'A plan for a month',
    spending: 'Something you spent',
    purchase: 'A question for your coach',
  },
};

/** What every language says in the budget. */
export type BudgetMessages = MessagesOf<typeof budget>;
