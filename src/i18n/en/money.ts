import type { MessagesOf } from '../types.js';

/** Words of every field for an amount of money. Numbers come as the language writes them. */
export const money = {
  dollars: (count: number, written: string): string => (count === 1 ? '1 dollar' : `${written} dollars`),
  cents: (count: number): string => (count === 1 ? '1 cent' : `${count} cents`),
  both: (dollars: string, cents: string): string => `${dollars} and ${cents}`,

  troubles: {
    empty: 'Write an amount here, such as 12.50.',
    negative: 'Write the amount without a minus sign.',
    'not-a-number': 'Write the amount in numbers, such as 12.50.',
    'two-marks': 'We see more than one point or comma. Write it like 12.50.',
    'too-many-decimals': (digits: number): string =>
      digits === 0
        ? 'This kind of money has no cents. Write a whole number.'
        : `Write at most ${digits} numbers after the point.`,
    unclear: 'We can read this in two ways. Write 1200 or 1.20, for example.',
    'other-currency': (sign: string): string => `This page counts in ${sign}. Please write it in ${sign}.`,
    'too-large': 'This amount is too large to keep here.',
  },
};

/** What every language must say. */
export type MoneyMessages = MessagesOf<typeof money>;
