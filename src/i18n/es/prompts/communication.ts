/** Spanish journal questions about speaking and listening, in the order of the English ones. */
export const prompts: readonly string[] = [
  '¿Cuándo le escuchó alguien de verdad? ¿Cómo lo notó?',
  '¿Cuándo escuchó usted bien? ¿Qué oyó?',
  '¿Qué le gustaría decirle a alguien? Pruebe aquí primero.',
  '¿Cómo pide ayuda? ¿Qué lo hace más fácil?',
  '¿Cuándo dijo que no con amabilidad? ¿Qué dijo?',
  '¿Qué dijo esta semana que le alegra haber dicho?',
  '¿Cómo muestra cariño sin palabras?',
  'Dos personas quieren cosas distintas. ¿Qué les ayuda a ponerse de acuerdo?',
  '¿De qué le es fácil hablar? ¿Qué necesita más tiempo?',
  '¿Con quién es fácil hablar? ¿Qué hace esa persona?',
  '¿Qué gracias le gustaría dar? ¿Para quién son?',
  '¿Qué le dijo a su pareja de apoyo que le sirvió?',
  '¿Qué le gustaría que la gente le preguntara?',
  'Alguien no le entendió. ¿Qué podría decir de otra manera?',
];
