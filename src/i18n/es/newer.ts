import type { NewerMessages } from '../en/newer.js';

/** Spanish words of what is said when a newer kit is there. */
export const newer: NewerMessages = {
  ready: 'Hay una versión nueva. Sus palabras se quedan.',
  use: 'Usarla ahora',
  later: 'Ahora no',
};
