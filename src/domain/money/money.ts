/** An amount of money in whole minor units (cents), never in fractions. */
export interface Money {
  /** Minor units: 1250 is $12.50, 500 is ¥500. May be below zero where more was spent than there was. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Most that one amount may be, in minor units; thousands of such amounts still add up exactly. */
export const mostMoney = 1_000_000_000;

const known = new Map<string, number>();

/** Digits after the mark in a currency (ISO 4217): 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  let digits = known.get(currency);
  if (digits === undefined) {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    known.set(currency, (digits = maximumFractionDigits));
  }
  return digits;
}

/** Amounts of one currency together, in minor units. */
export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

/** What of some money is in one currency, in minor units; what is in another does not count. */
export const sumIn = (money: readonly Money[], currency: string): number =>
  sum(money.filter((one) => one.currency === currency).map(({ amount }) => amount));

/** The whole units and the minor digits of an amount, as texts: 1250 in USD is `12` and `50`. */
export function partsOf({ amount, currency }: Money): { readonly whole: string; readonly minor: string } {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const at = text.length - digits;
  return { whole: text.slice(0, at), minor: text.slice(at) };
}

/** An amount with a point, as files and fields take it: "12.50". Below zero it begins with "-". */
export function plainAmount(money: Money): string {
  const { whole, minor } = partsOf(money);
  return (money.amount < 0 ? '-' : '') + (minor === '' ? whole : `${whole}.${minor}`);
}
