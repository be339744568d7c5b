/** Spanish journal questions about hard days and what helps, in the order of the English ones. */
export const prompts: readonly string[] = [
  '¿Qué le ayudó en un día difícil?',
  '¿Qué cosa siempre le calma un poco?',
  '¿A quién puede acudir cuando algo es difícil? El 988 también cuenta.',
  '¿Qué logró superar este año? ¿Qué fuerza usó?',
  '¿Cómo nota que viene el estrés? ¿Qué hace al principio?',
  'Mire a su alrededor. ¿Qué tres cosas puede ver?',
  '¿Qué le diría a un amigo que tuvo un día como el suyo?',
  '¿Qué puede cambiar de esto? ¿Qué puede dejar por ahora?',
  '¿Qué lugar o qué cosa le hace sentir a salvo?',
  '¿Qué salió mejor de lo que pensaba?',
  '¿Qué le gusta hacer con las manos cuando tiene la mente llena?',
  'Un plan no se pudo hacer. ¿Qué hizo en su lugar?',
  '¿Qué cosa pequeña le dio esperanza?',
  '¿Qué le ayudó antes y podría probar otra vez?',
];
