import type { SocialLessons } from '../../en/lessons/social.js';

/** Spanish lessons (United States) about being with others: the first words and the first outing. */
export const lessons = {
  'saying-hello': {
    title: 'Saludar',
    aim: 'Practicamos una forma fácil de saludar y empezar a hablar.',
    steps: [
      'Un saludo tiene tres partes: mirar, sonreír o mover la cabeza, y decir hola.',
      'Elija las partes que le van bien. Puede dejar una.',
      'Agregue su nombre o algo que los dos ven: “Qué buen día. Soy Ana.”',
      'Camine por el cuarto. Salude a tres personas a su manera.',
      'Cuente al grupo qué saludo se sintió bien.',
    ],
    questions: [
      '¿Cómo le gusta que le saluden?',
      '¿En qué lugar de su semana podría saludar a alguien?',
      '¿Qué puede hacer si alguien no responde?',
      '¿Cómo se saluda la gente en su familia o cultura?',
    ],
    tryIt: 'Salude a tres personas esta semana. Una puede ser alguien nuevo.',
    prompt: '¿A quién saludó esta semana? ¿Qué pasó después?',
    ways: {
      pictures: 'Dibuje tres caras: una que dice “adelante”, una que dice “no puedo” y una en medio.',
      rolePlay: 'En parejas, actúen un saludo en la parada, en la tienda y en la iglesia.',
    },
    onMyOwn: 'Cuando va a un lugar sin compañía, ¿a quién podría saludar primero?',
  },
  'keep-talking': {
    title: 'Seguir la charla',
    aim: 'Aprendemos a preguntar, escuchar y contar un poco, para que la charla siga.',
    steps: [
      'En una buena charla hay turnos. Una persona habla y la otra escucha.',
      'Haga una pregunta que pide más que sí o no: “¿Qué le gusta de…?”',
      'Busque una palabra sobre la que pueda preguntar más.',
      'Cuente una cosa pequeña de usted que tenga que ver.',
      'Termine con amabilidad: “Me gustó hablar con usted. Nos vemos.”',
    ],
    questions: [
      '¿De qué le gusta hablar con alguien nuevo?',
      '¿Qué temas guarda para la gente que conoce bien?',
      '¿Cómo nota que alguien quiere seguir hablando?',
      '¿Cómo termina una charla cuando se tiene que ir?',
    ],
    tryIt: 'Hable tres minutos con alguien. Haga dos preguntas y cuente una cosa.',
    prompt: '¿Qué supo de alguien esta semana? ¿Qué contó usted?',
    ways: {
      readAloud: 'Lean preguntas en voz alta. Póngase de pie en las que le gustan.',
      pictures: 'Traiga una foto o un objeto. Deje que los demás le pregunten.',
      rolePlay: 'Actúen una charla de tres minutos. Otra persona cuenta las preguntas.',
    },
    onMyOwn: '¿Qué tres preguntas podría hacer si llega sin compañía a una fiesta o clase?',
  },
  'places-to-meet': {
    title: 'Lugares para conocer gente',
    aim: 'Hallamos lugares cerca, para todo el mundo, que van con lo que nos gusta.',
    steps: [
      'Nombre dos cosas que le gusta hacer.',
      '¿Dónde las hace otra gente? Piense en parques, clubes, clases, iglesias, bibliotecas.',
      'Marque los lugares que son para todo el mundo.',
      'Averigüe el día, el costo y cómo llegar.',
      'Elija un lugar que usted y su pareja de apoyo quieran ver.',
    ],
    questions: [
      '¿Dónde le recibieron bien en el pasado?',
      '¿Qué hace fácil ir a un lugar por segunda vez?',
      '¿Qué le gustaría saber antes de ir?',
      '¿Qué lugar de aquí sería una sorpresa para el grupo?',
    ],
    tryIt: 'Busque un lugar o pregunte por él. Apunte a qué hora abre.',
    prompt: '¿A qué lugar le gustaría ir? ¿Qué espera hallar ahí?',
    ways: {
      readAloud: 'Lean en voz alta lo que hay en el periódico o la biblioteca. Levante la mano.',
      pictures: 'Pongan un mapa en la pared. Hagan un punto en cada lugar que el grupo nombra.',
    },
    onMyOwn: '¿A cuál de estos lugares podría ir bien por su cuenta?',
  },
  'plan-an-outing': {
    title: 'Planear una salida',
    aim: 'Cada pareja planea una salida que los dos quieren.',
    steps: [
      'Cada quien escribe tres cosas que le gustaría hacer. Busquen una que les guste a los dos.',
      'Pónganse de acuerdo en el día, la hora y dónde se ven.',
      'Planeen cómo ir, cómo volver y cuánto cuesta.',
      'Elijan algo para practicar, como saludar.',
      'Busquen un lugar de calma y unas palabras para “ya quiero ir a casa”.',
    ],
    questions: [
      '¿Qué hace buena una salida para usted?',
      '¿Cómo eligen cuando les gustan cosas distintas?',
      '¿Qué haría más fácil ir?',
      '¿Qué pueden hacer si llueve o alguien se siente mal?',
    ],
    tryIt: 'Hagan su salida. Después, cada quien dice una cosa que salió bien.',
    prompt: '¿Cómo se sentía antes de la salida y cómo se sintió después?',
    ways: {
      pictures: 'Dibujen su salida en cuatro cuadros, del inicio al final.',
      rolePlay: 'Actúe cómo decir a su pareja de apoyo que necesita una pausa.',
    },
    onMyOwn: '¿Qué parte del plan podría hacer por su cuenta la próxima vez?',
  },
  'names-and-faces': {
    title: 'Nombres y caras',
    aim: 'Aprendemos a recordar a la gente para saludarla por su nombre.',
    steps: [
      'Repita el nombre cuando lo oye: “Mucho gusto, Luis.”',
      'Una el nombre con una cosa: una gorra, un perro, un equipo.',
      'Diga el nombre otra vez cuando se despide.',
      '¿Se le olvidó? Diga: “Por favor, dígame su nombre otra vez.” A casi nadie le molesta.',
      'Un juego: cada quien dice su nombre y algo que le gusta. Repita dos más.',
    ],
    questions: [
      '¿Cómo se siente cuando alguien sabe su nombre?',
      '¿Qué le ayuda a recordar a la gente?',
      '¿El nombre de quién le gustaría saber, en una tienda o en su calle?',
      '¿Qué le gustaría que los demás recuerden de usted?',
    ],
    tryIt: 'Aprenda un nombre nuevo esta semana y úselo.',
    prompt: '¿Qué nombre aprendió? ¿Qué sabe ahora de esa persona?',
    ways: {
      readAloud: 'Lean con ritmo los nombres del grupo. Una palmada para cada uno.',
      pictures: 'Haga un dibujo pequeño para cada persona, de lo que le gusta.',
      rolePlay: 'Actúe cómo pedir un nombre otra vez con amabilidad.',
    },
    onMyOwn: '¿Quién sabe su nombre en los lugares a donde va por su cuenta?',
  },
} satisfies Partial<SocialLessons>;
