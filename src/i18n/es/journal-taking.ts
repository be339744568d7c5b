import type { JournalTakingMessages } from '../en/journal-taking.js';

/** Spanish words (United States) of taking the journal along, and of its help. */
export const journalTaking: JournalTakingMessages = {
  back: 'Volver a mi diario',

  take: {
    heading: 'Llevarlo conmigo',
    lead: 'Haga una copia de su diario. Es suya.',
    what: '¿Qué quiere hacer?',
    html: 'Un documento para leer',
    htmlHint: 'Se abre en todo navegador y se imprime bien.',
    text: 'Solo texto',
    textHint: 'Se abre en todas partes, también en aparatos viejos.',
    paper: 'Una copia en papel',
    paperHint: 'Se imprime enseguida.',
    backup: 'Una copia de respaldo',
    backupHint:
      'Tiene todo lo que hizo aquí: su diario, sus cartas y sus metas. Luego la puede traer de vuelta.',
    days: '¿Qué días?',
    all: 'Todos mis días',
    month: 'Un mes',
    range: 'De un día a otro',
    monthLabel: '¿Qué mes?',
    from: 'Desde',
    to: 'Hasta',
    dayBad: 'Este día no existe. Por favor, mírelo otra vez.',
    backwards: 'El último día está antes del primero. Por favor, mire los dos.',
    make: 'Hacer el archivo',
    print: 'Imprimir',
    open: 'Quien tiene este archivo lo puede leer. Guárdelo donde solo usted llega.',
    openPaper: 'Quien halla el papel lo puede leer.',
    shared:
      'En una computadora de todos, guárdelo en su propia memoria o teléfono. Lo que queda en ella se puede leer.',
    drawer: 'Las cartas en el cajón quedan cerradas. No están en esta copia.',
    drawerBackup: 'Una copia de respaldo lleva también el texto de sus cartas en el cajón.',
    none: 'Aún no hay nada en estos días.',
    tooMany: (most) =>
      `Es mucho para imprimir de una vez. Puede imprimir ${most} páginas juntas. Elija menos días, o haga un documento.`,
  },

  blank: {
    print: 'Imprimir una página en blanco para escribir',
    day: 'Día',
  },

  work: {
    of: (done, all) => `${done} de ${all}`,
    done: (done) => `${done} hechas`,
    stop: 'Parar',
    stopped: 'Se paró. No se hizo ningún archivo.',
    failed: 'Eso no salió. Aquí nada cambió. Pruebe otra vez, por favor.',
  },

  file: {
    ready: 'Su archivo está listo',
    save: 'Guardar el archivo',
    share: 'Pasarlo a otra aplicación',
    saved: (name) => `Guardado como ${name}. Búsquelo en las descargas de este navegador.`,
    chosen: 'Guardado en el lugar que usted eligió.',
    other: 'Hacer otra copia',
  },

  bring: {
    heading: 'Traer de vuelta un respaldo',
    lead: '¿Hizo antes una copia de respaldo, aquí o en otro aparato? La puede poner aquí.',
    choose: 'Elegir el archivo de respaldo',
    looking: 'Estamos mirando el archivo. Aún no cambia nada.',
    from: (day) => `Este respaldo es del ${day}.`,
    new: (count) => (count === 1 ? '1 página aún no está aquí.' : `${count} páginas aún no están aquí.`),
    newer: (count) =>
      count === 1
        ? '1 página es más nueva en el archivo. Lo que hay aquí queda como texto anterior.'
        : `${count} páginas son más nuevas en el archivo. Lo que hay aquí queda como texto anterior.`,
    both: (count) =>
      count === 1
        ? '1 página cambió en dos lugares. Se guardan los dos textos.'
        : `${count} páginas cambiaron en dos lugares. Se guardan los dos textos.`,
    same: (count) => (count === 1 ? '1 página ya está aquí.' : `${count} páginas ya están aquí.`),
    older: (count) =>
      count === 1
        ? '1 página es más nueva aquí. Queda como está.'
        : `${count} páginas son más nuevas aquí. Quedan como están.`,
    nothing: 'Todo lo de este archivo ya está aquí. No hay nada que hacer.',
    otherPage: 'Se hizo en otra página de un programa así. Aun así lo puede traer aquí.',
    go: 'Traerlo de vuelta',
    notNow: 'Ahora no',
    done: (count) => (count === 1 ? '1 página está de vuelta.' : `${count} páginas están de vuelta.`),
    halfway: 'Se paró. Lo que ya volvió está aquí. Puede traer el resto cuando quiera.',
    foreign: 'Esto no es un respaldo de este diario. Nada cambió.',
    newerKit:
      'Este respaldo viene de una versión más nueva de esta página. Nada cambió. Pruebe en la página nueva.',
    damaged: 'Este respaldo está dañado o cortado. Nada cambió. ¿Tiene otra copia?',
  },

  document: {
    title: 'Mis notas',
    question: 'Pregunta',
    mood: 'Cómo estaba',
    topics: 'Temas',
    goals: 'Metas',
    victory: 'Un logro',
    noticed: 'Un logro que alguien notó',
    noticedBy: 'Lo notó',
    letters: 'Cartas para mí',
    letterFrom: (day) => `Carta del ${day}`,
  },

  help: {
    heading: 'Ayuda',
    speakHeading: 'Hablar en vez de escribir',
    speakLead: 'Su aparato puede escribir lo que usted dice. Primero toque el campo. Luego:',
    android: 'Teléfono Android',
    androidSteps: 'Toque el micrófono del teclado. Hable. Tóquelo otra vez para parar.',
    iphone: 'iPhone o iPad',
    iphoneSteps: 'Toque el micrófono del teclado. Hable. Tóquelo otra vez para parar.',
    windows: 'Computadora con Windows',
    windowsSteps: 'Mantenga la tecla Windows y pulse H. Hable. Pulse las dos otra vez para parar.',
    mac: 'Mac',
    macSteps: 'Pulse la tecla del micrófono, o Control dos veces. Hable. Púlsela otra vez para parar.',
    keyboardNote: 'Algunos teclados mandan lo que usted dice a la empresa que los hizo. Mire en sus ajustes.',
    noMicrophone: 'Esta página no tiene micrófono propio, pues mandaría su voz a una empresa.',
    aloudHeading: 'Que se lo lean',
    aloud:
      'Pulse “Leer en voz alta” en una página, o “Escuchar” en una pregunta. La lee la voz de su propio aparato. Sus palabras no van a ningún lado.',
    aloudNone: '¿No hay botón? Entonces su aparato no tiene una voz que ande sola.',
    aloudQuiet: 'Quien está cerca la puede oír. Puede usar audífonos.',
    privateHeading: 'Qué es privado',
    private: 'Lo que escribe aquí queda en este aparato. Nadie lo ve si usted no pulsa enviar.',
    privateLetters: 'Las cartas para usted nunca se envían.',
    privateShared: 'En una computadora de todos, sus palabras se van cuando usted sale.',
    privateLeave:
      'Pulse “Salir rápido” para cerrar esta página. El historial del navegador aún muestra que estuvo aquí.',
    takeHeading: 'Haga una copia a veces',
    take: 'Un navegador puede perder sus páginas. Un respaldo cuida sus palabras.',
    takeGo: 'Llevarlo conmigo',
  },
};
