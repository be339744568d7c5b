import type { GoalPlannerMessages } from '../en/goal-planner.js';

/** Spanish words (United States) of the goal planner. */
export const goalPlanner: GoalPlannerMessages = {
  heading: 'Mis metas',
  exampleLabel: 'Un ejemplo',
  skipHint: 'Puede saltar lo que quiera y volver después.',
  untitled: 'Una meta todavía sin palabras',

  home: {
    emptyHeading: '¿De qué le gustaría tener más?',
    emptyText: 'Una meta es algo que usted quiere, en sus palabras. Puede ser pequeña.',
    exampleGoal: 'Quiero tener a alguien a quien llamar los domingos.',
    exampleStep: 'Saludar a quien se siente a mi lado en la noche de juegos.',
    add: 'Agregar una meta',
    nextStep: 'Próximo paso pequeño',
    showMore: (left) => `Mostrar más metas (${left})`,
    order: 'Cambiar el orden',
    orderDone: 'Terminé con el orden',
    moveUp: 'Subir',
    moveDown: 'Bajar',
    moved: (place, of) => `Ahora es la número ${place} de ${of}.`,
    filter: 'Mostrar',
    all: 'Todas',
    noneHere: 'Ahora no hay metas aquí.',
    conflict: 'También cambió en otra pestaña',
    printBlank: 'Imprimir una hoja en blanco',
    trash: 'Metas borradas',
  },

  draft: {
    heading: 'Usted estaba escribiendo esto',
    keepGoing: 'Seguir',
    erase: 'Borrar',
    erased: 'Borrado.',
  },

  states: { going: 'En camino', paused: 'En pausa', reached: 'Lograda', 'let-go': 'La dejé ir' },

  sharing: {
    waiting: 'Espera para enviarse',
    paused: 'En espera: el sitio debe arreglar algo',
    attention: 'Aún no se envió: por favor, mire',
    sent: 'Enviada a mi coach',
    changedSince: 'Enviada, y cambió después',
    'asked-back': 'Se pidió retirarla',
    'taken-back': 'Retirada',
    given: 'Mostrada a mi coach',
  },

  wizard: {
    back: 'Atrás',
    skip: 'Saltar esto',
    stop: 'Parar por hoy',
    stopped: 'Puede seguir cuando quiera.',
    done: 'Listo',
    leave: 'Dejarlo como estaba',
    left: 'Sus cambios se quitaron.',
    nextGoal: 'Sigue: mi meta',
    nextWhy: 'Sigue: por qué importa',
    nextSteps: 'Sigue: pasos pequeños',
    nextObstacles: 'Sigue: y si pasa algo',
    nextSummary: 'Sigue: verlo todo',
  },

  life: {
    heading: 'La vida que quiero',
    example: 'Quiero mañanas con una razón para levantarme. Quiero gente que se alegre de verme.',
    life: '¿Cómo es la vida que usted quiere?',
    lifeHint: 'Piense en gente, en lugares y en cómo se siente un buen día.',
    changes: '¿Qué está dispuesto o dispuesta a cambiar para llegar?',
    changesHint: 'Los cambios pequeños cuentan.',
    changesHeading: 'Los cambios que quiero hacer',
    changesExample: 'Quiero salir una vez por semana, aunque me dé pena.',
    empty: 'Unas palabras sobre esto pueden ayudarle a hallar sus metas.',
    start: 'Escribir sobre esto',
    change: 'Cambiar',
    changeLong: 'Cambiar: la vida que quiero',
  },

  goal: {
    heading: 'Su meta, en sus palabras',
    example: 'Quiero tener a alguien a quien llamar los domingos.',
    want: '¿Qué quiere usted?',
    whose: '¿De quién es esta meta?',
    whoseHint: 'Una meta va mejor cuando es suya.',
    area: '¿De qué parte de la vida se trata?',
    ownArea: 'Su propia palabra',
  },
  owners: {
    mine: 'Es mía',
    shared: 'Mía, y también de otra persona',
    'someone-else': 'Otra persona la eligió por mí',
  },
  ownerBack: '¿Qué elegiría usted?',
  ownerBackText: 'Puede escribir arriba su propia meta, o quedarse con esta.',
  areas: {
    friends: 'Amistades',
    love: 'Amor y relaciones cercanas',
    family: 'Familia',
    home: 'Hogar',
    learning: 'Aprender',
    work: 'Trabajo',
    faith: 'Fe',
    fun: 'Diversión',
    health: 'Salud',
    helping: 'Ayudar a otros',
    rights: 'Mis derechos',
    own: 'Mi propia palabra',
  },

  tooLong: (limit, length) =>
    `Esto tiene ${length} letras. Aquí caben ${limit}. Por favor, hágalo más corto. No se pierde nada.`,

  blank: {
    heading: 'Aquí todavía no hay palabras',
    text: '¿Quiere escribir algunas primero?',
    write: 'Escribir unas palabras',
    keep: 'Guardarla así',
    drop: 'No guardarla',
  },
};
