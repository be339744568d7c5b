import type { JournalMessages } from '../en/journal.js';

/** Spanish words (United States) of the journal's first view. */
export const journal: JournalMessages = {
  heading: 'Mi diario',

  write: {
    today: (day) => `Hoy, ${day}`,
    question: 'Una pregunta para esta semana',
    ownQuestion: 'Su propia pregunta',
    coachQuestion: 'Una pregunta de su coach',
    another: 'Otra',
    none: 'Sin pregunta',
    ask: 'Mostrar una pregunta',
    field: 'Escriba lo que quiera',
    keep: 'Guardar esta página',
    stop: 'Terminar por hoy',
    kept: 'Guardada. Aquí hay lugar para otra.',
    stopped: 'Sus palabras quedan guardadas. Puede seguir cuando quiera.',
    blank: 'Escriba unas palabras o elija lo que siente. Luego la puede guardar.',
    picture: 'Aquí no se pueden guardar imágenes. Puede contarla con palabras.',
    future: 'Ese día no ha llegado. Por favor, elija hoy o un día de antes.',
    tooLongName: (limit) => `Por favor, use ${limit} letras o menos aquí.`,
    tooLong: (limit, length) =>
      `Tiene ${length} letras. Una página guarda ${limit}. Por favor, haga dos. Nada se pierde.`,
  },

  mood: '¿Qué siente ahora?',
  moods: {
    calm: 'Calma',
    glad: 'Alegría',
    hopeful: 'Esperanza',
    proud: 'Orgullo',
    mixed: 'De todo un poco',
    tired: 'Cansancio',
    worried: 'Preocupación',
    lonely: 'Soledad',
    sad: 'Tristeza',
    angry: 'Enojo',
  },

  add: {
    label: 'Agregar a esta página',
    topics: 'Temas',
    victory: 'Un logro',
    goals: 'Meta o salida',
    day: 'Otro día',
  },

  draft: {
    heading: 'Usted estaba escribiendo esto',
    keepGoing: 'Seguir',
    erase: 'Borrar',
    erased: 'Borrado.',
    noWords: 'Una página sin palabras',
  },

  ways: {
    own: 'Mis preguntas y temas',
    letters: 'Cartas para mí',
    takeAlong: 'Llevarlo conmigo',
    tally: 'Temas para mi coach',
    help: 'Ayuda',
    trash: 'Páginas borradas',
  },
};
