import type { CalendarTonightMessages } from '../en/calendar-tonight.js';

/** Las palabras de la pantalla para una reunión. */
export const calendarTonight: CalendarTonightMessages = {
  back: 'Atrás',
  next: 'Siguiente',
  parts: 'Partes de la reunión',
  part: (part, of) => `Parte ${part} de ${of}`,
  names: {
    lesson: 'Lección',
    talk: 'Plática',
    victories: 'Logros',
    cards: 'Tarjetas',
    plans: 'Planes',
    try: 'Para probar',
  },
  talkText: 'Tome las preguntas que le sirvan al grupo. Nadie tiene que responder.',
  victories: {
    heading: 'Una ronda de logros',
    lines: [
      'Empiece con uno suyo: algo que salió bien. Los pequeños también cuentan.',
      'Luego diga uno que vio en otra persona.',
      'Nadie tiene que hablar.',
    ],
    show: 'Ver mis logros',
    none: 'Aquí aún no hay un logro guardado. Puede decir uno con sus palabras.',
    item: (day) => `Logro, ${day}`,
    noticedBy: (name) => `Lo notó ${name}`,
  },
  cards: {
    heading: 'Tarjetas para leer',
    lines: ['Si hizo una tarjeta, puede leerla ahora.', 'Los demás escuchan. Nadie tiene que leer.'],
    show: 'Ver mis tarjetas',
    none: 'Aquí aún no hay una tarjeta. Se hace con una página de su diario.',
    item: (day) => `Tarjeta, ${day}`,
  },
  plans: {
    heading: 'Planes en pareja',
    lines: [
      'Siéntese un rato con su pareja de apoyo.',
      '¿Qué les gustaría hacer antes de la próxima reunión?',
      '¿Qué lo haría más fácil?',
      'Si esta semana no hay plan, también está bien.',
    ],
    show: 'Ver mis pasos con otros',
    none: 'Aquí aún no hay un paso con ayuda. Puede planear uno en sus metas.',
    item: (number) => `Paso ${number}`,
    until: (number, day) => `Paso ${number}, para el ${day}`,
    helper: (name) => `Con ${name}`,
  },
  tryNone: 'Cada quien elige algo pequeño para probar antes de la próxima reunión.',

  print: 'Imprimir una hoja para quien cubre',
  sheet: {
    heading: 'Hoja para quien dirige hoy',
    about: 'Gracias por ayudar. Todo lo que necesita está en esta hoja.',
    order: 'Después de la lección',
  },
};
