import type { GoalMoneyMessages } from '../en/goal-money.js';

/** Words of the money of one goal, on its page. */
export const goalMoney: GoalMoneyMessages = {
  heading: 'Dinero para esta meta',
  planned: (amount) => `En el plan: ${amount}`,
  spent: (amount) => `Usado ya: ${amount}`,
  owed: (amount) => `Por recibir: ${amount}`,
  asked: 'Una pregunta sobre algo que quiere comprar',
  open: 'aún sin respuesta',
  answers: { yes: 'dijo que sí', no: 'dijo que no' },
};
