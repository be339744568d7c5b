import type { SelfCareLessons } from '../../en/lessons/self-care.js';

/** Spanish lessons (United States) about self-care: what makes days good. */
export const lessons = {
  'small-joys': {
    title: 'Pequeñas alegrías',
    aim: 'Hallamos cosas pequeñas que nos hacen sonreír y les damos un lugar.',
    steps: [
      'Nombre una cosa pequeña que le hizo sonreír esta semana.',
      'Haga una lista: algo para ver, oír, oler, probar y tocar.',
      'Agregue una cosa que le encantaba hacer en su niñez.',
      'Elija una alegría de menos de diez minutos.',
      'Cuéntela a su pareja de apoyo. Pregunte cuál eligió su pareja.',
    ],
    questions: [
      '¿Qué le hace reír?',
      '¿Qué le encantaba hacer antes y podría hacer otra vez?',
      '¿Qué alegría no le cuesta nada?',
      '¿Con quién le gusta divertirse?',
    ],
    tryIt: 'Dese una pequeña alegría cada día. Note cuánto dura la buena sensación.',
    prompt: '¿Qué cosa pequeña le hizo sonreír esta semana? ¿Cómo podría pasar otra vez?',
    ways: {
      pictures: 'Tome una foto o haga un dibujo de una alegría cada día. Tráigalos al grupo.',
      readAloud: 'Por turnos, cada persona lee una alegría. Aplaudan suave cada vez.',
      rolePlay: 'Actúe cómo invitar a alguien a hacer algo divertido.',
    },
    onMyOwn: '¿Cómo se divierte por su cuenta? ¿Qué le gustaría probar sin compañía?',
  },
  'my-space': {
    title: 'Un espacio mío',
    aim: 'Hacemos que un lugar pequeño a nuestro lado tenga calma y sea nuestro.',
    steps: [
      'Piense en su espacio. Puede ser una casa, un cuarto, un estante o una bolsa.',
      '¿Qué le gusta de él? Nombre una cosa.',
      'Elija un lugar del tamaño de una mesa o más pequeño.',
      'Quite una cosa que no necesita ahí.',
      'Ponga una cosa que le hace bien: una foto, una planta, un color.',
    ],
    questions: [
      '¿Qué hace que un lugar se sienta suyo?',
      '¿Qué le ayuda a tener su espacio como le gusta?',
      '¿Cómo podemos compartir un lugar y tener un rincón propio?',
      '¿A quién le gustaría invitar de visita?',
    ],
    tryIt: 'Dedique diez minutos a su lugar pequeño. Muéstrelo a alguien o mande una foto.',
    prompt: '¿Qué cambió en su espacio? ¿Cómo se siente ahí ahora?',
    ways: {
      pictures: 'Dibuje su espacio como es hoy. Luego agregue una cosa que le gustaría.',
      rolePlay: 'Actúe cómo pedir un rincón de calma a alguien con quien vive.',
    },
    onMyOwn: '¿Qué cosa de su espacio le hace bien cuando no hay nadie más ahí?',
  },
  'quiet-minutes': {
    title: 'Minutos de calma',
    aim: 'Probamos formas cortas de estar en calma y nos quedamos con una.',
    steps: [
      'Usted elige: ojos abiertos o cerrados. Puede parar cuando quiera.',
      'Escuche un minuto. ¿Cuántos sonidos puede oír?',
      'Sienta los pies en el piso por un minuto.',
      'Mire una cosa del cuarto por un minuto, como si fuera nueva.',
      '¿Cuál le gustó más? Dígalo al grupo en una palabra.',
    ],
    questions: [
      '¿A qué hora de su día hay calma?',
      '¿Qué le gusta hacer en un rato de calma: orar, escuchar, dibujar?',
      '¿Qué puede hacer si hay demasiado silencio para usted?',
      '¿Qué lugar de aquí es bueno para una hora de calma?',
    ],
    tryIt: 'Dese tres minutos de calma en cuatro días, de la forma que más le gustó.',
    prompt: '¿Qué oyó, vio o sintió en sus minutos de calma?',
    ways: {
      readAloud: 'Una persona lee los pasos con voz suave y espera después de cada uno.',
      pictures: 'Dibuje líneas y formas con la mano lenta por tres minutos.',
    },
    onMyOwn: '¿Qué tiene de bueno la calma por su cuenta? ¿Cuándo le gustaría compañía?',
  },
  'shape-of-a-day': {
    title: 'La forma de un día',
    aim: 'Planeamos un día con tareas, descanso, gente y diversión.',
    steps: [
      'Haga una línea larga. En un lado se despierta, en el otro se va a dormir.',
      'Marque lo que hace casi todos los días.',
      'Pinte las partes: tareas, descanso, gente, diversión.',
      '¿De qué color le gustaría tener más?',
      'Mueva o agregue una cosa pequeña. Deje lo demás como está.',
    ],
    questions: [
      '¿Qué parte del día le gusta más?',
      '¿Qué le ayuda a empezar en la mañana?',
      '¿Qué tiene de bueno una hora fija para algunas cosas?',
      '¿Cómo deja lugar para una sorpresa?',
    ],
    tryIt: 'Pruebe su cambio pequeño por cuatro días. Si le gusta, siga con él.',
    prompt: '¿Qué parte de su día se siente bien? ¿Qué le gustaría agregar?',
    ways: {
      readAloud: 'Cuente su día a su pareja de apoyo como un cuento, de la mañana a la noche.',
      pictures: 'Haga la línea con tiras de papel de color que pueda mover.',
    },
    onMyOwn: 'En un día sin reunión y sin planes, ¿qué le da forma a su día?',
  },
  'care-on-low-days': {
    title: 'Cuidarme en días de poca energía',
    aim: 'Hacemos una lista corta para los días de poca energía.',
    steps: [
      'Todos tenemos días de poca energía. Ahí ayuda una lista corta.',
      'Escriba algo para el cuerpo: comer algo, lavarse la cara, abrir una ventana.',
      'Escriba algo para el corazón: una canción, un animal, una foto, una oración.',
      'Escriba una persona o línea a quien llamar. El 988 está de día y de noche.',
      'Hágala lo más fácil que pueda. Ponga la lista donde la vea.',
    ],
    questions: [
      '¿Cuál es la cosa más pequeña que le ayuda en un día así?',
      '¿Qué le gusta que hagan los demás por usted ese día?',
      '¿Qué le diría a un amigo que tiene poca energía?',
      '¿Cómo nota que el día va mejor?',
    ],
    tryIt: 'Lleve su lista en la bolsa o téngala junto a la cama. Use una línea una vez.',
    prompt: '¿Qué hay en su lista? ¿Qué línea le ayuda más?',
    ways: {
      readAloud: 'Lea su lista a su pareja de apoyo. Su pareja puede agregar una línea amable.',
      pictures: 'Haga la lista solo con dibujos, para que sea fácil de usar.',
      rolePlay: 'Actúe una llamada: “Hoy tengo poca energía. ¿Podemos hablar cinco minutos?”',
    },
    onMyOwn: 'Si su pareja de apoyo no está ese día, ¿a quién más podría llamar?',
  },
} satisfies Partial<SelfCareLessons>;
