import { currencySign, moneyName } from '../domain/money/format.js';
import { minorDigits, partsOf, type Money } from '../domain/money/money.js';
import type { AmountTrouble } from '../domain/money/read-amount.js';
import { money as english, type MoneyMessages } from '../i18n/en/money.js';
import { messagePacks } from '../i18n/registry.js';

/** The words of amounts, in other languages. */
export const moneyPacks = () =>
  messagePacks<MoneyMessages>('money', {
    es: () => import('../i18n/es/money.js').then((pack) => pack.money),
  });

/** The same in English, which is always there. */
export const moneyWords: MoneyMessages = english;

/**
 * An amount in words: "12 dollars", "12 dollars and 50 cents", "50 cents". Other currencies are written with their
 * name. Below zero it is the amount that is missing.
 */
export function amountInWords({ amount, currency }: Money, locale: string, t: MoneyMessages): string {
  const money = { amount: Math.abs(amount), currency };
  if (currency !== 'USD') return moneyName(money, locale);
  const whole = Number(partsOf(money).whole);
  const minor = Number(partsOf(money).minor);
  const dollars = t.dollars(whole, new Intl.NumberFormat(locale).format(whole));
  if (minor === 0) return dollars;
  return whole === 0 ? t.cents(minor) : t.both(dollars, t.cents(minor));
}

/** Why an amount cannot be read, in kind words for its field. */
export function amountTrouble(
  trouble: AmountTrouble,
  currency: string,
  locale: string,
  { troubles }: MoneyMessages,
): string {
  if (trouble === 'too-many-decimals') return troubles[trouble](minorDigits(currency));
  if (trouble === 'other-currency') return troubles[trouble](currencySign(currency, locale));
  return troubles[trouble];
}
