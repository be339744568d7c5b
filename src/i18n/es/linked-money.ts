import type { LinkedMoneyMessages } from '../en/linked-money.js';

/** Words of the money of one goal or outing, on its page. */
export const linkedMoney: LinkedMoneyMessages = {
  heading: 'Dinero para esto',
  planned: (amount) => `En el plan: ${amount}`,
  spent: (amount) => `Usado ya: ${amount}`,
  owed: (amount) => `Por recibir: ${amount}`,
  asked: 'Una pregunta sobre algo que quiere comprar',
  open: 'aún sin respuesta',
  answers: { yes: 'dijo que sí', no: 'dijo que no' },
};
