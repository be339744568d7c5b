import type { CopingLessons } from '../../en/lessons/coping.js';

/** Spanish lessons (United States) about coping: plans, and what has helped before. */
export const lessons = {
  'plan-for-a-hard-day': {
    title: 'Un plan para un día difícil',
    aim: 'Hacemos hoy un plan corto para un día que puede ser difícil.',
    steps: [
      'Piense en un día que puede ser difícil: una fiesta, una visita, una fecha que recuerda.',
      'Antes de ese día: ¿qué puede tener listo?',
      'Ese día: una cosa para la mañana y una para la tarde.',
      '¿A quién va a llamar y cuándo? Pregúntele desde ahora.',
      'Después de ese día: planee algo bonito.',
    ],
    questions: [
      '¿Qué día difícil pasó usted bien?',
      '¿Qué aprendió de ese día?',
      '¿Qué puede dejar de hacer en un día difícil?',
      '¿Cómo le puede ayudar este grupo ese día?',
    ],
    tryIt: 'Escriba su plan en una tarjeta. Muéstrela a una persona de confianza.',
    prompt: '¿Qué hay en su plan? ¿Qué parte le da más confianza?',
    ways: {
      readAloud: 'Lea su plan en voz alta. El grupo dice una cosa que le gusta de él.',
      pictures: 'Dibuje el día como un camino. Ponga tres lugares para descansar.',
    },
    onMyOwn: '¿Qué parte de su plan sirve aunque no haya nadie con usted?',
  },
  'getting-through-a-bad-day': {
    title: 'Pasar un mal día',
    aim: 'Aprendemos a hacer un mal día un poco más fácil, hora por hora.',
    steps: [
      'Dígalo: “Este es un mal día.” Los malos días se acaban.',
      'Haga el día pequeño. Piense solo en la próxima hora.',
      'Elija una cosa para esa hora: comer, bañarse, caminar, llamar, descansar.',
      'Deje las decisiones grandes para otro día.',
      'Si no se siente a salvo, llame o mande un mensaje al 988, o llame al 911.',
    ],
    questions: [
      '¿Qué cosa siempre le ayuda un poco?',
      '¿Qué le gusta oír en un mal día?',
      '¿Qué prefiere no oír?',
      '¿Cómo nota que ya va mejor?',
    ],
    tryIt: 'Escríbase una nota amable para un mal día. Guárdela cerca de la cama.',
    prompt: '¿Qué le gustaría recordar en su próximo mal día?',
    ways: {
      readAloud: 'Lea su nota amable al grupo, o deje que su pareja de apoyo se la lea.',
      pictures: 'Llene una caja con cosas que ayudan: una foto, canciones, té, una nota.',
      rolePlay: 'Actúen a un amigo que ayuda con escuchar, sin arreglar nada.',
    },
    onMyOwn: 'En un mal día sin nadie cerca, ¿qué es lo primero que va a hacer?',
  },
  'what-i-can-change': {
    title: 'Lo que puedo cambiar',
    aim: 'Ordenamos lo que nos preocupa y usamos la fuerza en lo que podemos cambiar.',
    steps: [
      'Escriba algo que le preocupa en un papelito. No lo tiene que mostrar.',
      'Haga tres grupos: lo puedo cambiar, puedo pedir ayuda, lo dejo por ahora.',
      'Tome uno del primer grupo. ¿Cuál es el paso más pequeño?',
      'Tome uno del segundo grupo. ¿A quién le puede preguntar?',
      'Doble los del tercer grupo. Guárdelos hasta un día que usted elija.',
    ],
    questions: [
      '¿Qué cosa le preocupó menos después de hacer algo?',
      '¿Qué le ayuda a dejar algo para después?',
      '¿Qué cree o se dice sobre lo que no puede cambiar?',
      '¿Cuándo es buena hora para pensar en esto y cuándo no?',
    ],
    tryIt: 'Dé el paso más pequeño de su primer grupo.',
    prompt: '¿Qué puede cambiar ahora? ¿Qué puede esperar?',
    ways: {
      readAloud: 'Lean cosas inventadas que preocupan. El grupo dice a dónde van.',
      pictures: 'Dibuje dos círculos, uno dentro del otro. En medio va lo que puede cambiar.',
    },
    onMyOwn: '¿Qué cosa pequeña le gustaría arreglar por su cuenta?',
  },
  'busy-hands': {
    title: 'Manos ocupadas, mente en calma',
    aim: 'Probamos cosas con las manos que le dan descanso a la mente.',
    steps: [
      'Nombren cosas que se hacen con las manos: tejer, cocinar, dibujar, arreglar, sembrar, tocar música.',
      'Pruebe una ahora por diez minutos: doblar papel, pintar o separar botones.',
      'No hay bien ni mal. Note cómo se sienten sus manos.',
      'Cuente qué pasó con sus ideas mientras tanto.',
      'Elija una cosa para tener en casa o en la bolsa.',
    ],
    questions: [
      '¿Qué le gusta hacer o arreglar?',
      '¿Quién le enseñó a hacer algo con las manos?',
      '¿Qué podrían hacer juntos usted y su pareja de apoyo?',
      '¿Dónde se puede aprender algo así por aquí?',
    ],
    tryIt: 'Use las manos diez minutos en tres días.',
    prompt: '¿Qué hizo con las manos? ¿Qué hizo su mente?',
    ways: {
      readAloud: 'Alguien lee un cuento mientras los demás usan las manos.',
      pictures: 'Pongan en la mesa lo que hicieron y mírenlo juntos.',
    },
    onMyOwn: '¿Qué podría hacer en una hora por su cuenta y luego mostrar a alguien?',
  },
  'what-got-me-through': {
    title: 'Lo que me ayudó a seguir',
    aim: 'Miramos tiempos difíciles que ya pasaron y nombramos las fuerzas que usamos.',
    steps: [
      'Piense en un tiempo difícil que ya pasó. Elija uno del que pueda hablar bien.',
      'No tiene que contar qué pasó. Cuente qué ayudó.',
      'Nombre la fuerza que usó: paciencia, humor, fe, valor, pedir ayuda.',
      'Su pareja de apoyo nombra otra fuerza que ve en usted.',
      'Escriba: “Cuando algo es difícil, yo puedo…”',
    ],
    questions: [
      '¿Qué fuerza usa más?',
      '¿Quién o qué estuvo con usted en ese tiempo?',
      '¿Qué fuerza ha visto en alguien de aquí?',
      '¿Cómo puede usar su fuerza esta semana?',
    ],
    tryIt: 'Use una de sus fuerzas para algo pequeño. Cuénteselo a alguien.',
    prompt: '¿Qué le ayudó en un tiempo difícil? ¿Qué dice eso de usted?',
    ways: {
      readAloud: 'Lea su línea “yo puedo” en voz alta. El grupo dice: “Sí, puede.”',
      pictures: 'Dibuje un árbol. Las raíces son sus fuerzas. Las hojas son lo que hizo.',
    },
    onMyOwn: '¿Cuál de sus fuerzas va con usted a todas partes?',
  },
} satisfies Partial<CopingLessons>;
