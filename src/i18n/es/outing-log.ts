import type { OutingLogMessages } from '../en/outing-log.js';

/** Spanish words (United States) of the outings. */
export const outingLog: OutingLogMessages = {
  heading: 'Mis salidas',
  exampleLabel: 'Un ejemplo',
  skipHint: 'Puede saltar lo que quiera y volver después.',
  untitled: 'Una salida todavía sin palabras',
  stopped: 'Sus palabras quedan guardadas. Puede seguir cuando quiera.',
  left: 'Sus cambios se quitaron.',
  tooLong: (limit, length) =>
    `Esto tiene ${length} letras. Aquí caben ${limit}. Por favor, hágalo más corto. No se pierde nada.`,
  unread: 'Por favor, mire otra vez este número.',
  back: 'Volver a mis salidas',
  backToOuting: 'Volver a la salida',
  gone: 'Esta salida ya no está aquí.',
  goneText: 'Puede estar entre sus salidas borradas.',

  home: {
    emptyHeading: '¿Adónde le gustaría ir?',
    emptyText: 'Una salida puede ser corta, cerca y gratis. Usted la planea, va y luego mira atrás.',
    exampleWhere: 'Una caminata por el parque, junto a la biblioteca',
    exampleWhen: 'El sábado a las 10:00, con mi compañera',
    exampleSkill: 'Quiero practicar una pregunta, y luego escuchar.',
    plan: 'Planear una salida',
    next: 'Mi próxima salida',
    coming: 'Lo que viene',
    undated: 'Ideas y planes sin día',
    past: 'Salidas pasadas',
    noNext: 'Ninguna salida tiene día ahora. Está bien así.',
    openDay: 'Abrir la página para ese día',
    howWasIt: '¿Cómo le fue?',
    more: 'Mostrar más',
    conflict: 'También cambió en otra pestaña',
    today: (time) => (time ? `Hoy, ${time}` : 'Hoy'),
    at: (day, time) => `${day}, ${time}`,
  },

  with: {
    partner: 'Con mi compañero o compañera',
    group: 'Con mi grupo',
    new: 'Con alguien nuevo',
    own: 'Por mi cuenta',
  },

  states: {
    idea: 'Una idea',
    planned: 'Planeada',
    'put-off': 'Se dejó para después',
    went: 'Fui',
    partly: 'Fui en parte',
    'did-not-go': 'No fui',
  },

  draft: {
    heading: 'Usted estaba escribiendo esto',
    keepGoing: 'Seguir',
    erase: 'Borrar',
    erased: 'Borrado.',
  },

  ways: {
    ideas: 'Buscar una idea',
    circle: 'Mi círculo',
    path: 'Mi camino de apoyo',
    numbers: 'Números para ese día',
    blank: 'Imprimir una hoja en blanco',
    trash: 'Salidas borradas',
  },
};
