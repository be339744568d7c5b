import type { SharingMessages } from '../en/sharing.js';
import { ended } from '../ended.js';

/** Enviar, mostrar y dar, en el español de Estados Unidos. */
export const sharing: SharingMessages = {
  introduce: {
    heading: 'Antes de la primera vez',
    text: 'Su coach necesita saber de quién es esto.',
    name: '¿Cómo le llama su coach?',
    nameHint: 'Basta el primer nombre.',
    word: '¿Cuál es la palabra de su grupo?',
    wordHint: 'Su coach se la dio al grupo. Así no entran extraños.',
    nameMissing: 'Escriba un nombre que su coach conozca.',
    next: 'Ver lo que se envía',
  },

  preview: {
    heading: 'Mire antes de enviar',
    what: 'Esto es todo lo que se va:',
    empty: 'Aquí aún no hay nada escrito.',
    to: 'Quién lo puede leer',
    purpose: 'Para qué es',
    exceptions: 'Cuándo se lo dicen a alguien más',
    from: 'Su nombre ahí',
    noName: 'Sin nombre',
    contact: 'Preguntas',
    word: 'La palabra de su grupo',
    alsoTell: 'Puede agregar esto. Si no lo marca, se queda aquí.',
    late: (contact) => `Quizá su coach lo vea tarde. Para hablar antes: ${contact}`,
    lateAlone: 'Quizá su coach lo vea tarde.',
    back: 'Después puede pedir que lo borren.',
    send: 'Enviar esto',
    notNow: 'Ahora no',
    change: 'Cambiar el nombre o la palabra',
  },

  states: {
    private: 'Solo aquí',
    waiting: 'Espera para salir',
    paused: 'Espera: el sitio tiene que arreglar algo',
    attention: 'Mírelo, por favor',
    sent: 'Enviado',
    'asked-back': 'Pidió que lo borren',
    'taken-back': 'Ya lo borraron',
    given: 'Dado en persona',
  },

  about: {
    private: 'Nadie más lo tiene.',
    waiting: 'Se va solo cuando puede. Puede cerrar esta página.',
    stay: 'Quédese aquí hasta que se envíe.',
    locked: 'Espera hasta que usted lo abra.',
    paused: 'Usted no tiene que hacer nada. Se va cuando el sitio esté listo.',
    sent: (when) => ended(`Llegó el ${when}`),
    changedSince: 'Usted lo cambió después. Allá tienen el texto de antes.',
    'asked-back': (when) => `Lo pidió el ${when}. Aún no sabemos si ya está.`,
    heard: (when: string): string =>
      `Lo pidió el ${when}. Les pedimos que lo borren. Puede que ya lo hayan leído.`,
    askContact: (contact) => `Para estar seguro, pregunte: ${contact}`,
    'taken-back': (when) => ended(`El sitio lo borró el ${when}`),
    given: (when) => ended(`Lo mostró o lo dio el ${when}`),
  },

  attention: {
    'changed-since': 'El sitio cambió quién lee esto o a dónde va. Mire y decida otra vez.',
    'group-word': 'La palabra del grupo no es esa. Pida la palabra a su coach.',
    refused: 'El sitio no lo tomó. Sus palabras siguen aquí. Puede mostrarlas a su coach.',
    'too-large': 'Es muy largo para el sitio. Puede hacerlo más corto o mostrarlo.',
    gone: 'El sitio ya no está. Puede mostrarlo a su coach.',
    'not-known': 'No sabemos si llegó. Pregunte a su coach antes de enviarlo otra vez.',
  },

  actions: {
    send: 'Enviar a mi coach',
    sendAgain: 'Enviar el texto nuevo',
    show: 'Mostrarlo o darlo a mi coach',
    takeBack: 'Pedir que lo borren',
    tryNow: 'Probar ahora',
    lookAgain: 'Mirar otra vez',
    changeWord: 'Cambiar la palabra del grupo',
    leaveIt: 'No enviarlo',
  },

  give: {
    heading: 'Mostrarlo o darlo',
    text: 'Elija lo que le parezca bien. Desde aquí nada sale por internet.',
    card: 'Mostrarlo en la pantalla',
    print: 'Imprimirlo',
    sheet: 'Usar otra app',
    sheetNote: 'La otra app tiene sus reglas sobre quién lo lee.',
    did: 'Ya lo mostré o lo di',
    cardHint: 'Gire la pantalla hacia su coach.',
  },

  sentNow: 'Ya va en camino.',
  takenBackNow: 'Pedimos que lo borren.',
};
