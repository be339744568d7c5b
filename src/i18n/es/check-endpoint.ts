import type { CheckEndpointMessages } from '../en/check-endpoint.js';

/** Spanish words of `iml-kit check-endpoint`. */
export const checkEndpoint: CheckEndpointMessages = {
  help: `Uso: iml-kit check-endpoint URL [opciones]

Prueba la dirección a la que se envía, como la usaría una página. Envía unos
pocos registros de prueba y al final los retira.

  --format NAME      como en la página: json (si no dice nada), text, form,
                     google-sheet, form-service, wordpress, couchdb …
  --origin SITE      el sitio de su página, como https://example.org
  --word WORD        la palabra de su grupo, si la dirección la pide
  --program ID       el program-id de su página
  --header LINE      "Nombre: valor", como lo da getHeaders; puede repetirse
  --replies URL      la dirección de las respuestas: también la prueba
  --yes              no preguntar antes de enviar
  --json             una línea de JSON por cada prueba

Termina con 0 si nada tiene que cambiar, con 1 si algo tiene que cambiar, y
con 2 si no se pudo probar.
`,
  needsAddress: 'Diga qué dirección: iml-kit check-endpoint https://example.org/records',
  needsOrigin: (given) => `--origin no puede ser "${given}". Escriba algo como https://example.org`,
  needsReplies: (given) => `--replies no puede ser "${given}". Escriba algo como https://example.org/replies`,
  badHeader: (given) => `--header no puede ser "${given}". Escriba "Nombre: valor".`,
  unknownFormat: (given) => `No hay un formato "${given}".`,
  about: (address) =>
    `Se enviarán unos registros de prueba a ${address}, y luego se retiran. Quien lee allí puede verlos.`,
  question: '¿Enviarlos? (s/n) ',
  yes: 's',
  needsYes: 'Aquí no se puede preguntar a nadie. Agregue --yes para enviarlos.',
  nothingSent: 'No se envió nada.',
  stopped: 'Se detuvo.',
  verdicts: { ok: 'bien', mend: 'DEBE CAMBIAR', better: 'puede mejorar', unclear: 'no se puede saber' },
  saw: (seen) => `La respuesta: ${seen}.`,
  checks: {
    address: 'La dirección es segura',
    preflight: 'Los navegadores pueden preguntarle antes',
    send: 'Recibe un registro',
    readable: 'La página puede leer su respuesta',
    wait: 'La página puede leer cuánto esperar',
    repeat: 'Recibe el mismo registro otra vez sin daño',
    there: 'Dice que tiene un registro',
    notThere: 'Dice que no tiene otro',
    cache: 'El navegador no guarda esa respuesta',
    changed: 'Nota otras palabras con un id conocido',
    wrongKey: 'Solo quien tiene la clave puede retirar',
    takeBack: 'Retira un registro',
    takeBackTwice: 'Retira por segunda vez sin daño',
    late: 'Una copia tardía de lo retirado queda fuera',
    hardText: 'Recibe cualquier letra',
    tooLarge: 'Rechaza 5 MB y sigue funcionando',
    notParcel: 'Rechaza lo que no es un registro',
    repliesAddress: 'La dirección de las respuestas es segura',
    repliesPreflight: 'Los navegadores pueden pedir respuestas',
    replies: 'Dice que un buzón nuevo está vacío',
    repliesReadable: 'La página puede leer las respuestas',
    repliesCache: 'El navegador no guarda las respuestas',
    repliesNoMailbox: 'Sigue funcionando si el buzón no es tal',
    repliesOwn: 'Un buzón da solo lo que es para sus registros',
  },
  advice: {
    https: 'Use una dirección que empiece con https:// . Las páginas no envían a otra.',
    unreachable: 'No hubo respuesta. ¿Está bien la dirección, y funciona el servidor?',
    cutAnswer: 'La respuesta se cortó o tardó más de 30 segundos. Responda antes y completo.',
    preflightStatus: 'Responda a OPTIONS con 204, también a quien no inició sesión.',
    allowOrigin: 'Agregue Access-Control-Allow-Origin con su sitio o *, a cada respuesta.',
    allowMethod: 'Nombre este método en Access-Control-Allow-Methods.',
    allowHeaders: 'Nombre esto en Access-Control-Allow-Headers.',
    notAllowed: 'Pide iniciar sesión. Dé getHeaders en la página, y --header aquí.',
    groupWord: 'Pide la palabra del grupo. Agregue --word.',
    refused: 'No recibe el registro. Su propio registro de errores puede decir por qué.',
    gone: 'No hay nada en esta dirección. ¿Está bien escrita?',
    later: 'Pide volver más tarde. Pruebe cuando esté menos ocupado.',
    redirect: 'Lleva a otra dirección. Dé esa: las palabras nunca siguen solas.',
    serverError: 'Falló por dentro. Su propio registro de errores puede decir por qué.',
    noReceipt: 'Responda 201 con {"id": "<el id>", "status": "accepted"}. Una página no es un recibo.',
    repeatAnswer: 'Responda a un id conocido con 200 y el mismo JSON, y guarde una sola copia.',
    lost: 'Recibió el registro, pero dice que no está.',
    cannotAsk: 'Responda a GET <dirección>/<id> con 200 y {"id", "status"}, o 404 y {"error": "not-here"}.',
    saysYesToAll: 'Dice que sí a un id que no puede conocer. Un registro perdido parecería enviado.',
    noStore: 'Agrégele Cache-Control: no-store.',
    changedContent: 'Responda 422 si el id es conocido y las palabras son otras.',
    checkKey: 'Compare withdrawalKey con la que llegó con el registro.',
    takeBackAnswer: 'Responda 200 con {"id": "<el id>", "status": "withdrawn"}, y borre las palabras.',
    takeBackEarly: 'Acepte el retiro antes de que llegue el registro, y recuerde su id.',
    lateCopy: 'Guarda un registro que se retiró antes de llegar. Recuerde el id.',
    anyText: 'Falla con letras raras. Cambie lo que su base de datos no puede guardar.',
    say413: 'Responda 413 a lo que es demasiado grande.',
    died: 'Después de un registro de 5 MB ya no responde. Limite el tamaño.',
    say400: 'Responda 400 a lo que no se puede leer.',
    exposeRetryAfter: 'Agregue Access-Control-Expose-Headers: Retry-After.',
    repliesAnswer: 'Responda 200 con {"replies": [], "next": 0} si no hay nada. Vea docs/sending.',
    repliesOfOthers: 'Da respuestas a un buzón que nadie tiene. Cualquiera puede leerlas.',
    repliesMailbox: 'Dé a un buzón solo respuestas a los registros que llegaron con él.',
    repliesAfter: 'Si se retiró un registro, no dé palabras de la respuesta, y el estado "withdrawn".',
    repliesNotSent: 'El registro de prueba no entró, así que esto no se pudo probar.',
    cannotTakeBack: 'Este formato solo puede pedir que alguien borre. Quien envía lo sabe.',
  },
  left: (ids) => `Estos registros de prueba pueden seguir allí. Bórrelos, por favor: ${ids}`,
  good: 'Nada tiene que cambiar.',
  bad: (count) => (count === 1 ? 'Una cosa tiene que cambiar.' : `${count} cosas tienen que cambiar.`),
};
