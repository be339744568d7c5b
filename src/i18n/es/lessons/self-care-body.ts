import type { SelfCareLessons } from '../../en/lessons/self-care.js';

/** Spanish lessons (United States) about self-care: what the body likes. */
export const lessons = {
  'what-care-means': {
    title: 'Qué es cuidarme',
    aim: 'Hallamos las cosas pequeñas que le hacen bien a cada quien.',
    steps: [
      'Piense en un día en que se sintió bien. ¿Qué hizo ese día?',
      'Escriba cinco cosas pequeñas que le hacen bien. Un minuto es bastante.',
      'Ponga una marca en las que no cuestan nada.',
      'Cuente una al grupo. Si le gusta la idea de otra persona, apúntela.',
      'Elija una para esta semana. Diga qué día y a qué hora.',
    ],
    questions: [
      '¿Qué hace usted hoy para cuidarse?',
      '¿Qué hacía la gente que usted conoce para cuidarse?',
      '¿Qué hace más fácil darse algo bueno?',
      '¿Cómo nota que necesita más cuidado?',
    ],
    tryIt: 'Haga cada día una cosa de su lista. Un minuto cuenta.',
    prompt: '¿Qué hizo por usted esta semana? ¿Cómo se sintió?',
    ways: {
      readAloud: 'Cada persona lee una cosa de su lista. Hagan una lista del grupo.',
      pictures: 'Haga una tarjeta para cada cosa de su lista, con un dibujo o una foto.',
    },
    onMyOwn: '¿Qué hace para cuidarse cuando no hay nadie cerca?',
  },
  'good-sleep': {
    title: 'Dormir bien',
    aim: 'Aprendemos qué nos ayuda a dormir y probamos un cambio en la noche.',
    steps: [
      'Muestre con la mano cómo durmió: bajo, medio o alto. Nadie tiene que explicar.',
      'Nombre lo que no le deja dormir: ruido, luz, el teléfono, muchas ideas.',
      'Nombre lo que ayuda: un cuarto oscuro, una hora fija, música suave, un baño tibio.',
      'Elija un cambio que pueda hacer en el lugar donde duerme.',
      'Planee la última media hora antes de dormir. Escríbala en tres líneas.',
    ],
    questions: [
      '¿Qué le gustaba a la hora de dormir cuando era niña o niño?',
      '¿Qué es distinto en un día después de dormir bien?',
      '¿Qué puede hacer cuando no le llega el sueño?',
      '¿Qué haría mejor el lugar donde duerme?',
    ],
    tryIt: 'Por tres noches, deje el teléfono media hora antes de dormir.',
    prompt: '¿Qué le ayudó a descansar esta semana? ¿Qué va a probar ahora?',
    ways: {
      readAloud: 'Lea las tres líneas de su plan a su pareja de apoyo.',
      pictures: 'Dibuje un reloj. Pinte las horas en que duerme y en que se prepara.',
    },
    onMyOwn: 'De noche, cuando los demás duermen, ¿qué le da calma y confianza?',
  },
  'food-i-enjoy': {
    title: 'Comida que me gusta',
    aim: 'Hablamos de comida rica, que hace bien y no cuesta mucho.',
    steps: [
      'Nombre una comida que le recuerda un buen momento.',
      'Haga una lista de comidas que sabe hacer o que quiere aprender.',
      'Cuenten dónde hay buena comida a bajo precio cerca de aquí.',
      'Comer con alguien también cuenta. Nombre a una persona y un lugar.',
      'Con su pareja de apoyo, planee una comida sencilla para compartir.',
    ],
    questions: [
      '¿Qué comida hace mejor su familia o su cultura?',
      '¿Qué le gusta de comer con otras personas?',
      '¿Qué le ayuda a comer bien en un día lleno o triste?',
      '¿Qué plato le podría enseñar a alguien?',
    ],
    tryIt: 'Coma una vez esta semana con alguien, o en una mesa sin pantalla.',
    prompt: '¿Qué comida disfrutó? ¿Quién estaba y de qué hablaron?',
    ways: {
      pictures: 'Use anuncios de tiendas. Recorte comida para un plato de bajo costo.',
      rolePlay: 'Actúe cómo invitar a alguien a comer con usted.',
    },
    onMyOwn: '¿Qué haría especial una comida por su cuenta?',
  },
  'moving-my-way': {
    title: 'Moverme a mi manera',
    aim: 'Hallamos formas de movernos que le caen bien al cuerpo que tenemos.',
    steps: [
      'De pie o en su silla, mueva los hombros en círculo tres veces, despacio.',
      'Nombren formas de moverse: caminar, bailar, cuidar plantas, limpiar, estirarse, nadar.',
      'Elija una que le gusta o que le gustaba antes.',
      'Hágala pequeña: cinco minutos bastan para empezar.',
      'Diga cuándo lo hará y quién podría venir.',
    ],
    questions: [
      '¿Cuándo es divertido para usted moverse?',
      '¿Dónde hay cerca un lugar bonito para caminar o ir en silla?',
      '¿Cómo se siente después de moverse un poco?',
      '¿Qué hace más fácil empezar?',
    ],
    tryIt: 'Muévase cinco minutos en tres días. Una vez vaya con su pareja de apoyo.',
    prompt: '¿Cómo se sintió su cuerpo después de moverse? ¿Qué vio en el camino?',
    ways: {
      readAloud: 'Una persona lee despacio cómo estirarse. Los demás lo hacen como quieran.',
      pictures: 'Dibuje el mapa de un paseo corto. Marque una banca, un árbol o una buena vista.',
      rolePlay: 'Actúe cómo invitar a una vecina o un vecino a caminar.',
    },
    onMyOwn: '¿Qué forma de moverse disfruta por su cuenta?',
  },
  'time-to-rest': {
    title: 'Tiempo de descanso',
    aim: 'Vemos que todos necesitamos descanso y planeamos uno que sirva.',
    steps: [
      'Cierre los ojos o mire abajo. Saque el aire despacio tres veces.',
      'Hay muchos descansos: para el cuerpo, la mente, los ojos, el corazón.',
      'Piense: ¿qué parte de mí está cansada hoy?',
      'Busque un descanso para esa parte. A los ojos les gusta una ventana; al corazón, una amistad.',
      'Elija una hora. Dígalo a alguien para que le deje descansar.',
    ],
    questions: [
      '¿Cómo nota que necesita descanso?',
      '¿Qué le decían del descanso en su niñez?',
      '¿Qué descanso le da más?',
      '¿Cómo podemos decir con respeto que necesitamos descanso?',
    ],
    tryIt: 'Descanse diez minutos en dos días. Haga solo eso.',
    prompt: '¿Qué descanso necesitó esta semana? ¿Qué hizo?',
    ways: {
      readAloud: 'Lean en voz alta los descansos. Levante la mano en el que necesita.',
      pictures: 'Dibuje una persona sencilla. Pinte la parte que necesita descanso.',
      rolePlay: 'Actúe cómo decirle a alguien: “Necesito un descanso. Le llamo después.”',
    },
    onMyOwn: 'Por su cuenta, ¿qué le ayuda a parar y descansar?',
  },
} satisfies Partial<SelfCareLessons>;
