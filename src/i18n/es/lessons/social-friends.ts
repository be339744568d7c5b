import type { SocialLessons } from '../../en/lessons/social.js';

/** Spanish lessons (United States) about being with others: groups and friends. */
export const lessons = {
  'inviting-someone': {
    title: 'Invitar a alguien',
    aim: 'Practicamos cómo invitar a alguien a hacer algo.',
    steps: [
      'Piense en una persona que quiere ver y en algo pequeño para hacer.',
      'Diga qué, cuándo y dónde: “¿Quiere tomar un café el viernes a las tres?”',
      'Haga fácil decir que no: “Si no puede, está bien.”',
      'Practique con su pareja de apoyo. Túrnense.',
      'Si la respuesta es no, puede dar las gracias y preguntar otro día.',
    ],
    questions: [
      '¿A qué cosa pequeña se puede invitar a alguien?',
      '¿Cómo elige un buen momento para invitar?',
      '¿Qué tiene de bueno ser quien invita?',
      '¿Qué se dice por dentro mientras espera la respuesta?',
    ],
    tryIt: 'Invite a una persona a algo pequeño. Lo que cuenta es invitar.',
    prompt: '¿A quién le gustaría invitar? ¿Qué harían juntos?',
    ways: {
      readAloud: 'Lean en voz alta tres formas de invitar. Elija la que suena a usted.',
      pictures: 'Haga una tarjeta de papel para invitar. Dibuje lo que van a hacer.',
      rolePlay: 'Actúen cómo invitar por teléfono, por mensaje y en persona.',
    },
    onMyOwn: '¿A quién de fuera de este grupo podría invitar?',
  },
  'being-invited': {
    title: 'Cuando me invitan',
    aim: 'Aprendemos a responder a quien nos invita, con verdad y amabilidad.',
    steps: [
      'Hay tres buenas respuestas: sí, no y “déjeme pensar”.',
      'Antes de responder, pregunte lo que necesita saber: quién, dónde, cuánto dura, cuánto cuesta.',
      'Diga sí con un detalle: “Sí, puedo ir de dos a cuatro.”',
      'Diga no con gracias: “Gracias por invitarme. Esta vez no puedo.”',
      'Si necesita tiempo, diga cuándo va a responder.',
    ],
    questions: [
      '¿Cómo se siente cuando alguien le invita?',
      '¿Qué le ayuda a decidir?',
      '¿Cómo puede ir solo una parte del tiempo?',
      '¿Qué puede decir si sus planes cambian después de decir sí?',
    ],
    tryIt: 'Diga sí a una cosa pequeña esta semana, o diga cuándo va a responder.',
    prompt: '¿A qué le invitaron, ahora o antes? ¿Qué le gustó?',
    ways: {
      pictures: 'Haga tres tarjetas: sí, no, déjeme pensar. Levante una cada vez.',
      rolePlay: 'Una persona invita. La otra prueba las tres respuestas.',
    },
    onMyOwn: '¿Qué le ayudaría a decir sí cuando su pareja de apoyo no va?',
  },
  'joining-a-group': {
    title: 'Entrar en un grupo',
    aim: 'Aprendemos pasos pequeños para unirnos a gente que ya está junta.',
    steps: [
      'Primero mire: ¿qué hacen? ¿Hay una silla libre?',
      'Acérquese, mire a alguien y sonría o salude con la cabeza.',
      'Escuche un rato. No tiene que hablar al momento.',
      'Diga una cosa que vaya con el tema, o pregunte: “¿Puedo estar con ustedes?”',
      'Ayude: pase cosas, ponga sillas, ayude a limpiar.',
    ],
    questions: [
      '¿De qué grupos ha sido parte?',
      '¿Qué hizo alguien para que usted se sintiera bien ahí?',
      '¿Qué le gusta hacer en un grupo: hablar, escuchar, ayudar, hacer reír?',
      '¿Cómo podemos recibir aquí a una persona nueva?',
    ],
    tryIt: 'Vaya a donde haya tres personas o más juntas. Quédese diez minutos.',
    prompt: '¿Cuándo se sintió parte de un grupo? ¿Qué hacía ahí?',
    ways: {
      pictures: 'Dibuje un círculo de sillas. Marque dónde le gusta sentarse y qué tiene de bueno.',
      rolePlay: 'Cuatro personas juegan. Una persona se une. Luego cambian de lugar.',
    },
    onMyOwn: '¿A qué grupo podría entrar donde todavía nadie le conoce?',
  },
  'what-makes-a-friend': {
    title: 'Qué hace a un buen amigo',
    aim: 'Decimos qué queremos en una amistad y qué podemos dar.',
    steps: [
      'Piense en una buena amistad, de ahora o de antes. ¿Qué hacía esa persona?',
      'En grupo, hagan una lista: “Un amigo es alguien que…”',
      'Marque tres cosas que más le importan.',
      'Marque tres cosas que usted da a los demás.',
      'Hay muchas amistades: para caminar, para reír, para hablar en serio.',
    ],
    questions: [
      '¿Qué les gusta hacer a usted y a sus amistades?',
      '¿Cómo sabe que alguien le hace bien?',
      '¿Qué cosa de una amistad no le parece bien?',
      '¿De qué le gustaría tener más en sus amistades?',
    ],
    tryIt: 'Haga por alguien una cosa de la lista esta semana.',
    prompt: '¿Qué le gusta de usted en una amistad?',
    ways: {
      readAloud: 'Cada persona lee una línea: “Un amigo es alguien que…”',
      pictures: 'Dibuje dos manos. En una ponga lo que da. En la otra, lo que recibe.',
    },
    onMyOwn: '¿Qué amistad halló por su cuenta? ¿Cómo empezó?',
  },
  'when-they-say-no': {
    title: 'Cuando me dicen que no',
    aim: 'Practicamos recibir un no con calma y probar otra vez de buena manera.',
    steps: [
      'Un no puede ser muchas cosas: no hay tiempo, no hay dinero, hay sueño, o ahora no.',
      'Nombre tres razones que no tienen nada que ver con usted.',
      'Diga: “Está bien. Gracias por decirme.”',
      'Después, haga algo amable por usted.',
      'Decida: preguntar más tarde, pedir otra cosa o invitar a otra persona.',
    ],
    questions: [
      '¿Qué le ayuda a sentirse mejor después de un no?',
      '¿Cuándo dijo usted que no a alguien que le cae bien?',
      '¿Cómo sabe que es hora de dejar de preguntar?',
      '¿Quién le ayuda a probar otra vez?',
    ],
    tryIt: 'Pida una cosa pequeña que pueda tener un no. Vea que usted sigue bien.',
    prompt: '¿Qué hizo bien cuando alguien le dijo que no?',
    ways: {
      readAloud: 'Lean en voz alta razones para un no. ¿Es por mí o no es por mí?',
      rolePlay: 'Pidan cosas chistosas. Los demás dicen no. Respondan con calma cada vez.',
    },
    onMyOwn: 'Si le dicen que no y no hay nadie cerca, ¿qué puede hacer por usted?',
  },
} satisfies Partial<SocialLessons>;
