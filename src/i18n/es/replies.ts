import { ended } from '../ended.js';
import type { ReplyMessages } from '../en/replies.js';

/** Respuestas del coach, y dar una página con un código o un archivo, en el español de Estados Unidos. */
export const replies: ReplyMessages = {
  heading: 'Lo que dijo su coach',
  seen: (when) => ended(`Su coach lo vio el ${when}`),
  from: (by, when) => [`De ${by === '' ? 'su coach' : by}`, when].filter(Boolean).join(', '),
  isNew: 'Nueva',
  look: 'Ver si hay respuesta',
  again: 'Mirar otra vez',
  looking: 'Estamos mirando.',
  none: 'Todavía no hay otra respuesta.',
  came: 'Hay una respuesta nueva.',
  notNow: 'Ahora no pudimos mirar. Pruebe más tarde.',
  takeBackToo: 'Si pide que lo borren, la respuesta también se va.',
  wentToo: 'Si había una respuesta, también se fue.',
  remove: 'Borrar esta respuesta',
  removed: 'La respuesta está borrada.',
  have: 'Tengo una respuesta para guardar',

  box: {
    label: 'Pegue el mensaje o el enlace de su coach',
    hint: 'Tiene una línea que empieza con iml-reply.',
    read: 'Mirarlo',
    notNow: 'Ahora no',
    'no-code': 'No vemos una respuesta en este texto. Le falta la línea con iml-reply y el código.',
    'no-words': 'El código está, pero faltan las palabras de su coach.',
    'too-long': 'Es muy largo para guardarlo aquí. Pida a su coach un texto más corto.',
    unknown: 'Aquí no hay una página suya con este código. ¿Está en otro aparato?',
    purchase: 'Es una respuesta sobre una compra. La puede guardar en su presupuesto.',
  },

  found: {
    about: 'De su coach, sobre:',
    page: 'una de sus páginas',
    ask: '¿La guarda?',
    check: 'No podemos ver quién lo escribió. Guárdela si sabe que es de su coach.',
    keep: 'Guardarla',
    leave: 'No guardarla',
    kept: 'La respuesta está guardada con su página.',
  },

  give: {
    reply: 'Para responder, mande este texto:',
    from: 'de',
    words: 'palabras',
    scan: 'Su coach puede leer este código con su cámara. Lleva lo que se ve aquí.',
    name: (name) => `También lleva su nombre: ${name}`,
    alt: 'Un código para leer con la cámara',
    long: 'Es muy largo para un código. Puede imprimirlo o guardar un archivo.',
    missing: 'El código no cargó. Puede imprimir esto o guardar un archivo.',
    file: 'Guardar un archivo para mi coach',
    fileNote: 'Quien tenga el archivo lo puede leer.',
    printTitle: 'Una página para hablar',
  },
};
