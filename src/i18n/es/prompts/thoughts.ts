/** Spanish journal questions about thoughts and beliefs, in the order of the English ones. */
export const prompts: readonly string[] = [
  '¿Qué cosa amable puede decirse hoy?',
  '¿En qué cree usted? ¿Cómo se ve en su vida?',
  '¿Qué idea le ayuda? ¿Cuál podría soltar por hoy?',
  '¿Qué pensó alguna vez que no podía hacer? ¿Qué pasó?',
  '¿Quién le enseñó algo bueno? ¿Qué fue?',
  '¿Qué le gusta de usted?',
  '¿Qué sabe ahora que no sabía hace un año?',
  '¿Qué le hizo cambiar de idea sobre algo?',
  '¿Qué agradece hoy? Puede ser algo muy pequeño.',
  '¿Qué palabras le dan fuerza? ¿Dónde las oyó?',
  '¿Qué es verdad sobre usted aun en un día difícil?',
  '¿Qué le gustaría que los demás vieran en usted?',
  '¿Cuándo sintió orgullo? ¿Qué hizo?',
  '¿Qué le da sentido a su día?',
];
