import type { FrameMessages } from '../en/frame.js';

/** Las palabras del marco. */
export const frame: FrameMessages = {
  language: 'Idioma',
  leave: 'Salir rápido',

  save: {
    none: 'Aún no hay nada escrito',
    saving: 'Guardando',
    device: 'Guardado en este aparato',
    'visit-unanswered': 'Se queda hasta que salga.',
    visit: 'Se queda hasta que salga',
    'tab-only': 'Se queda solo en esta pestaña',
    failed: 'Aún no se guardó',
  },
  keepHere: '¿Lo guardamos en este aparato?',

  myData: 'Mis datos',

  crisis: {
    question: '¿En crisis?',
    call: 'Llame al 988 y oprima 2',
    text: 'Envíe AYUDA al 988',
    textHref: 'sms:988?&body=AYUDA',
    chat: 'Chat',
    danger: '¿Hay peligro ahora? Llame al 911',
    callOrText: 'Llame al 988 y oprima 2',
    nobody: 'Nadie revisa esta página para ver emergencias.',
  },
};
