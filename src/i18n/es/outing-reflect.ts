import type { OutingReflectMessages } from '../en/outing-reflect.js';

/** Spanish words (United States) of looking back at an outing. */
export const outingReflect: OutingReflectMessages = {
  next: {
    feelings: 'Sigue: cómo se sintió',
    noticed: 'Sigue: qué notó',
    people: 'Sigue: la gente',
    obstacles: 'Sigue: qué ayudaría',
    all: 'Sigue: verlo todo',
  },

  result: {
    heading: '¿Cómo le fue?',
    text: 'Las cuatro están bien. Ninguna es mejor que otra.',
    label: 'Elija lo que va bien.',
    results: {
      went: 'Fui',
      partly: 'Fui una parte del tiempo',
      'did-not-go': 'No fui',
      'put-off': 'Se dejó para después',
    },
  },

  feelings: {
    heading: 'Cómo se sintió',
    example: 'Antes: un nudo en la panza. Después: con cansancio y algo de orgullo.',
    before: '¿Cómo se sintió antes?',
    after: '¿Cómo se sintió después?',
    hint: 'Una o dos palabras bastan.',
    practised: '¿Qué practicó?',
  },

  noticed: {
    heading: 'Lo que notó',
    example: 'Saludé yo primero. Ayudé en la mesa.',
    didWell: '¿Qué hizo bien?',
    role: '¿Qué fue usted allí?',
    roles: {
      guest: 'Invitado o invitada',
      regular: 'Alguien que va seguido',
      helper: 'Alguien que ayuda',
      member: 'Miembro',
      teacher: 'Alguien que enseña',
      neighbor: 'Vecino o vecina',
      own: 'Mi propia palabra',
    },
    ownRole: 'Su propia palabra',
    victory: 'Una victoria, grande o pequeña',
  },

  people: {
    heading: 'Con la gente',
    example: 'Le dije que hace buenas preguntas. Me dijo que escucho bien.',
    feedbackGave: '¿Qué cosa buena le dijo a alguien?',
    feedbackGot: '¿Qué le dijo alguien a usted?',
    met: '¿Conoció a alguien?',
    metHint: 'Basta un nombre o un apodo. Nunca le llega a su coach.',
    known: 'Gente de su círculo',
  },

  obstacles: {
    heading: 'Eso pasa',
    text: 'Los planes cambian. Puede aprender de eso, o solo dejarlo así.',
    inTheWay: '¿Qué se atravesó?',
    nextTime: '¿Qué ayudaría la próxima vez?',
    day: '¿Qué día sería mejor?',
    dayHint: 'Puede dejarlo abierto.',
    noSuchDay: 'Ese día no está en el calendario. Por favor, revíselo.',
  },

  pass: {
    heading: 'Mirar atrás juntos',
    text: 'Hay una pregunta para cada quien. Nadie ve lo privado de la otra persona.',
    give: 'Dele el teléfono a su compañero o compañera',
    giveText: 'Hay una pregunta para esa persona. Al terminar, oprime “Guardar”.',
    ready: 'Mi compañero o compañera tiene el teléfono',
    question: 'Algo que vi que usted hizo bien',
    theirs: 'Para quien acompaña: escriba a la persona dueña del teléfono.',
    keep: 'Guardar',
    back: 'Regrese el teléfono',
    backText: 'Sus palabras quedan guardadas. La otra persona las puede leer luego.',
    isBack: 'Ya tengo mi teléfono',
    mine: 'Ahora usted: escriba a su compañero o compañera.',
    skip: 'Saltar esto',
    done: 'Gracias a los dos',
    doneText: 'Las dos respuestas quedan con esta salida.',
    toOuting: 'Volver a la salida',
    text2: 'O mande lo suyo como texto',
    apart: '¿No están en el mismo lugar? Cierre una nota con clave.',
    seal: 'Cerrar una nota con clave',
    open: 'Abrir una nota que me dieron',
    send: 'Enviar mis palabras como texto',
    copied: 'Copiado. Ya puede pegarlo.',
    notCopied: 'Por favor, marque sus palabras y cópielas.',
  },
};
