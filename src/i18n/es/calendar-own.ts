import type { CalendarOwnMessages } from '../en/calendar-own.js';

/** Las palabras alrededor de lo propio, en una pantalla que otros pueden ver. */
export const calendarOwn: CalendarOwnMessages = {
  seen: 'Otras personas pueden ver esta pantalla. Nada suyo sale antes de que usted lo toque.',
  opening: 'Abriendo sus páginas',
  choose: 'Toque lo que quiera mostrar. Solo eso se ve.',
  hide: 'Ocultar esto',
  away: 'Ocultar todo lo mío',
  awaySaid: 'Sus páginas ya no se ven.',
  whose: 'Alguien escribió aquí antes. Muestre estas páginas solo si son suyas.',
  mine: 'Son mías',
  first: 'Abra primero su diario o sus metas. Le harán una pregunta.',
  failed: 'Sus páginas no se abrieron. La reunión puede seguir sin ellas.',
  noWords: 'Sin palabras.',
};
