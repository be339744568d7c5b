import type { CalendarLessonMessages } from '../en/calendar-lesson.js';

/** Las palabras de una lección, y de las hojas con todas las lecciones de un mes. */
export const calendarLesson: CalendarLessonMessages = {
  back: 'Volver al calendario',
  lesson: 'Lección',
  forMeeting: (day) => `Lección del ${day}`,
  screen: 'Pantalla de la reunión',
  print: 'Imprimir esta lección',
  pack: 'Imprimir todas las lecciones del mes',
  aim: 'Para qué es',
  steps: 'Pasos',
  questions: 'Para platicar',
  onMyOwn: 'Por mi cuenta',
  onMyOwnNote: 'Una pregunta sobre ir sin su pareja de apoyo ni el grupo.',
  tryIt: 'Pruebe esto esta semana',
  prompt: 'Para su diario',
  ways: 'Otras maneras de aprender',
  readAloud: 'Leer en voz alta',
  pictures: 'Dibujos e imágenes',
  rolePlay: 'Actuarlo',
  topics: 'Temas',

  none: 'Aún no hay lección',
  noneText: 'Esta reunión no tiene lección de la lista. Su coach puede elegir una.',
  gone: 'Esta reunión ya no está aquí',
  goneText: 'Quizá el plan cambió. El calendario muestra el plan nuevo.',
  missing: 'La lección no llegó',
  missingText: 'Quizá no hay internet. Pruebe otra vez cuando lo tenga.',
  again: 'Probar otra vez',

  printTitle: 'Hoja de trabajo',
  packHeading: 'Hojas para el coach',
  packAbout: 'Una lección para cada reunión. Puede cambiar el orden, o dejar partes.',
  agenda: (minutes) =>
    `La reunión dura ${minutes} minutos. Primero la lección, y luego tiempo para platicar.`,
  heard: 'Lo que oí hoy',
};
