import type { GoalPlannerLaterMessages } from '../en/goal-planner-later.js';

/** Spanish words (United States) of the goal planner's views that are opened seldom. */
export const goalPlannerLater: GoalPlannerLaterMessages = {
  purgeAsk: '¿Borrar esto para siempre? No se puede recuperar.',

  printHeading: 'Su meta en papel',
  blankHeading: 'Una hoja en blanco para escribir',
  printText: 'Solo se imprime esta hoja. La página web de alrededor no sale en el papel.',
  printTitle: 'Hoja de trabajo',
  sheetHeading: 'Mi meta',
  blankWhy: '¿Por qué estos números y no menos?',

  share: {
    tellOwner: 'Decir también: otra persona la eligió por mí',
    tellOwnerHint: 'Esto se queda aquí si usted no lo marca.',
    changedAt: 'Algo cambió. Por favor, mire otra vez antes de enviar.',
    gaveSaid: 'Bien. Ahora dice: mostrada a mi coach.',
  },
};
