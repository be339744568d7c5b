import type { ReminderMessages } from '../en/reminder.js';

/** Spanish words of the reminder that a person sets. */
export const reminder: ReminderMessages = {
  intro: 'Elija un día y una hora. El aviso dice “Sus notas” y nada más.',
  day: '¿Qué día?',
  everyDay: 'Todos los días',
  time: '¿A qué hora?',
  noTime: 'Primero elija una hora.',
  calendar: 'Ponerlo en mi calendario',
  calendarHint: 'Así su calendario le avisa, también con esta página cerrada.',
  made: 'El archivo está listo. Ábralo con su calendario.',
  notMade: 'No se pudo hacer el archivo. Pruebe otra vez.',
  here: 'Avisarme también en esta página',
  hereHint: 'Solo sirve mientras esta página está abierta.',
  refused: 'Su navegador no deja que esta página le avise. El calendario sí puede.',
  isOn: 'Esta página le avisa mientras está abierta.',
  stop: 'No avisar más',
  stopped: 'Esta página ya no le avisa. En su calendario, bórrelo ahí.',
  close: 'Cerrar',
  title: 'Sus notas',
  file: 'sus-notas.ics',
};
