import type { OutingPlanMessages } from '../en/outing-plan.js';

/** Spanish words (United States) of the steps of a plan. */
export const outingPlan: OutingPlanMessages = {
  back: 'Atrás',
  skip: 'Saltar esto',
  stop: 'Parar por hoy',
  done: 'Listo',
  leave: 'Dejarlo como estaba',
  nothing: 'No escribió nada, así que no se guardó nada.',
  next: {
    together: 'Sigue: juntos',
    way: 'Sigue: el camino',
    skill: 'Sigue: qué probar',
    safe: 'Sigue: sentirse bien',
    all: 'Sigue: verlo todo',
  },

  where: {
    heading: 'Dónde y cuándo',
    example: 'La noche de música gratis en la plaza. El viernes a las 6:00.',
    where: '¿Adónde le gustaría ir?',
    whereHint: 'Bastan sus palabras. No hace falta la dirección.',
    ideas: 'Buscar una idea',
    day: '¿Qué día?',
    time: '¿A qué hora se ven?',
    noSuchDay: 'Ese día no está en el calendario. Por favor, revíselo.',
    noSuchTime: 'Esa hora no está en el reloj. Por favor, revísela.',
    passed: 'Ese día ya pasó. Puede dejarlo o elegir otro.',
    outside: 'Ese día está fuera del año de su programa. Puede dejarlo.',
    with: '¿Quién va con usted?',
    partner: '¿Cómo le llama aquí a su compañero o compañera?',
    partnerHint: 'Un nombre o un apodo. Se queda en este aparato.',
  },

  together: {
    heading: 'Bueno para los dos',
    example: 'La idea fue mía. A los dos nos gusta la música. Cualquiera puede ir.',
    idea: '¿De quién es la idea?',
    ideas: {
      mine: 'Mía',
      theirs: 'De la otra persona',
      together: 'La hallamos juntos',
      coach: 'De mi coach',
    },
    bothLike: '¿Les gusta a los dos?',
    open: '¿Está abierto a todos?',
    openHint: 'Un parque, una biblioteca o una clase sí. También una cena en la iglesia.',
    answers: { yes: 'Sí', 'not-sure': 'No sé bien', no: 'No' },
    goals: '¿Para qué meta es?',
    noGoals: 'Aquí todavía no hay metas. Están en la página de sus metas.',
    goalUntitled: 'Una meta todavía sin palabras',
  },

  way: {
    heading: 'El camino y el dinero',
    example: 'Vamos en el autobús 4. Su hermana nos lleva a casa.',
    there: '¿Cómo llegan?',
    back: '¿Cómo regresan?',
    money: '¿Cuánto cuesta?',
    free: 'Gratis está bien. Puede dejar todo esto vacío.',
    each: 'Lo que paga cada persona, como una entrada',
    together: 'Lo que se paga una vez por todos, como un viaje',
    coming: '¿Cuántos van, con usted?',
    payer: '¿Quién paga?',
    payers: {
      equal: 'Lo dividimos por igual',
      uneven: 'Pago una parte',
      me: 'Pago por todos',
      program: 'Paga el dinero del programa',
    },
    mine: 'Su parte de lo que se paga una vez',
    group: '¿Hay un precio de grupo?',
    from: '¿Desde cuántas personas?',
    groupEach: 'Lo que paga entonces cada persona',
    notACount: 'Escriba un número del 1 al 100.',
    sum: (mine, all) => `Usted paga ${mine}. En total son ${all}.`,
    total: (all) => `En total son ${all}.`,
    nothing: (all) => `Usted no paga nada. En total son ${all}.`,
    others: (shares) => `Los demás pagan: ${shares}.`,
    over: (more) => `Su parte es ${more} más que lo que se paga una vez.`,
    saved: (each) => `El precio de grupo le ahorra ${each} a cada quien.`,
    missing: (people) =>
      people === 1
        ? 'Con una persona más vale el precio de grupo.'
        : `Con ${people} personas más vale el precio de grupo.`,
    benefits: 'El dinero del programa puede cambiar sus beneficios. Pregunte primero.',
  },

  skill: {
    heading: 'Lo que quiere probar',
    example: 'Hago una pregunta y escucho hasta el final.',
    skill: '¿Qué va a practicar?',
    month: (title) => `Este mes: ${title}`,
    use: 'Usar esto',
    easier: '¿Qué lo haría más fácil?',
    easierHint: 'Una hora tranquila, una visita corta, alguien a su lado.',
  },

  safe: {
    heading: 'Para que se sienta bien',
    example: 'Si hay mucho ruido, digo “necesito aire” y voy a la banca de afuera.',
    leaveEarly: 'Si quiere irse antes, ¿cómo lo hace?',
    calmPlace: '¿Dónde hay un lugar tranquilo cerca?',
    askCoach: '¿Qué quiere preguntarle antes a su coach?',
    askHint: 'Se queda aquí. En la página que sigue puede enviarlo o mostrarlo.',
  },
};
