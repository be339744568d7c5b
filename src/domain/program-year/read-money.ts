import { minorDigits, mostMoney } from '../money/money.js';
import { mistake, type Read } from './problem.js';

/** A currency that exists (ISO 4217), such as `USD`. */
export function readCurrency(given: string): Read<string> {
  const currency = given.trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(currency)
    ? { value: currency }
    : mistake('currency-unknown', 'USD');
}

/**
 * An amount in minor units (cents): "20", "$1,200.50", "12,50". The last point or comma with fewer than three digits
 * after it stands before the cents; those before groups of three only make reading easier. It is read before anything
 * else, so it has a small rule of its own: `readTyped` of `domain/money` tells people why.
 */
export function readMoney(given: string, currency: string): Read<number> {
  const text = given
    .replace(/[\s$€£\u00A0\u202F]/g, '')
    .replace(new RegExp(`^${currency}|${currency}$`, 'i'), '');
  const parts = /^(\d{1,3}(?:[.,']\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  const digits = minorDigits(currency);
  const [, whole = '', cents = ''] = parts ?? [];
  const amount = Number(whole.replace(/\D/g, '') + cents.padEnd(digits, '0'));
  if (!parts || cents.length > digits || amount > mostMoney) return mistake('money-unreadable', '20.00');
  return { value: amount };
}
