import { mistake, type Read } from './problem.js';

/** Digits after the point in a currency: 2 for USD, 0 for JPY. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** A currency that exists (ISO 4217), such as `USD`. */
export function readCurrency(given: string): Read<string> {
  const currency = given.trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(currency)
    ? { value: currency }
    : mistake('currency-unknown', 'USD');
}

/**
 * An amount in minor units (cents): "20", "$1,200.50", "12,50". The last point or comma with fewer than three digits
 * after it stands before the cents; those before groups of three only make reading easier.
 */
export function readMoney(given: string, currency: string): Read<number> {
  const text = given
    .replace(/[\s$€£\u00A0\u202F]/g, '')
    .replace(new RegExp(`^${currency}|${currency}$`, 'i'), '');
  const parts = /^(\d{1,3}(?:[.,']\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  const digits = digitsOf(currency);
  const [, whole = '', cents = ''] = parts ?? [];
  const amount = Number(whole.replace(/\D/g, '') + cents.padEnd(digits, '0'));
  if (!parts || cents.length > digits || amount > 1_000_000_000) return mistake('money-unreadable', '20.00');
  return { value: amount };
}
