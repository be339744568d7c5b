import type { JournalEntryMessages } from '../en/journal-entry.js';

/** Spanish words (United States) of the page of one entry and what can be added to it. */
export const journalEntry: JournalEntryMessages = {
  page: {
    back: 'Volver a mi diario',
    gone: 'Esta página ya no está aquí.',
    change: 'Cambiarla',
    readOut: 'Leerla en voz alta',
    print: 'Imprimir',
    versions: 'Textos anteriores',
    remove: 'Borrar esta página',
    removed: 'Página borrada.',
  },
};
