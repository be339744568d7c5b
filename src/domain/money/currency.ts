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
