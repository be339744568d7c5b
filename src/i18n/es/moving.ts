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
  go: 'Llevar mis cosas a la página nueva',
  handing: {
    waiting: 'Se abre la página nueva. Puede tardar un momento.',
    there: 'Sus cosas ya están en la página nueva. Mírelas allí y oprima para guardarlas.',
    kept: 'Sus cosas están en la página nueva. Cuando las haya visto allí, las puede borrar aquí.',
    'no-answer': 'La página nueva no respondió. Guarde un archivo aquí y tráigalo de vuelta allí.',
    failed: 'No se pudo. No se perdió nada. Puede guardar un archivo aquí y traerlo de vuelta allí.',
  },
  see: 'Ver la página nueva',
  later: 'Ahora no',
};
