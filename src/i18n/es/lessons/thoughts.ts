import type { ThoughtLessons } from '../../en/lessons/thoughts.js';

/** Spanish lessons (United States) about thoughts and beliefs. */
export const lessons: ThoughtLessons = {
  'how-i-talk-to-me': {
    title: 'Cómo me hablo',
    aim: 'Escuchamos cómo nos hablamos por dentro y lo hacemos más amable.',
    steps: [
      'Todos nos hablamos por dentro. Muchas veces no lo notamos.',
      'Escriba una cosa que se dijo esta semana. Si quiere, no la muestre.',
      '¿Le diría eso a un buen amigo?',
      'Escriba lo que le diría a ese amigo.',
      'Ahora léase esa línea, con su propio nombre.',
    ],
    questions: [
      '¿Qué palabras amables se dice?',
      '¿Qué cosa amable le dijo alguien que todavía recuerda?',
      '¿Cuándo es fácil tratarse bien?',
      '¿Qué le puede recordar usar las palabras más amables?',
    ],
    tryIt: 'Cada mañana dígase una línea amable, en el espejo o por dentro.',
    prompt: '¿Qué le diría hoy un buen amigo?',
    ways: {
      readAloud: 'Lea su línea amable al grupo, con su nombre en ella.',
      pictures: 'Dibuje su cara con dos globos. Llene uno de palabras amables.',
      rolePlay: 'Su pareja de apoyo actúa como usted en un día difícil. Háblele como un buen amigo.',
    },
    onMyOwn: '¿Qué se dice antes de ir a un lugar por su cuenta?',
  },
  'thought-or-fact': {
    title: 'Lo que pienso y lo que sé',
    aim: 'Aprendemos a separar lo que pensamos de lo que sabemos de seguro.',
    steps: [
      'Un hecho es algo que una cámara puede mostrar. Una idea es lo que pensamos de eso.',
      'Por ejemplo, “no me saludó” es un hecho. “Está enojada conmigo” es una idea.',
      'Busque dos razones más. Quizá ella no le vio.',
      'Tome una idea suya. ¿Qué sabe de seguro?',
      'Piense: ¿qué haría ahora si solo tuviera los hechos?',
    ],
    questions: [
      '¿Cuándo una idea suya no era verdad?',
      '¿Qué ideas llegan una y otra vez?',
      '¿A quién le puede pedir que mire los hechos con usted?',
      '¿Cómo se siente cuando mira solo los hechos?',
    ],
    tryIt: 'Note una idea esta semana. Escriba los hechos al lado.',
    prompt: '¿Qué pensó? ¿Qué sabe de seguro?',
    ways: {
      readAloud: 'Lean frases en voz alta. De pie si es un hecho, en la silla si es una idea.',
      pictures: 'Miren una foto. Digan lo que ven y luego lo que piensan de ella.',
      rolePlay: 'Un amigo no responde un mensaje. Actúen tres razones.',
    },
    onMyOwn: 'Cuando tiene una idea difícil y no hay nadie, ¿cómo puede mirar los hechos?',
  },
  'another-way-to-see': {
    title: 'Otra forma de verlo',
    aim: 'Practicamos mirar una cosa de más de un lado.',
    steps: [
      'Pongan un objeto en medio. Cada quien dice lo que ve desde su silla.',
      'Es un solo objeto y cada quien ve otro lado.',
      'Piense en algo pequeño que le molestó.',
      '¿Cómo lo vería una persona amable? ¿Cómo lo vería usted en un año?',
      'Elija la forma de verlo que más le ayuda y que también es verdad.',
    ],
    questions: [
      '¿Cuándo cambió de idea sobre una persona?',
      '¿Quién ve las cosas de una forma que a usted le gusta?',
      '¿Qué le ayuda a oír una idea que no es suya?',
      '¿Qué cosa buena salió de algo que no fue como planeaba?',
    ],
    tryIt: 'Pregunte a alguien cómo ve una cosa. Solo escuche.',
    prompt: '¿Qué vio de una forma nueva esta semana?',
    ways: {
      readAloud: 'Lean un cuento corto. Cuéntenlo de nuevo como otra persona del cuento.',
      pictures: 'Dibuje el objeto de dos lados.',
      rolePlay: 'Actúen un pleito pequeño. Luego cambien de lugar y háganlo otra vez.',
    },
    onMyOwn: 'Cuando su pareja de apoyo no está, ¿quién le podría mostrar otra forma de verlo?',
  },
  'old-beliefs': {
    title: 'Creencias viejas y nuevas',
    aim: 'Miramos las creencias con las que crecimos y elegimos cuáles guardar.',
    steps: [
      'Una creencia es algo que pensamos tantas veces que parece verdad.',
      'Nombre una que le ayuda, como “La gente es buena si uno pide”.',
      'Nombre una que hace su vida más pequeña, como “No puedo aprender cosas nuevas”.',
      'Busque una vez en que la segunda no era verdad.',
      'Escriba una línea nueva, justa y de verdad: “Puedo aprender con tiempo.”',
    ],
    questions: [
      '¿Qué le enseñó su familia o cultura que quiere guardar?',
      '¿Qué decía la gente de usted que no es verdad?',
      '¿Qué ha hecho que antes pensaba que no podía?',
      '¿Qué cree ahora de la gente?',
    ],
    tryIt: 'Haga una cosa pequeña que vaya con su línea nueva.',
    prompt: '¿Qué creencia quiere guardar? ¿Cuál ya se puede ir?',
    ways: {
      readAloud: 'Lea su línea nueva en voz alta tres veces, cada vez más fuerte.',
      pictures: 'Dibuje una maleta. Ponga adentro las creencias que guarda. Deje fuera las otras.',
    },
    onMyOwn: '¿Qué cree ahora sobre hacer cosas por su cuenta?',
  },
  'reasons-for-hope': {
    title: 'Razones para la esperanza',
    aim: 'Nombramos lo que nos da esperanza y en qué creemos.',
    steps: [
      'Esperanza es pensar que algo bueno puede venir y que usted puede ayudar.',
      'Nombre una persona, un lugar o una canción que le da esperanza.',
      'Hay quien la halla en la fe, en la naturaleza o en la gente. Todo está bien.',
      'Piense en hace un año. ¿Qué está mejor ahora, aunque sea poco?',
      'Escriba algo que espera para el otro mes y una cosa que puede hacer por eso.',
    ],
    questions: [
      '¿Qué le da esperanza en un día triste?',
      '¿En qué cree usted?',
      '¿Quién cree en usted? ¿Cómo lo muestra?',
      '¿Cómo puede dar esperanza a otra persona?',
    ],
    tryIt: 'Busque una cosa buena cada día. Cuéntela a alguien o apúntela.',
    prompt: '¿Qué le da esperanza ahora?',
    ways: {
      readAloud: 'Traiga un poema, un verso o una canción. Léalo al grupo.',
      pictures: 'Haga una hoja de esperanza con fotos, colores y palabras.',
    },
    onMyOwn: '¿Qué le dará esperanza entre las reuniones y después de este año?',
  },
};
