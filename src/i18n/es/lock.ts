import type { LockMessages } from '../en/lock.js';

/** Spanish words (United States) of a lock that is closed, and of opening it. */
export const lock: LockMessages = {
  lead: 'Lo que escribió sigue aquí. Solo las palabras de su candado lo abren.',
  words: 'Las palabras de su candado',
  show: 'Mostrar lo que escribo',
  open: 'Abrir',
  opening: 'Se está abriendo. Tarda un momento.',
  opened: 'Ya está abierto.',
  none: 'Escriba las palabras de su candado.',
  wrong: 'Estas palabras no lo abren. Mire las letras grandes y chicas, y pruebe otra vez.',
  wait: (seconds) =>
    seconds === 1 ? 'Espere 1 segundo y pruebe otra vez.' : `Espere ${seconds} segundos y pruebe otra vez.`,
  broken: 'Algo cambió el candado y ya no se abre. Un archivo que usted guardó se puede traer de vuelta.',
  failed: 'No se pudo. Pruebe otra vez.',
  forgot: 'Olvidé mis palabras',
  back: 'Volver',
  lockNow: 'Cerrar el candado',
  code: {
    heading: '¿Tiene su código de rescate?',
    text: 'Es el código en papel que usted anotó cuando puso el candado.',
    label: 'Su código de rescate',
    hint: 'Cuatro grupos de cinco. Sirven letras grandes o chicas.',
    not: 'Esto no parece un código entero. Tiene cuatro grupos de cinco letras y números.',
    wrong: 'Este código no lo abre. Mire cada grupo y pruebe otra vez.',
    next: 'Sus palabras nuevas',
    nextHint: 'Sirven bien cuatro o cinco palabras que usted recuerde. Las ve al escribir.',
    press: 'Abrir y usar las palabras nuevas',
  },
  lost: {
    heading: '¿No tiene ni palabras ni código?',
    text: 'Entonces nadie puede abrir lo que usted escribió aquí, tampoco nosotros. Lo puede borrar y empezar de nuevo.',
    keep: 'Lo que envió a su coach queda allí. Un archivo que guardó se abre con sus propias palabras.',
    erase: 'Borrar todo y empezar de nuevo',
    sure: '¿Está seguro o segura? Todo lo que escribió aquí se borra para siempre.',
    yes: 'Sí, borrarlo',
    no: 'No, dejarlo',
  },
  short: 'Es muy corto. Use 8 letras o más. Cuatro palabras están bien.',
  long: 'Es muy largo. Use menos de 1,000 letras.',
  again: {
    heading: '¿Todavía encuentra su código de rescate?',
    text: 'Pruébelo una vez. Así sabe que puede volver a entrar aunque olvide sus palabras.',
    press: 'Probar mi código',
    right: 'Es el código correcto. Guárdelo en un lugar seguro.',
    later: 'Ahora no',
  },
};
