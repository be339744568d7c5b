import type { GoalLessons } from '../../en/lessons/goals.js';

/** Spanish lessons (United States) about goals. */
export const lessons: GoalLessons = {
  'our-group': {
    title: 'Nuestro grupo, a nuestra manera',
    aim: 'Nos conocemos y acordamos cómo queremos estar juntos.',
    steps: [
      'Diga su nombre y una cosa que le gusta hacer. Puede pasar su turno.',
      'En parejas, cada quien cuenta una cosa que hace bien.',
      'Luego cada quien le cuenta al grupo lo que su pareja hace bien.',
      'Entre todos, nombren tres cosas que dan confianza en un grupo.',
      'Escríbanlas en una hoja grande. Esa es nuestra manera.',
    ],
    questions: [
      '¿Qué le ayuda a sentir que le reciben bien en un grupo nuevo?',
      '¿Qué le gustaría hacer más este año?',
      '¿Para qué puede contar con usted la gente de este grupo?',
    ],
    tryIt: 'Salude a una persona de este grupo fuera de la reunión.',
    prompt: '¿Qué le gustó de la primera reunión? ¿Qué hace usted bien?',
    ways: {
      readAloud: 'Lean la hoja en voz alta. Cada persona lee una línea.',
      pictures: 'Hagan un dibujo pequeño para cada línea de la hoja.',
      rolePlay: 'Dos personas actúan cómo recibir a alguien que llega tarde.',
    },
    onMyOwn: '¿Cuál de sus fuerzas podría llevar por su cuenta a un grupo nuevo?',
  },
  'life-i-want': {
    title: 'La vida que quiero',
    aim: 'Pensamos en un buen día y cada quien halla un deseo propio.',
    steps: [
      'Siéntese como le guste. Piense en un buen día dentro de un año.',
      '¿Dónde está? ¿Quién está con usted? ¿Qué hace?',
      'Escriba o dibuje tres cosas de ese día.',
      'Marque la que más quiere. Piense: ¿este deseo es mío o de otra persona?',
      'Diga su deseo con sus palabras: “Yo quiero…”',
    ],
    questions: [
      '¿Qué había en su buen día?',
      '¿Qué parte de ese día ya tiene hoy, aunque sea poco?',
      '¿Cómo se da cuenta de que un deseo es suyo?',
      '¿Qué hace que este deseo le importe?',
    ],
    tryIt: 'Cuéntele su deseo a una persona de confianza.',
    prompt: '¿Cómo es un buen día para usted? ¿Qué parte ya tiene?',
    ways: {
      readAloud: 'Una persona lee los pasos despacio. Los demás cierran los ojos o miran abajo.',
      pictures: 'Recorte fotos de revistas viejas y haga una hoja de su buen día.',
    },
    onMyOwn: '¿Qué parte de su buen día le gustaría hacer por su cuenta?',
  },
  'one-small-step': {
    title: 'Un paso pequeño',
    aim: 'Hacemos de un deseo un paso pequeño para esta semana.',
    steps: [
      'Mire su deseo. Piense: ¿qué puedo hacer en una hora o menos?',
      'Diga qué va a hacer, qué día y dónde.',
      'Piense quién le puede ayudar y cómo se lo va a pedir.',
      '¿Todavía es muy grande? Córtelo a la mitad.',
      'Cuéntele su paso a su pareja de apoyo. Su pareja lo repite.',
    ],
    questions: [
      '¿Qué paso pequeño le ayudó en el pasado?',
      '¿Cómo sabe que un paso es lo bastante pequeño?',
      '¿Quién podría ir con usted o llamarle ese día?',
      '¿Cuál sería una buena forma de celebrar que lo hizo?',
    ],
    tryIt: 'Dé su paso pequeño. Cuente a su pareja de apoyo cómo le fue, aunque no se haya podido.',
    prompt: '¿Qué paso pequeño dio? ¿Qué notó?',
    ways: {
      readAloud: 'Lea su paso en voz alta a su pareja de apoyo dos veces.',
      pictures: 'Dibuje una escalera. Ponga su deseo arriba y un paso en cada escalón.',
      rolePlay: 'Actúe cómo pedir a alguien que le ayude con su paso.',
    },
    onMyOwn: '¿Qué paso le gustaría probar sin ayuda y cuál con ayuda?',
  },
  'money-for-plans': {
    title: 'Dinero para mis planes',
    aim: 'Aprendemos a planear cuánto cuesta una salida y cómo gastar menos.',
    steps: [
      'Nombren una salida que les guste a usted y a su pareja de apoyo.',
      'Hagan una lista de lo que cuesta: el viaje, la entrada, la comida.',
      'Escriban el costo al lado de cada cosa. No tiene que ser exacto.',
      'Busquen cómo gastar menos: un día gratis, un precio de grupo, un viaje juntos.',
      'Escriban quién paga qué. Pregunten a su coach qué puede pagar el programa.',
    ],
    questions: [
      '¿Qué cosas divertidas hay aquí que no cuestan nada?',
      '¿En qué le gusta gastar un poco de dinero?',
      '¿Cómo pueden hablar de dinero con respeto?',
      '¿Qué podemos hacer cuando un plan cuesta mucho?',
    ],
    tryIt: 'Busque cerca de usted algo gratis o de bajo costo. Cuéntelo al grupo.',
    prompt: '¿Para qué le gustaría guardar un poco de dinero?',
    ways: {
      pictures: 'Usen monedas o círculos de papel. Pónganlos al lado de cada cosa de la lista.',
      rolePlay: 'Actúen una llamada para preguntar los precios y los días gratis.',
    },
    onMyOwn: '¿Qué cosa de bajo costo podría ir a hacer por su cuenta?',
  },
  'when-plans-change': {
    title: 'Cuando cambian los planes',
    aim: 'Aprendemos a tener un segundo plan para poder seguir.',
    steps: [
      'Piense en su próximo paso. ¿Qué lo podría parar?',
      'Dígalo así: “Si el bus llega tarde, entonces yo voy a…”',
      'Haga un segundo plan propio.',
      'Recuerde: un plan puede esperar, cambiar o terminar. Todo eso está bien.',
      'Cuente su segundo plan a su pareja de apoyo.',
    ],
    questions: [
      '¿Cuándo le salió bien un cambio de plan?',
      '¿Quién o qué le ayuda a empezar de nuevo?',
      '¿Cómo sabe que es hora de un plan nuevo?',
      '¿Qué palabras de su pareja de apoyo ayudan cuando un plan no se puede hacer?',
    ],
    tryIt: 'Escriba un plan con “si… entonces…” y póngalo donde lo vea.',
    prompt: '¿Qué plan cambió? ¿Qué hizo después?',
    ways: {
      readAloud: 'Por turnos, cada persona lee en voz alta un “si… entonces…”',
      pictures: 'Dibuje un camino con una piedra. Dibuje dos formas de pasar por un lado.',
      rolePlay: 'Una persona dice que no puede venir. La otra hace un segundo plan.',
    },
    onMyOwn: 'Si su pareja de apoyo no puede venir, ¿qué le ayudaría a ir de todos modos?',
  },
};
