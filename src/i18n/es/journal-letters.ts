import type { JournalLettersMessages } from '../en/journal-letters.js';

/** Spanish words (United States) of letters to myself. */
export const journalLetters: JournalLettersMessages = {
  back: 'Volver a mi diario',
  toLetters: 'Todas mis cartas',

  home: {
    ready: 'Una carta para usted ya se puede abrir.',
    see: 'Ver mis cartas',
  },

  list: {
    heading: 'Cartas para mí',
    lead: 'Escriba a la persona que usted será más tarde. La carta espera en un cajón hasta que la abra.',
    write: 'Escribir una carta',
    ready: 'Ya se pueden abrir',
    drawer: 'En el cajón',
    opened: 'Cartas abiertas',
    writing: 'Usted está escribiendo esto',
    deleted: 'Cartas borradas',
    exampleLabel: 'Un ejemplo',
    example:
      'Hola, yo. Hoy tengo algo de nervios. Espero que ya conozca a más gente. ¿Fue a la noche de juegos?',
  },

  row: {
    from: (day) => `Carta del ${day}`,
    opens: (day) => `Se abre el ${day}`,
    opensByMe: 'Se abre cuando usted decida',
    readyNow: 'Ya llegó su día',
    noWords: 'Una carta aún sin palabras',
  },

  write: {
    heading: 'Una carta para mí',
    lead: 'Nadie más la lee. Nunca se envía.',
    field: 'Hola, yo:',
    when: '¿Cuándo la quiere abrir?',
    yearEnd: 'En el último mes del programa',
    own: 'Un día que yo elijo',
    me: 'Cuando yo decida',
    day: '¿Qué día?',
    seal: 'Ponerla en el cajón',
    stop: 'Terminar por hoy',
    stopped: 'Su carta queda guardada. Puede seguir cuando quiera.',
    sealed: 'Su carta está en el cajón.',
    blank: 'Escriba primero unas palabras. Luego puede ir al cajón.',
    dayAhead: 'Elija un día después de hoy.',
    dayBad: 'Este día no existe. Por favor, mírelo otra vez.',
    tooLong: (limit, length) =>
      `Tiene ${length} letras. Una carta guarda ${limit}. Haga dos, por favor. Nada se pierde.`,
  },

  drawer: {
    heading: 'Una carta en el cajón',
    since: (day) => `La puso ahí el ${day}.`,
    opens: (day) => `Eligió abrirla el ${day}.`,
    byMe: 'La abre cuando usted decida.',
    ready: 'Ya llegó su día. La puede abrir ahora o dejar para más tarde.',
    open: 'Abrir la carta',
    early: 'Abrirla antes',
    sure: '¿Abrirla ahora?',
    sureText: 'Usted eligió un día más tarde. Puede cambiar de idea.',
    yes: 'Abrirla ahora',
    no: 'Dejarla en el cajón',
    stays: 'Se queda en el cajón.',
  },

  opened: {
    on: (day) => `La abrió el ${day}.`,
    print: 'Imprimir',
    remove: 'Borrar',
    removed: 'La carta está en la basura.',
    printTitle: 'Hoja de trabajo',
  },

  gone: 'Esta carta no está aquí',
  goneText: 'Tal vez la borró en otra pestaña. Mire en sus cartas borradas.',
};
