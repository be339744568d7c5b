/** Spanish journal questions about what comes next, in the order of the English ones. */
export const prompts: readonly string[] = [
  '¿Qué quiere conservar de este año?',
  '¿Qué puede hacer ahora que hace un año le costaba?',
  '¿Quién está ahora en su vida que antes no conocía?',
  '¿Cuál es su próxima meta? ¿Cuál es el primer paso?',
  '¿Qué día de este año le gustaría vivir otra vez?',
  '¿Qué hizo por su cuenta por primera vez?',
  '¿Cómo seguirán en contacto usted y su pareja de apoyo, si los dos quieren?',
  '¿Qué le ayuda más ahora en los días difíciles?',
  '¿Qué le dio usted al grupo?',
  '¿Qué le diría a alguien que empieza este programa?',
  '¿A dónde irá para ver gente en los próximos meses?',
  '¿Qué hará cuando extrañe al grupo?',
  '¿Cómo ha cambiado la manera en que usted se ve?',
  '¿Cómo le gustaría celebrar el final de este año?',
];
