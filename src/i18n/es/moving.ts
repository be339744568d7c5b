import type { MovingMessages } from '../en/moving.js';

/** Spanish words about a page that moves to a new site. */
export const moving: MovingMessages = {
  movesOn: (day) => `Esta página se muda el ${day}.`,
  moves: 'Esta página se va a mudar.',
  moved: 'Esta página se mudó.',
  along:
    'Lleve sus cosas: lo que escribió no llega allá por sí solo. Guárdelo aquí en un archivo. En la página nueva, traiga el archivo de vuelta.',
  ask: 'Lo que escribió no llega allá por sí solo. Pregunte pronto a su grupo cómo llevarlo.',
  nothingKept: 'Lo que escribe aquí se va cuando usted sale. En la página nueva puede seguir.',
  take: 'Llevar mis cosas',
  see: 'Ver la página nueva',
  later: 'Ahora no',
};
