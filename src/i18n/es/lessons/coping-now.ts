import type { CopingLessons } from '../../en/lessons/coping.js';

/** Spanish lessons (United States) about coping: what helps at the moment. */
export const lessons = {
  'how-stress-shows': {
    title: 'Cómo se nota el estrés',
    aim: 'Conocemos las primeras señales del estrés para ayudarnos a tiempo.',
    steps: [
      'El estrés es como el cuerpo se prepara para algo difícil. Todos lo tenemos.',
      'Dibuje un cuerpo. Marque dónde siente el estrés: cara, hombros, estómago, manos.',
      'Agregue lo que hace: hablar rápido, no hablar, dormir poco.',
      'Elija su primera señal, la que llega antes.',
      'Al lado escriba una cosa que ayuda en ese momento.',
    ],
    questions: [
      '¿Cuál es su primera señal de estrés?',
      '¿Qué señales ven sus amigos antes que usted?',
      '¿Qué estrés pequeño manejó bien este mes?',
      '¿Qué le gusta que hagan los demás cuando ven su señal?',
    ],
    tryIt: 'Cuando llegue su primera señal, pare y haga su cosa que ayuda.',
    prompt: '¿Cuándo notó su primera señal? ¿Qué hizo entonces?',
    ways: {
      readAloud: 'Lean las señales despacio. Ponga la mano donde siente cada una.',
      pictures: 'Use tres colores en el dibujo: calma, algo de estrés, mucho estrés.',
    },
    onMyOwn: 'Si no hay nadie que vea su señal, ¿cómo la va a notar?',
  },
  'calm-my-body': {
    title: 'Calmar mi cuerpo',
    aim: 'Probamos formas cortas de calmar el cuerpo y cada quien elige una.',
    steps: [
      'Usted elige qué probar. Puede parar cuando quiera.',
      'Tome aire y cuente hasta tres. Saque el aire y cuente hasta cinco.',
      'Junte las manos con fuerza cinco segundos. Suelte.',
      'Nombre cinco cosas que ve y tres que oye.',
      'Tenga en la mano algo frío o tibio, o ponga bien los pies en el piso.',
      'Elija la forma que más le sirve.',
    ],
    questions: [
      '¿Qué forma le gustó? ¿Qué cambió en su cuerpo?',
      '¿Qué otras formas conoce?',
      '¿Dónde podría hacer esto sin que nadie lo note?',
      '¿En qué momento de su día le ayudaría más?',
    ],
    tryIt: 'Practique su forma una vez al día cuando tenga calma. Así estará lista.',
    prompt: '¿Qué calma su cuerpo? ¿Cuándo lo usó?',
    ways: {
      readAloud: 'Una persona cuenta en voz alta y suave. Los demás respiran.',
      pictures: 'Dibuje la línea de su aire: sube cuando entra, baja cuando sale.',
    },
    onMyOwn: '¿Qué forma va a usar cuando vaya por su cuenta en un bus o a una tienda?',
  },
  'naming-feelings': {
    title: 'Nombrar lo que siento',
    aim: 'Hallamos palabras para lo que sentimos y vemos que viene y se va.',
    steps: [
      'En grupo, nombren todos los sentimientos que puedan en dos minutos.',
      'Hagan dos listas: fáciles de sentir y difíciles de sentir.',
      'Elija uno que tuvo esta semana. ¿Era pequeño, mediano o grande?',
      'Diga: “Siento…”. Usted es más que ese sentimiento.',
      'Piense: ¿qué necesita este sentimiento? ¿Descanso, una charla, un paseo, un abrazo?',
    ],
    questions: [
      '¿Qué le gustaría sentir más?',
      '¿De qué sentimiento es difícil hablar?',
      '¿Cuánto le dura un sentimiento fuerte?',
      '¿Qué le ayuda a esperar hasta que se hace pequeño?',
    ],
    tryIt: 'Una vez al día, pare y nombre lo que siente. Lo bueno también cuenta.',
    prompt: '¿Qué sintió hoy? ¿Qué necesitaba ese sentimiento?',
    ways: {
      readAloud: 'Lean un poema corto o la letra de una canción. Digan qué sentimiento oyen.',
      pictures: 'Pinte un sentimiento solo con colores y líneas.',
      rolePlay: 'Camine por el cuarto con un sentimiento. Los demás dicen cuál es.',
    },
    onMyOwn: 'Cuando llega un sentimiento fuerte y no hay nadie, ¿qué se dice?',
  },
  'taking-a-pause': {
    title: 'Tomar una pausa',
    aim: 'Aprendemos a parar un momento antes de responder o actuar.',
    steps: [
      'Entre lo que pasa y lo que usted hace, hay un espacio pequeño.',
      'Pare. Saque el aire. Piense: ¿qué quiero que pase ahora?',
      'Luego elija: hablar, esperar o irse por ahora.',
      'Prepare sus palabras: “Necesito cinco minutos. Vuelvo.”',
      'Volver es parte de la pausa. Diga cuándo.',
    ],
    questions: [
      '¿Cuándo le ayudó una pausa?',
      '¿A dónde puede ir por cinco minutos?',
      '¿Qué le ayuda a volver y hablar?',
      '¿Cómo le pueden ayudar sus amigos a tomar una pausa?',
    ],
    tryIt: 'Tome una pausa esta semana antes de responder. Cuente hasta cinco.',
    prompt: '¿Cuándo paró antes de actuar? ¿Qué eligió después?',
    ways: {
      readAloud: 'Lean una escena corta. Todos dicen “pausa” en el momento justo.',
      pictures: 'Haga una tarjeta con la señal de pausa. Llévela en la bolsa.',
      rolePlay: 'Dos personas no están de acuerdo. Una pide cinco minutos y vuelve.',
    },
    onMyOwn: '¿Qué le puede recordar la pausa cuando su pareja de apoyo no está?',
  },
  'who-i-lean-on': {
    title: 'Gente que me apoya',
    aim: 'Hacemos una lista de gente y lugares que ayudan, y practicamos pedir.',
    steps: [
      'Dibuje un círculo con su nombre adentro.',
      'Alrededor escriba gente, lugares, animales y líneas que le ayudan.',
      'Diga para qué es bueno cada uno: reír, un viaje, hablar de noche, orar.',
      'Busque un lugar vacío. ¿Qué ayuda le gustaría agregar?',
      'Agregue el 988. Puede llamar o mandar un mensaje de día y de noche.',
    ],
    questions: [
      '¿Quién le ayudó hace poco? ¿Qué hizo?',
      '¿Qué es fácil pedir y qué es difícil?',
      '¿Qué ayuda da usted a otros?',
      '¿A quién podría agregar a su círculo este año?',
    ],
    tryIt: 'Pida algo pequeño a una persona de su círculo.',
    prompt: '¿Quién está en su círculo? ¿Para qué es buena cada persona?',
    ways: {
      readAloud: 'Lea su círculo a su pareja de apoyo. Su pareja pregunta por una persona.',
      pictures: 'Haga el círculo con fotos, puntos o colores.',
      rolePlay: 'Actúe una llamada para pedir ayuda en dos frases.',
    },
    onMyOwn: 'Si su coach y su pareja de apoyo no están, ¿a qué dos personas llamaría?',
  },
} satisfies Partial<CopingLessons>;
