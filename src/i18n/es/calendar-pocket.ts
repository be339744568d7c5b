import type { CalendarPocketMessages } from '../en/calendar-pocket.js';

/** Las palabras de los papeles de un mes: la tarjeta de bolsillo y todas las lecciones. */
export const calendarPocket: CalendarPocketMessages = {
  heading: 'Tarjeta de bolsillo',
  about: 'Una hoja para imprimir y doblar. Así cabe en el bolsillo o en la cartera.',
  lines: 'Tiene líneas para escribir a mano.',
  print: 'Imprimir la tarjeta de bolsillo',
  step: {
    about: 'Su próximo paso puede ir en la tarjeta. Piense en quién puede ver el papel.',
    show: 'Ver mis próximos pasos',
    choose: 'Toque el paso que quiere en la tarjeta.',
    none: 'Aquí aún no hay un próximo paso. Puede escribir uno en el papel.',
    chosen: 'Ya está en la tarjeta.',
  },
  lessons: 'Lecciones para el coach',
  lessonsAbout: 'Todas las lecciones del mes con sus fechas, una hoja para cada una.',

  printTitle: 'Tarjeta',
  meetings: 'Nuestras reuniones',
  tries: 'Para probar',
  myStep: 'Mi próximo paso',
  people: 'Personas a quienes puedo llamar',
  notes: 'Notas',
  fold: 'Para doblar: de arriba abajo, otra vez de arriba abajo, y luego de lado a lado. Las palabras van por fuera.',
};
