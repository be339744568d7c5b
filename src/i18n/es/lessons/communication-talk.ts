import type { CommunicationLessons } from '../../en/lessons/communication.js';

/** Spanish lessons (United States) about communication: to hear and be heard. */
export const lessons = {
  'listening-well': {
    title: 'Escuchar bien',
    aim: 'Practicamos escuchar para que la otra persona lo sienta.',
    steps: [
      'Dé la cara a la persona. Guarde el teléfono.',
      'Deje que termine. Cuente hasta dos antes de hablar.',
      'Repita lo que oyó: “Entonces tuvo un día largo y tiene sueño.”',
      'Pregunte: “¿Entendí bien?”',
      'Dé un consejo solo si se lo piden.',
    ],
    questions: [
      '¿Quién le escucha bien? ¿Qué hace esa persona?',
      '¿Qué hace difícil escuchar?',
      '¿Cómo se siente cuando alguien repite lo que usted dijo?',
      '¿Cuándo le gusta un consejo y cuándo solo quiere que le escuchen?',
    ],
    tryIt: 'Escuche a una persona tres minutos. Luego repita lo que oyó.',
    prompt: '¿Quién le escuchó esta semana? ¿Qué oyó usted de otra persona?',
    ways: {
      readAloud: 'Una persona lee un cuento corto. Los demás lo cuentan de nuevo.',
      pictures: 'Una persona cuenta cómo es un cuarto. La otra lo dibuja con lo que oye.',
      rolePlay: 'Actúen cómo escuchar mal, de broma. Luego actúen cómo escuchar bien.',
    },
    onMyOwn: '¿Quién más le podría escuchar cuando su pareja de apoyo no tiene tiempo?',
  },
  'what-my-body-says': {
    title: 'Lo que dice mi cuerpo',
    aim: 'Notamos lo que dicen la cara, las manos y la voz.',
    steps: [
      'Hablamos con la cara, los ojos, las manos, la voz y con qué tan cerca estamos.',
      'Diga “Qué bueno” de tres formas: con gusto, sin ganas y con enojo.',
      'Note que las palabras son las mismas, pero el mensaje no.',
      'No todos somos iguales. Hay quien mira a otro lado y escucha bien.',
      'Si no sabe qué quiere decir alguien, pregunte.',
    ],
    questions: [
      '¿Qué hace su cara cuando le da gusto ver a alguien?',
      '¿Qué tan cerca le gusta que esté la gente?',
      '¿Cuándo alguien entendió mal su mensaje?',
      '¿Qué es de buena educación en su familia o cultura: ojos, manos, voz?',
    ],
    tryIt: 'Note su voz y sus manos en una charla. Cambie una cosa pequeña.',
    prompt: '¿Qué dijeron su cara y su voz esta semana? ¿Qué vio en los demás?',
    ways: {
      pictures: 'Miren fotos de caras. Digan qué puede sentir cada persona.',
      rolePlay: 'Actúe un sentimiento sin palabras. Los demás dicen cuál es.',
    },
    onMyOwn: 'En un lugar nuevo, ¿cómo puede mostrar sin palabras que quiere hacer amigos?',
  },
  'saying-what-i-need': {
    title: 'Decir lo que necesito',
    aim: 'Aprendemos una forma clara y con calma de pedir algo.',
    steps: [
      'Diga lo que ve: “Hay música en la noche.”',
      'Diga cómo le va con eso: “No puedo dormir.”',
      'Diga lo que le gustaría: “¿Se puede apagar a las diez?”',
      'Pare y espere la respuesta.',
      'Escriba sus tres frases. Pruébelas con su pareja de apoyo.',
    ],
    questions: [
      '¿Cuándo pidió algo y se lo dieron?',
      '¿Qué le es fácil pedir y qué le es más difícil?',
      '¿Cuál es un buen momento y lugar para pedir?',
      '¿Qué puede hacer si le dicen “ahora no”?',
    ],
    tryIt: 'Pida una cosa pequeña esta semana con sus tres frases.',
    prompt: '¿De qué necesita más ahora? ¿A quién se lo podría pedir?',
    ways: {
      readAloud: 'Lea sus tres frases al grupo. El grupo le dice qué fue claro.',
      pictures: 'Dibuje tres cuadros: lo que veo, cómo me va, lo que me gustaría.',
      rolePlay: 'Actúelo con una vecina, con un jefe y con alguien de la familia.',
    },
    onMyOwn: '¿Qué cosa le gustaría pedir sin ayuda de otros?',
  },
  'saying-no': {
    title: 'Decir que no con amabilidad',
    aim: 'Aprendemos a decir que no en pocas palabras, claras y amables.',
    steps: [
      'Usted tiene derecho a decir que no. No tiene que dar una razón.',
      'Empiece con gracias: “Gracias por preguntar.”',
      'Luego dígalo claro: “No, no puedo hacer eso.”',
      'Puede ofrecer otra cosa, pero solo si usted quiere.',
      'Si alguien sigue, diga otra vez las mismas palabras.',
    ],
    questions: [
      '¿A qué le gustaría decir que no más veces?',
      '¿Qué gana cuando dice que no: tiempo, descanso, dinero, respeto?',
      '¿Quién recibe bien su no?',
      '¿Qué le ayuda a tener calma cuando alguien sigue y sigue?',
    ],
    tryIt: 'Diga que no una vez esta semana a algo pequeño que no quiere.',
    prompt: '¿A qué dijo que no? ¿A qué dijo que sí con eso?',
    ways: {
      readAloud: 'Por turnos digan “No, gracias”, cada vez con otra voz.',
      pictures: 'Dibuje dos puertas. En una ponga lo que se queda fuera; en la otra, lo que entra.',
      rolePlay: 'Una persona vende algo raro. La otra dice que no tres veces, con amabilidad.',
    },
    onMyOwn: 'Si no hay nadie que le ayude, ¿con qué palabras puede decir que no?',
  },
  'kind-feedback': {
    title: 'Opiniones amables',
    aim: 'Aprendemos a decir a alguien qué hizo bien y una cosa para probar.',
    steps: [
      'Primero pregunte: “¿Le puedo decir lo que noté?”',
      'Diga lo que vio, no cómo es alguien: “Usted le hizo dos preguntas.”',
      'Cuente qué pasó con eso: “Ella sonrió y se quedó.”',
      'Si la persona quiere más, dé una idea: “Otra vez podría…”',
      'Dé su opinión amable a su pareja de apoyo sobre la última salida.',
    ],
    questions: [
      '¿Qué palabras amables recuerda desde hace mucho?',
      '¿Qué cambia entre “Qué bien” y “Me ayudó con ese papel”?',
      '¿Qué hace fácil oír una opinión?',
      '¿Qué ve que su pareja de apoyo hace bien?',
    ],
    tryIt: 'Dígale a tres personas una cosa que cada una hizo bien.',
    prompt: '¿Qué vio que alguien hizo bien? ¿Qué dijo cuando usted se lo contó?',
    ways: {
      readAloud: 'Escriba una línea amable para cada persona. Léanlas en voz alta.',
      pictures: 'Dibuje una estrella para su pareja de apoyo. Escriba en ella lo que le vio hacer.',
      rolePlay: 'Actúen qué decir después de una salida: lo que salió bien y luego una idea.',
    },
    onMyOwn: 'Cuando sale sin compañía, ¿qué palabras amables se puede decir?',
  },
} satisfies Partial<CommunicationLessons>;
