import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { currencySign, moneyName, moneyText } from '../../../src/domain/money/format.js';
import { minorDigits, mostMoney, plainAmount, sumIn } from '../../../src/domain/money/money.js';
import { readTyped } from '../../../src/domain/money/read-typed.js';
import { groupCost, splitByWeights, splitEqually, splitRest } from '../../../src/domain/money/split.js';
import { money as en } from '../../../src/i18n/en/money.js';
import { money as es } from '../../../src/i18n/es/money.js';
import { amountInWords, amountTrouble } from '../../../src/ui/money-words.js';
import { readingSuite } from '../../suites/reading-suite.js';

const locales = { en: 'en-US', es: 'es-US' } as const;
const languages = ['en', 'es'] as const;
const read = (typed: string, currency = 'USD', language = 'en'): number | string => {
  const found = readTyped(typed, currency, language);
  return 'amount' in found ? found.amount : found.trouble;
};
const both = (typed: string, currency = 'USD') =>
  languages.map((language) => read(typed, currency, language));
const currencies = Intl.supportedValuesOf('currency');
const amounts = fc.integer({ min: 0, max: mostMoney });

describe('an amount as people type it', () => {
  it('is read in both languages', () => {
    const readings: Readonly<Record<string, number>> = {
      '12': 1200,
      '12.5': 1250,
      '12.': 1200,
      '.5': 50,
      '12,50': 1250,
      ',5': 50,
      '$1,200': 120_000,
      '1,200.50': 120_050,
      '1.200,50': 120_050,
      "1'200.50": 120_050,
      '1 200,50': 120_050,
      '1,234,567': 123_456_700,
      'US$ 12.50': 1250,
      '12.50 usd': 1250,
      '  $ 7 ': 700,
      '１２．５０': 1250,
      '＄１，２００': 120_000,
      '007': 700,
      '0': 0,
    };
    for (const typed of Object.keys(readings))
      expect(both(typed), typed).to.deep.equal([readings[typed], readings[typed]]);
  });

  it('is asked back kindly, with a reason', () => {
    const troubles: Readonly<Record<string, string>> = {
      '': 'empty',
      '   ': 'empty',
      '-5': 'negative',
      '-$5': 'negative',
      '$-5': 'negative',
      '−5': 'negative',
      '(5)': 'negative',
      '0.001': 'too-many-decimals',
      '12.345.6': 'two-marks',
      '1.2.3': 'two-marks',
      '12..5': 'two-marks',
      '1,2.3': 'two-marks',
      '1,20,000': 'two-marks',
      '12.5 0': 'two-marks',
      '1e21': 'not-a-number',
      abc: 'not-a-number',
      $: 'empty',
      '.': 'not-a-number',
      '12 dollars': 'not-a-number',
      '€5': 'other-currency',
      '1000000000000000000000': 'too-large',
      '10,000,000.01': 'too-large',
    };
    for (const typed of Object.keys(troubles))
      expect(both(typed), typed).to.deep.equal([troubles[typed], troubles[typed]]);
    expect(both('1.200')).to.deep.equal(['too-many-decimals', 'unclear']);
    expect(both('10,000,000')).to.deep.equal([mostMoney, mostMoney]);
  });

  it('follows the digits of its currency', () => {
    expect(both('1,200', 'JPY')).to.deep.equal([1200, 1200]);
    expect(both('￥５００', 'JPY')).to.deep.equal([500, 500]);
    expect(both('500.00', 'JPY')).to.deep.equal([500, 500]);
    expect(both('5.50', 'JPY')).to.deep.equal(['too-many-decimals', 'too-many-decimals']);
    expect(both('12.345', 'KWD')).to.deep.equal([12_345, 12_345]);
    expect(both('12.3', 'KWD')).to.deep.equal([12_300, 12_300]);
    expect(both('12,345', 'KWD')).to.deep.equal([12_345_000, 'unclear']);
    expect(both('12.3456', 'KWD')).to.deep.equal(['too-many-decimals', 'too-many-decimals']);
  });

  it('reads back what the kit writes, in every currency and both languages', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...currencies),
        fc.constantFrom(...languages),
        (amount, currency, language) => {
          const money = { amount, currency };
          expect(read(moneyText(money, locales[language]), currency, language)).to.equal(amount);
          expect(read(plainAmount(money), currency, language), plainAmount(money)).to.equal(amount);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (typed, language) => {
        const found = read(typed, 'USD', language);
        expect(typeof found === 'string' || (Number.isSafeInteger(found) && found >= 0)).to.equal(true);
      }),
    );
  });
});

describe('an amount as it is written', () => {
  it('has its sign, its minor units and its name', () => {
    expect(moneyText({ amount: 1250, currency: 'USD' }, 'en-US')).to.equal('$12.50');
    expect(moneyText({ amount: 120_050, currency: 'USD' }, 'es-US')).to.equal('$1,200.50');
    expect(moneyText({ amount: -5, currency: 'USD' }, 'en-US')).to.equal('-$0.05');
    expect(moneyText({ amount: 500, currency: 'JPY' }, 'en-US')).to.equal('¥500');
    expect(moneyName({ amount: 1200, currency: 'JPY' }, 'en-US')).to.equal('1,200 Japanese yen');
    expect(currencySign('USD', 'es-US')).to.equal('$');
    expect(plainAmount({ amount: -1205, currency: 'KWD' })).to.equal('-1.205');
    expect(minorDigits('KWD')).to.equal(3);
  });

  it('is said in words', () => {
    const say = (amount: number) => [
      amountInWords({ amount, currency: 'USD' }, 'en-US', en),
      amountInWords({ amount, currency: 'USD' }, 'es-US', es),
    ];
    expect(say(1200)).to.deep.equal(['12 dollars', '12 dólares']);
    expect(say(100)).to.deep.equal(['1 dollar', '1 dólar']);
    expect(say(-120_001)).to.deep.equal(['1,200 dollars and 1 cent', '1,200 dólares con 1 centavo']);
    expect(say(50)).to.deep.equal(['50 cents', '50 centavos']);
    expect(amountTrouble('too-many-decimals', 'JPY', 'en-US', en)).to.contain('whole number');
    expect(amountTrouble('other-currency', 'USD', 'en-US', en)).to.contain('$');
    expect(amountTrouble('negative', 'USD', 'es-US', es)).to.contain('menos');
  });
});

describe('shares', () => {
  it('add up to the cent for any amount, any weights, any currency', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(amounts, weights, fc.constantFrom(...currencies), (amount, parts, currency) => {
        const shares = splitByWeights(amount, parts);
        const total = sumIn(
          shares.map((share) => ({ amount: share, currency })),
          currency,
        );
        const whole = parts.reduce((one, other) => one + other, 0);
        const isFair = shares.every((share, at) => {
          const due = whole === 0 ? BigInt(amount) : BigInt(amount) * BigInt(parts[at] ?? 0);
          const off = BigInt(share) * BigInt(whole === 0 ? parts.length : whole) - due;
          return (off < 0n ? -off : off) < BigInt(whole === 0 ? parts.length : whole);
        });
        return total === amount && shares.length === parts.length && isFair;
      }),
      { numRuns: 10_000 },
    );
  });

  it('are equal but for one minor unit', () => {
    expect(splitEqually(1000, 3)).to.deep.equal([334, 333, 333]);
    expect(splitEqually(1, 3)).to.deep.equal([1, 0, 0]);
    expect(splitByWeights(1000, [])).to.deep.equal([]);
    expect(splitByWeights(1000, [0, 0])).to.deep.equal([500, 500]);
    expect(splitByWeights(mostMoney, [1, 0, 2])).to.deep.equal([333_333_333, 0, 666_666_667]);
  });

  it('are filled in where some are known, and told where they cannot add up', () => {
    expect(splitRest(1000, [400, undefined, undefined])).to.deep.equal({ shares: [400, 300, 300] });
    expect(splitRest(1000, [400, 600])).to.deep.equal({ shares: [400, 600] });
    expect(splitRest(1000, [700, 400, undefined])).to.deep.equal({ over: 100 });
    expect(splitRest(1000, [400, 500])).to.deep.equal({ left: 100 });
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.option(amounts, { nil: undefined }), { maxLength: 12 }),
        (amount, known) => {
          const split = splitRest(amount, known);
          if ('shares' in split) expect(split.shares.reduce((one, other) => one + other, 0)).to.equal(amount);
        },
      ),
    );
  });

  it('follow the rate of a group', () => {
    const rate = { each: 1000, from: 6, groupEach: 750 };
    expect(groupCost({ ...rate, people: 4 })).to.deep.equal({
      each: 1000,
      total: 4000,
      saved: 0,
      missing: 2,
    });
    expect(groupCost({ ...rate, people: 6 })).to.deep.equal({ each: 750, total: 4500, saved: 250 });
    expect(groupCost({ ...rate, groupEach: 1200, people: 6 })).to.deep.equal({
      each: 1000,
      total: 6000,
      saved: 0,
    });
    expect(groupCost({ each: 500, people: 3 })).to.deep.equal({ each: 500, total: 1500, saved: 0 });
  });
});

readingSuite('money', { en, es });
