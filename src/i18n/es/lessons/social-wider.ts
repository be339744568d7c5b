import type { SocialLessons } from '../../en/lessons/social.js';

/** Spanish lessons (United States) about being with others: a wider circle. */
export const lessons = {
  'first-time-there': {
    title: 'La primera vez en un lugar nuevo',
    aim: 'Planeamos la primera visita a un lugar para que sea más fácil.',
    steps: [
      'Elija un lugar donde no ha estado. Averigüe a qué hora hay calma.',
      'Mire fotos o pase antes por ahí. Busque la puerta y el baño.',
      'Planee estar poco tiempo. Veinte minutos ya son una visita.',
      'Elija una cosa que hacer ahí y una cosa que decir.',
      'Planee algo bonito para después. Así lo puede esperar con gusto.',
    ],
    questions: [
      '¿Qué lugar nuevo le salió bien?',
      '¿Qué busca primero cuando entra?',
      '¿Qué puede llevar con usted que le dé calma?',
      '¿Qué le haría volver?',
    ],
    tryIt: 'Vaya veinte minutos a un lugar nuevo. Usted elige quién va, o nadie más.',
    prompt: '¿Qué halló en el lugar nuevo? ¿Iría otra vez?',
    ways: {
      readAloud: 'Lea su plan de visita al grupo, paso por paso.',
      pictures: 'Dibuje un mapa del lugar con lo que sabe. Agregue más después de ir.',
      rolePlay: 'Actúe cómo entrar, mirar y preguntar dónde están las cosas.',
    },
    onMyOwn: '¿Qué cambia cuando va por su cuenta a un lugar nuevo? ¿Qué tiene de bueno?',
  },
  'from-hello-to-friend': {
    title: 'Del saludo a la amistad',
    aim: 'Vemos cómo la gente se acerca, con un paso pequeño cada vez.',
    steps: [
      'Dibuje cuatro pasos: conozco su cara, sé su nombre, hacemos cosas, hay confianza.',
      'Ponga en los pasos a gente que conoce. Basta la primera letra.',
      'Todos los pasos son buenos. No todos tienen que subir.',
      'Elija a una persona que quiere conocer mejor.',
      'Piense en un paso pequeño: hacer una pregunta, sentarse juntos, compartir algo.',
    ],
    questions: [
      '¿Cómo conoció a una buena amistad?',
      '¿Qué necesita antes de confiar en alguien?',
      '¿Qué tan rápido le gusta acercarse?',
      '¿Cómo nota que a la otra persona también le gusta?',
    ],
    tryIt: 'Dé un paso pequeño con la persona que eligió.',
    prompt: '¿A quién conoció un poco mejor? ¿Qué hizo usted?',
    ways: {
      readAloud: 'Cuente de verdad cómo conoció a un amigo. Los demás escuchan.',
      pictures: 'Dibuje los cuatro pasos y use puntos de color para la gente.',
    },
    onMyOwn: '¿A quién conoció este año sin su pareja de apoyo ni este grupo?',
  },
  'keeping-in-touch': {
    title: 'Seguir en contacto',
    aim: 'Hallamos formas fáciles de estar cerca de la gente que nos importa.',
    steps: [
      'Escriba el nombre de cinco personas de quienes le gustaría saber.',
      'Al lado escriba cómo: llamada, mensaje, tarjeta, visita o iglesia.',
      'Que sea corto: “Pensé en usted. ¿Cómo está?”',
      'Elija una hora fija, como el domingo después de comer.',
      '¿Aún no hay respuesta? Espere una semana y pruebe una vez más.',
    ],
    questions: [
      '¿Quién sigue en contacto con usted? ¿Cómo lo hace?',
      '¿Qué mensaje le daría gusto recibir?',
      '¿Qué forma de seguir en contacto es la más fácil para usted?',
      '¿A quién le daría gusto saber de usted después de mucho tiempo?',
    ],
    tryIt: 'Mande un mensaje corto a una persona, o llámela.',
    prompt: '¿De quién supo algo? ¿De quién le gustaría saber?',
    ways: {
      readAloud: 'Lean mensajes en voz alta. Cámbielos hasta que suenen a usted.',
      pictures: 'Haga una tarjeta con un dibujo y mándela o entréguela.',
      rolePlay: 'Actúe una llamada a alguien con quien no habla hace un año.',
    },
    onMyOwn: '¿Cómo va a seguir en contacto con la gente cuando termine este año?',
  },
  'room-for-me': {
    title: 'Lo que necesito con otros',
    aim: 'Aprendemos a cuidar lo que necesitamos cuando estamos con otros.',
    steps: [
      'Nombre lo que necesita con otros: tiempo, espacio, calma, respeto, su propio dinero.',
      'Note la señal en su cuerpo cuando algo es demasiado.',
      'Dígalo en corto: “Me gustaría…” o “Es demasiado para mí.”',
      'Diga lo que sí puede: “Puedo quedarme hasta las cinco.”',
      'Una buena amistad quizá se sorprenda al principio. Luego va a escuchar.',
    ],
    questions: [
      '¿Qué necesita para disfrutar la compañía?',
      '¿Cuándo dijo lo que necesitaba y salió bien?',
      '¿Cómo respeta usted lo que otros necesitan?',
      '¿Qué puede hacer si alguien no escucha?',
    ],
    tryIt: 'Diga a alguien una cosa que necesita esta semana, con voz de calma.',
    prompt: '¿Qué necesita cuando está con otros? ¿Quién lo entiende bien?',
    ways: {
      pictures: 'Dibújese en un círculo. Ponga adentro lo que quiere cuidar.',
      rolePlay: 'Un amigo quiere que usted se quede más. Diga con amabilidad que se va a casa.',
    },
    onMyOwn: 'Si está con alguien, sin el grupo, y es demasiado, ¿cómo se va a ir?',
  },
  'part-of-my-town': {
    title: 'Parte de mi comunidad',
    aim: 'Vemos dónde tenemos un lugar en la comunidad y qué podemos dar.',
    steps: [
      'Dibuje su semana en un mapa: casa, tiendas, parques, iglesia, este grupo.',
      'Marque dónde le conoce la gente.',
      'Marque un lugar donde le gustaría que le conozcan.',
      '¿Qué podría dar ahí: tiempo, una canción, ayuda, algo que sabe hacer?',
      'Planee ir cada semana a la misma hora. Así la gente conoce su cara.',
    ],
    questions: [
      '¿Dónde siente que tiene un lugar?',
      '¿Qué le gusta de donde vivimos?',
      '¿Qué hace bien que otros necesitan?',
      '¿Quién le podría mostrar cómo empezar?',
    ],
    tryIt: 'Vaya dos veces a un lugar a la misma hora. Salude a la misma persona.',
    prompt: '¿Dónde le conoce la gente? ¿En qué otro lugar le gustaría ser parte?',
    ways: {
      readAloud: 'Lean avisos de la comunidad: eventos, clubes, gente que pide ayuda.',
      pictures: 'Hagan un mapa grande del grupo. Pongan un hilo de cada casa a cada lugar.',
    },
    onMyOwn: '¿A qué lugar va a seguir yendo cuando termine este programa?',
  },
} satisfies Partial<SocialLessons>;
