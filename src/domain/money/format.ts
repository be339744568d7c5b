import { minorDigits, partsOf, type Money } from './money.js';

const formats = new Map<string, Intl.NumberFormat>();

/** Formatters are dear to make and asked for again at every rendering. */
function formatFor(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.currency ?? ''} ${options.currencyDisplay ?? ''} ${String(options.minimumFractionDigits)}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.NumberFormat(locale, options)));
  return found;
}

/** Digits of the minor units as the language writes them. */
const minorText = (minor: string, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumIntegerDigits: minor.length, useGrouping: false }).format(
    Number(minor),
  );

function write(money: Money, locale: string, currencyDisplay: 'symbol' | 'name', digits: number): string {
  const { whole, minor } = partsOf(money);
  const format = formatFor(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // Minus zero keeps the sign of an amount that has no whole unit.
  const parts = format.formatToParts(money.amount < 0 ? -Number(whole) : Number(whole));
  return parts.map(({ type, value }) => (type === 'fraction' ? minorText(minor, locale) : value)).join('');
}

/** An amount with its sign, as the language writes it: "$12.50" in US English and in US Spanish. */
export const moneyText = (money: Money, locale: string): string =>
  write(money, locale, 'symbol', minorDigits(money.currency));

/** An amount with the name of its currency, without minor units where there are none: "1,200 Japanese yen". */
export const moneyName = (money: Money, locale: string): string =>
  write(money, locale, 'name', /^0*$/.test(partsOf(money).minor) ? 0 : minorDigits(money.currency));

/** The sign of a currency: "$". */
export const currencySign = (currency: string, locale: string): string =>
  formatFor(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;
