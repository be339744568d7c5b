/** Spanish journal questions about looking after oneself, in the order of the English ones. */
export const prompts: readonly string[] = [
  '¿Qué le ayuda a descansar?',
  '¿Qué cosa amable hizo por usted esta semana?',
  '¿Qué comida le hace sentir bien? ¿Cuándo la comió por última vez?',
  '¿Dónde siente calma? ¿Cómo es ese lugar?',
  '¿Cómo es una buena mañana para usted?',
  '¿Qué le ayuda a dormir bien?',
  '¿Cómo le dice su cuerpo que necesita una pausa?',
  '¿Qué canción le anima? ¿Cuándo la pone?',
  '¿A qué puede decir que no esta semana?',
  '¿Cuándo se rio por última vez? ¿Qué fue lo gracioso?',
  '¿Qué le gusta hacer al aire libre?',
  '¿Qué cosa pequeña haría más agradable su casa?',
  '¿Qué hizo por su cuerpo esta semana? Una caminata corta también cuenta.',
  '¿Qué le gustaría hacer solo por gusto?',
];
