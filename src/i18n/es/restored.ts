import type { RestoredMessages } from '../en/restored.js';

/** Spanish words (United States) about what the browser did to somebody's pages since the last time. */
export const restored: RestoredMessages = {
  heading: 'Su navegador perdió sus palabras',
  none: 'No pudimos recuperarlas. Lo sentimos.',
  back: (count) =>
    count === 1
      ? 'Teníamos una copia. Una página está de vuelta.'
      : `Teníamos una copia. ${count} páginas están de vuelta.`,
  setAside: (count) =>
    count === 1
      ? 'Una página no se abre. Sigue aquí y la puede guardar en un archivo.'
      : `${count} páginas no se abren. Siguen aquí y las puede guardar en un archivo.`,
};
