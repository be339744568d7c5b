import type { ThemeCalendarMessages } from '../en/theme-calendar.js';

/** Las palabras del calendario de temas. */
export const themeCalendar: ThemeCalendarMessages = {
  heading: '12 meses, 12 temas',
  ofMonth: (month, theme) => `Mes ${month} de 12: ${theme}`,
  monthNumber: (month) => `Mes ${month}`,
  means: {
    goals: 'Conocerse, y decir lo que cada quien quiere.',
    'self-care': 'Maneras simples de cuidarse.',
    social: 'Empezar una plática, sumarse, y estar con la gente.',
    communication: 'Decir lo que uno siente, y oír a los demás.',
    coping: 'Lo que ayuda en un día difícil.',
    thoughts: 'Cómo son las ideas, y lo que cree de usted.',
    transition: 'Lo que se lleva, y lo que sigue.',
  },

  views: 'Mostrar',
  week: 'Esta semana',
  month: 'Mes',
  list: 'Lista',
  year: 'Año',
  previous: 'Mes anterior',
  next: 'Mes siguiente',
  print: 'Imprimir',
  printTitle: 'Calendario',
  says: (heading, when, count) =>
    `${heading}. ${when}. ${count === 1 ? 'Una reunión.' : `${count} reuniones.`}`,
  span: (from, to) => `${from} al ${to}`,
  now: 'Ahora',

  nextMeeting: 'Próxima reunión',
  goesOn: 'La reunión es ahora',
  after: 'Después',
  notYet: (day) => `El año empieza el ${day}.`,
  over: 'Este año del programa ya terminó.',
  noDay: 'El día de las reuniones aún no está aquí.',
  noneThisMonth: 'Este mes no hay reuniones.',
  noneThisDay: 'Este día no hay reunión.',

  meeting: 'Reunión',
  past: 'Ya pasó',
  moved: 'Cambió de día',
  movedFrom: (day) => `Pasó a este día; era el ${day}`,
  movedTo: (day) => `Pasó al ${day}`,
  added: 'Reunión extra',
  cancelled: 'Cancelada',
  noMeeting: 'No hay reunión: cancelada',
  inBreak: 'Descanso',
  noMeetingBreak: 'No hay reunión: descanso',
  groupTime: (times, zone) => `Hora del grupo: ${times} (${zone})`,
  yourTime: (times, zone) => `Su hora: ${times} (${zone})`,
  forGroup: 'Para la gente del grupo.',
  askToJoin: 'Para saber cómo entrar:',

  lesson: 'Lección',
  tonight: 'Pantalla de la reunión',
  pocket: 'Tarjeta y lecciones',

  addToMine: 'Poner en mi calendario',
  addFile: 'Archivo de calendario',
  addFailed: 'El archivo no llegó. Pruebe otra vez con internet.',
  entryTitle: 'Reunión del grupo',
};
