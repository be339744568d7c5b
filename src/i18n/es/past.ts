import type { PastMessages } from '../en/past.js';

/** Words of what was deleted, and of earlier texts. */
export const past: PastMessages = {
  trash: {
    heading: 'Basura',
    text: 'Lo que borra espera aquí 30 días. Luego se va.',
    empty: 'La basura está vacía.',
    restore: 'Regresar',
    purge: 'Borrar para siempre',
    purgeSure: '¿Borrar esto para siempre? No se puede recuperar.',
    purged: 'Se borró para siempre.',
  },

  versions: {
    heading: 'Textos de antes',
    text: 'Guardamos sus últimos diez textos.',
    none: 'Aún no hay un texto de antes.',
    use: 'Usar otra vez este texto',
    from: (when) => `Texto del ${when}`,
    conflict: 'Usted escribió esto en dos lugares a la vez. Los dos textos están aquí.',
    conflictPill: 'Dos textos',
  },
};
