import type { JournalEntryMessages } from '../en/journal-entry.js';

/** Spanish words (United States) of the page of one entry and what can be added to it. */
export const journalEntry: JournalEntryMessages = {
  page: {
    back: 'Volver a mi diario',
    backToList: 'Volver a la lista',
    gone: 'Esta página ya no está aquí.',
    goneText: 'Puede estar entre sus páginas borradas.',
    change: 'Cambiarla',
    readOut: 'Elegir qué leer al grupo',
    card: 'Su tarjeta de esta página',
    print: 'Imprimir',
    versions: 'Textos anteriores',
    remove: 'Borrar esta página',
    removed: 'Página borrada.',
    noWords: 'Una página sin palabras',
    conflict: 'También cambió en otra pestaña. Las dos quedan guardadas.',
    seeOther: 'Ver el otro texto',
    mood: 'Lo que sentía',
    topics: 'Temas',
    victory: 'Un logro',
    noticed: 'Un logro que alguien notó',
    noticedBy: (who) => `Lo notó ${who}`,
    goals: 'Sobre mis metas',
    outings: 'Sobre mis salidas',
    goalGone: 'Una meta o salida que ya no está aquí',
    versionUsed: 'El texto anterior está de vuelta.',
    backToEntry: 'Volver a la página',
  },

  change: {
    heading: 'Cambiar esta página',
    done: 'Listo',
    leave: 'Dejarla como estaba',
    left: 'Sus cambios se apartaron.',
  },

  topics: {
    legend: '¿De qué se trata?',
    hint: 'Marque lo que va. Puede dejarlo sin marcar.',
    theme: (title) => `Este mes: ${title}`,
    own: 'Mis propios temas',
    more: 'Más temas',
    add: 'Un tema suyo',
    addButton: 'Agregar este tema',
    added: 'Agregado.',
    full: 'Su lista está llena. Quite un tema para agregar otro.',
  },

  victory: {
    legend: '¿Quién notó este logro?',
    hint: 'Grande o pequeño. Cuenta porque usted lo dice.',
    own: 'Lo noté yo',
    noticed: 'Alguien lo notó en mí',
    who: '¿Quién fue?',
  },

  goals: {
    legend: '¿De qué meta se trata?',
    none: 'Aquí no hay metas todavía. Están en la página de sus metas.',
    untitled: 'Una meta todavía sin palabras',
    outings: '¿De qué salida se trata?',
    noOutings: 'Aquí no hay salidas todavía. Están en la página de sus salidas.',
    outingUntitled: 'Una salida todavía sin palabras',
  },

  day: {
    label: '¿De qué día se trata?',
    noSuchDay: 'Ese día no está en el calendario. Por favor, revíselo.',
  },

  own: {
    heading: 'Mis preguntas y temas',
    lead: 'Están aquí solo para usted. Sus preguntas se turnan con las de la semana.',
    questions: 'Mis preguntas',
    question: 'Una pregunta suya',
    questionExample: '¿Quién me hizo sonreír hoy?',
    addQuestion: 'Agregar esta pregunta',
    topics: 'Mis temas',
    topicExample: 'El jardín de mi abuela',
    noQuestions: 'Todavía no hay preguntas suyas.',
    noTopics: 'Todavía no hay temas suyos.',
    change: 'Cambiar',
    save: 'Guardar el cambio',
    cancel: 'Dejar como estaba',
    remove: 'Quitar',
    removed: 'Quitado.',
    kept: 'Guardado.',
    fullQuestions: 'Su lista está llena. Quite una pregunta para agregar otra.',
    exampleLabel: 'Un ejemplo',
    already: 'Ya está en su lista.',
  },

  print: {
    heading: 'Su página en papel',
    text: 'Con este botón, solo esta hoja sale en el papel.',
    title: 'Hoja de trabajo',
  },
};
