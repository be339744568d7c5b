import type { MoneyMessages } from '../en/money.js';

/** Words of every field for an amount of money. */
export const money: MoneyMessages = {
  dollars: (count, written) => (count === 1 ? '1 dólar' : `${written} dólares`),
  cents: (count) => (count === 1 ? '1 centavo' : `${count} centavos`),
  both: (dollars, cents) => `${dollars} con ${cents}`,

  troubles: {
    empty: 'Escriba aquí una cantidad, como 12.50.',
    negative: 'Escriba la cantidad sin el signo de menos.',
    'not-a-number': 'Escriba la cantidad con números, como 12.50.',
    'two-marks': 'Hay más de un punto o coma. Escríbala así: 12.50.',
    'too-many-decimals': (digits) =>
      digits === 0
        ? 'Este dinero no tiene centavos. Escriba un número entero.'
        : `Escriba como máximo ${digits} números después del punto.`,
    unclear: 'Esto se puede leer de dos maneras. Escriba 1200 o 1.20, por ejemplo.',
    'other-currency': (sign) => `Esta página cuenta en ${sign}. Escríbalo en ${sign}, por favor.`,
    'too-large': 'Esta cantidad es demasiado grande para guardarla aquí.',
  },
};
