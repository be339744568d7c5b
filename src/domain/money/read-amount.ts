import { minorDigits, mostMoney } from './money.js';

/** Why an amount cannot be read. Worded in `i18n/<language>/money`. */
export type AmountTrouble =
  | 'empty'
  | 'negative'
  | 'not-a-number'
  | 'two-marks'
  | 'too-many-decimals'
  | 'unclear'
  | 'other-currency'
  | 'too-large';

/** An amount in minor units, or why it cannot be read. */
export type AmountRead = { readonly amount: number } | { readonly trouble: AmountTrouble };

/** What one point before exactly three digits means: the decimal mark, or nobody can tell. */
export type PointBeforeThree = 'decimals' | 'unclear';

/** Groups of three after one, two or three digits. */
const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const isWhole = (text: string): boolean => /^\d*$/.test(text) || grouped.test(text);
const trouble = (trouble: AmountTrouble): AmountRead => ({ trouble });

/**
 * An amount of bare digits and marks: "1,200.50", "12,50". The last point or comma stands before the minor units,
 * unless it only makes groups of three easier to read.
 */
export function readAmount(given: string, currency: string, point: PointBeforeThree): AmountRead {
  const text = given.trim();
  if (text === '') return trouble('empty');
  if (/^(?:[-−–]|\().*\d/.test(text)) return trouble('negative');
  if (!/^[\d.,' ]*$/.test(text) || !/\d/.test(text)) return trouble('not-a-number');
  const digits = minorDigits(currency);
  const [, before = text, mark = '', after = ''] = /^(.*)([.,])([^.,]*)$/.exec(text) ?? [];
  let makesGroups = mark !== '' && before.includes(mark);
  if (/^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after)) {
    const meaning = mark === ',' ? commaBeforeThree(digits, point) : digits === 3 ? 'decimals' : point;
    if (meaning === 'unclear') return trouble('unclear');
    makesGroups = meaning === 'thousands';
  }
  const whole = mark === '' || makesGroups ? text : before;
  const decimals = whole === text ? '' : after;
  if (!isWhole(whole) || !/^\d*$/.test(decimals)) return trouble('two-marks');
  // "500.00" is said of currencies without minor units, too.
  const minor = /^00?$/.test(decimals) ? '' : decimals;
  if (minor.length > digits) return trouble('too-many-decimals');
  const amount = Number(whole.replace(/\D/g, '') + minor.padEnd(digits, '0'));
  return amount > mostMoney ? trouble('too-large') : { amount };
}

const commaBeforeThree = (digits: number, point: PointBeforeThree): 'thousands' | 'unclear' =>
  digits === 3 && point === 'unclear' ? 'unclear' : 'thousands';
