import type { JournalMeetingMessages } from '../en/journal-meeting.js';

/** Compartir en la reunión: elegir, la tarjeta y los temas para el coach, en el español de Estados Unidos. */
export const journalMeeting: JournalMeetingMessages = {
  pick: {
    heading: 'Elija lo que va a leer',
    back: 'Volver a la página',
    hint: 'Toque una frase para elegirla. Toque otra vez para quitarla.',
    whole: 'Toda la página',
    more: 'Ver más frases',
    earlier: 'En su tarjeta, de un texto de antes. Toque para quitarlo.',
    noWords: 'Esta página no tiene palabras. Aún puede decir algo abajo.',
    groupWords: 'Cómo lo digo en el idioma del grupo',
    groupHint: 'Con sus palabras, como quiere que el grupo lo oiga.',
    keep: 'Guardar esta tarjeta',
    leave: 'Dejar la tarjeta como estaba',
    left: 'Lo que eligió se apartó.',
    nothing: 'Elija primero una frase.',
    tooMany: (limit) => `En una tarjeta caben ${limit} partes. Elija frases que estén juntas, o menos.`,
    tooLong: (limit) => `Esto es más largo que una tarjeta. Caben ${limit} letras.`,
    gone: 'Esta página ya no está aquí.',
    goneText: 'Quizá esté entre sus páginas borradas.',
  },

  card: {
    heading: 'Su tarjeta para leer',
    home: 'Volver a mi diario',
    hint: 'Solo usted la ve, hasta que la muestre, la imprima o la envíe.',
    went: (readers) => `La recibe: ${readers}.`,
    show: 'Verla en grande',
    print: 'Imprimir la tarjeta',
    printTitle: 'Hoja de trabajo',
    again: 'Elegir otra vez',
    remove: 'Borrar esta tarjeta',
    removed: 'Tarjeta borrada. Solo ahora puede deshacerlo. Su página sigue aquí.',
    gone: 'Esta tarjeta ya no está aquí.',
  },

  aloud: {
    heading: 'Para leer',
    smaller: 'Letras más chicas',
    bigger: 'Letras más grandes',
  },

  share: {
    back: 'Volver a mi tarjeta',
    send: 'Enviar o mostrar a mi coach',
    pieces: 'Lo que leo',
    changed: 'Algo cambió. Mire otra vez antes de enviar.',
    given: 'Bien. Ahora dice: dado en persona.',
  },

  tally: {
    heading: 'Temas para mi coach',
    back: 'Volver a los temas',
    about: ['Su coach elige lecciones para el grupo. Los temas que usted marca pueden ayudar. Usted decide.'],
    points: [
      'Solo se van los temas que marque aquí. No sus palabras, ni cómo se siente, ni sus logros.',
      'Su nombre no se va con ellos.',
      'Los temas del grupo se cuentan juntos. Su coach ve un tema si 3 personas o más lo marcaron.',
      'Puede pedir que lo borren.',
    ],
    month: 'Mes',
    topics: 'Temas',
    hint: 'Usted marcó estos en su diario. Marque aquí los que su coach puede ver.',
    own: 'Los temas que usted inventó se quedan aquí.',
    empty: 'En este mes no marcó temas en su diario.',
    nothing: 'Marque primero un tema.',
    went: 'Lo que eligió enviar:',
    again: 'Elegir otros temas',
    next: 'Ver lo que se envía',
    noName: 'Aún no se va nada. Su nombre no se va con esto.',
    noPlace: 'Esta página no tiene a dónde enviarlos. Puede contarle a su coach lo que quiera.',
  },
};
