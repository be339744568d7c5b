import type { TransitionLessons } from '../../en/lessons/transition.js';

/** Spanish lessons (United States) about the end of the year and what comes next. */
export const lessons: TransitionLessons = {
  'what-i-take-along': {
    title: 'Lo que llevo conmigo',
    aim: 'Miramos el año que pasó y elegimos lo aprendido que queremos guardar.',
    steps: [
      'Piense en su primera reunión. ¿Cómo era su vida entonces?',
      '¿Qué es distinto ahora? Las cosas pequeñas cuentan.',
      'Haga una lista de lo que más le ayuda: saludar, descansar, pedir, tomar una pausa.',
      'En cada cosa, escriba dónde la va a usar ahora.',
      'Su pareja de apoyo le dice una cosa que le vio aprender.',
    ],
    questions: [
      '¿De qué cosa de este año siente orgullo?',
      '¿Qué le ayuda ahora en los días difíciles?',
      '¿Qué le gustaría dejar como está?',
      '¿Qué aprendió de usted este año?',
    ],
    tryIt: 'Cuente algo que aprendió a una persona de fuera del grupo.',
    prompt: '¿Qué quiere guardar de este año?',
    ways: {
      readAloud: 'Lea una hoja de su diario que le guste. Usted elige cuánto.',
      pictures: 'Dibuje una bolsa. Llénela con lo que lleva con usted.',
    },
    onMyOwn: '¿Qué hace ya sin ninguna ayuda?',
  },
  'my-circle': {
    title: 'Mi gente de aquí en adelante',
    aim: 'Vemos quién está en nuestra vida y planeamos cómo seguir cerca.',
    steps: [
      'Dibuje tres anillos alrededor de su nombre: cerca, en medio, lejos.',
      'Ponga gente y lugares de este año. Ponga también viejas amistades.',
      'Marque a quienes puede ver o llamar por su cuenta.',
      'Para las tres personas que más le importan, escriba cómo y cuándo se verán.',
      'Agregue ayuda para los días difíciles: una persona, un lugar y el 988.',
    ],
    questions: [
      '¿Quién llegó a su vida este año?',
      '¿A quién le gustaría tener más cerca?',
      '¿Dónde va a ver gente cuando termine este grupo?',
      '¿Qué van a hacer ahora usted y su pareja de apoyo?',
    ],
    tryIt: 'Haga un plan para el otro mes con alguien de sus anillos.',
    prompt: '¿Quién es su gente ahora? ¿Cómo van a seguir cerca?',
    ways: {
      readAloud: 'Lea a su pareja de apoyo su plan para tres personas.',
      pictures: 'Haga los anillos con hilo en una mesa. Use tarjetas para la gente.',
      rolePlay: 'Actúe cómo preguntar: “¿Nos seguimos viendo después del programa?”',
    },
    onMyOwn: '¿A qué parte de su gente conoció por su cuenta?',
  },
  'my-next-goals': {
    title: 'Mis próximas metas',
    aim: 'Cada quien elige una meta, un primer paso y alguien que ayude.',
    steps: [
      'Mire la vida que quería en el primer mes. ¿Qué tiene ya?',
      '¿Qué quiere ahora? Dígalo con sus palabras.',
      'Elija un primer paso para las próximas dos semanas.',
      '¿A quién se lo va a contar ahora que termina el año?',
      'Escriba qué va a hacer en un día en que sea difícil.',
    ],
    questions: [
      '¿Qué meta cambió en el año? ¿Qué aprendió de eso?',
      '¿Qué hace que su próxima meta le importe?',
      '¿Qué fuerza le va a ayudar con ella?',
      '¿Cómo va a celebrar su próxima victoria?',
    ],
    tryIt: 'Dé el primer paso. Cuente cómo le fue a la persona que le ayuda.',
    prompt: '¿Qué quiere ahora? ¿Cuál es su primer paso?',
    ways: {
      readAloud: 'Diga su meta al grupo. El grupo la repite.',
      pictures: 'Dibuje un camino de hoy a su meta. Marque tres paradas.',
      rolePlay: 'Actúe cómo pedir a alguien que le ayude con su meta.',
    },
    onMyOwn: '¿Cómo va a seguir cuando nadie le pregunte por su meta?',
  },
  'saying-goodbye': {
    title: 'Despedirnos y dar las gracias',
    aim: 'Terminamos bien: damos las gracias y nos despedimos a nuestra manera.',
    steps: [
      'Una despedida puede dar tristeza, alegría o las dos. Todo está bien.',
      'Siéntense en círculo. Tome una tarjeta para cada persona.',
      'Escriba una cosa que va a recordar de ella.',
      'Den las tarjetas. Cada quien lee la suya en silencio o en voz alta.',
      'Digan cómo quieren terminar: una palabra, una canción, una comida, un saludo.',
    ],
    questions: [
      '¿Qué despedida de su vida fue buena?',
      '¿Qué va a extrañar?',
      '¿Qué le gustaría decir a su pareja de apoyo?',
      '¿Qué espera con gusto?',
    ],
    tryIt: 'Dé las gracias a una persona que le ayudó este año.',
    prompt: '¿Qué le gustaría decir al grupo? ¿Qué va a recordar?',
    ways: {
      readAloud: 'Cada persona lee una tarjeta que recibió.',
      pictures: 'Hagan un dibujo del grupo. Cada quien pone una mano, un color o una palabra.',
      rolePlay: 'Antes del círculo, practiquen en parejas cómo dar las gracias y despedirse.',
    },
    onMyOwn: '¿Qué va a hacer el primer día de reunión sin el grupo?',
  },
  'giving-back': {
    title: 'Ayudar a otros',
    aim: 'Hallamos algo de nuestra vida que puede ayudar a otros.',
    steps: [
      'Usted sabe cosas que otros necesitan: cómo empezar, cómo seguir.',
      'Escriba una carta a alguien que empieza este programa el otro año.',
      'Cuente qué le ayudó y qué le hubiera gustado saber.',
      'Nombre un lugar donde podría dar su tiempo: una clase, una iglesia, un centro, un huerto.',
      'Dar es su decisión. Dé solo lo que se sienta bien.',
    ],
    questions: [
      '¿Quién le dio este año algo que usted quiere dar a otros?',
      '¿Para qué le pide ayuda la gente?',
      '¿Cómo se siente cuando ayuda a alguien?',
      '¿Cómo cuida que quede bastante para usted?',
    ],
    tryIt: 'Haga algo bueno por alguien, solo porque puede.',
    prompt: '¿Qué le diría a alguien que apenas empieza?',
    ways: {
      readAloud: 'Lea su carta al grupo. Si quiere, su coach la puede guardar.',
      pictures: 'Dibuje su carta en lugar de escribirla.',
    },
    onMyOwn: '¿Dónde le gustaría dar algo por su cuenta?',
  },
};
