/** Spanish journal questions about setting out and choosing a goal, in the order of the English ones. */
export const prompts: readonly string[] = [
  '¿De qué le gustaría tener más en su vida?',
  'Piense en un buen día que tuvo. ¿Qué lo hizo bueno?',
  '¿Qué meta pequeña podría lograr esta semana?',
  '¿Qué hace usted bien? Nombre dos o tres cosas.',
  '¿Qué cosa buena ha dicho alguien sobre usted?',
  '¿Qué le ha gustado hacer siempre?',
  'Piense en una meta que ya logró. ¿Cómo lo hizo?',
  '¿Qué primer paso podría dar por su cuenta?',
  '¿Quién podría ayudarle con un paso? ¿Qué le pediría?',
  '¿Qué podría ponerse en su camino? ¿Qué haría entonces?',
  '¿Qué es lo que más le importa ahora?',
  '¿Cómo le gustaría sentirse dentro de un año?',
  '¿Cómo fue conocer al grupo por primera vez?',
  '¿A qué lugar le gustaría ir? ¿A quién llevaría?',
];
