import { readAmount, type AmountRead } from './read-amount.js';

/** Signs that keyboards and pasted texts bring along: spaces of all kinds, marks of direction. */
const invisible = /[\p{Cf}\p{Z}\s]+/gu;

const signsOf = (currency: string): readonly string[] =>
  (['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) =>
    ['en-US', 'es-US', 'es'].flatMap((locale) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .filter(({ type }) => type === 'currency')
        .map(({ value }) => value.normalize('NFKC').toUpperCase()),
    ),
  );

/** Takes away the currency's own sign or letters, in front or behind. */
function withoutSign(text: string, currency: string): string {
  const upper = text.toUpperCase();
  // The longest first: "US$" before "$".
  const signs = [...signsOf(currency)].sort((one, other) => other.length - one.length);
  const front = signs.find((sign) => upper.startsWith(sign));
  if (front !== undefined) return text.slice(front.length);
  const behind = signs.find((sign) => upper.endsWith(sign));
  return behind === undefined ? text : text.slice(0, -behind.length);
}

/**
 * An amount as people type it, in minor units of the currency: "12", "12.5", "$1,200", "12,50", "１２". In English a
 * point is the decimal mark; elsewhere "1.200" may be either and is asked back. The kit writes amounts that read
 * back as themselves in both languages.
 */
export function readTyped(typed: string, currency: string, language: string): AmountRead {
  const text = typed.normalize('NFKC').replace(invisible, ' ').trim();
  // The minus stands before or behind the sign: "-$5", "$-5".
  const minus = /^[-−–]/.exec(text)?.[0] ?? '';
  const bare = minus + withoutSign(text.slice(minus.length).trim(), currency).trim();
  if (/\p{Sc}/u.test(bare)) return { trouble: 'other-currency' };
  return readAmount(bare, currency, language === 'en' ? 'decimals' : 'unclear');
}
