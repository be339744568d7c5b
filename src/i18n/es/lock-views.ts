import type { LockViewMessages } from '../en/lock-views.js';

/** Spanish words (United States) of putting a lock on one's own things, changing it and taking it off. */
export const lockViews: LockViewMessages = {
  heading: 'Un candado para sus cosas',
  lead: 'Con un candado, otras personas que usan este aparato no pueden leer lo que usted escribió. Usted lo abre con palabras que solo usted sabe.',
  not: {
    'no-cryptography':
      'Esta página no puede poner un candado. Su dirección debe empezar con https. Todo lo demás funciona aquí.',
    visit:
      'El candado es para un aparato propio. En una computadora compartida sus palabras se van cuando usted sale.',
    memory: 'Sus palabras están solo en esta pestaña. No hay nada que cerrar.',
  },
  words: {
    label: 'Las palabras de su candado',
    hint: 'Cuatro o cinco palabras que usted recuerde, como cosas de su cocina. Las ve al escribir.',
    weak: 'Otros las pueden adivinar. Una o dos palabras más ayudan mucho.',
    fair: 'Está bien. Con una palabra más queda mejor.',
    good: 'Estas palabras son difíciles de adivinar.',
    next: 'Seguir',
  },
  paper: {
    heading: 'Su código de rescate',
    text: 'Anótelo ahora en papel. Abre el candado si olvida sus palabras. Guárdelo en un lugar seguro, o léaselo a alguien de confianza.',
    lost: 'Sin sus palabras y sin este código nadie puede abrir lo que usted escribió, tampoco nosotros.',
    copied: 'Ya lo anoté',
    first: 'Primero anote el código. Después marque la casilla.',
    on: 'Poner el candado',
    back: 'Cambiar mis palabras',
  },
  work: {
    on: 'Se cierra lo que usted escribió. Puede seguir cuando termine.',
    off: 'Se quita el candado.',
    failed: 'Aún no está terminado. No se perdió nada. Sigue cuando usted abra el candado la próxima vez.',
  },
  isOn: 'El candado está puesto.',
  isOff: 'El candado está quitado. Lo que escribió está aquí como antes.',
  on: {
    text: 'Sus cosas se cierran cuando cierra esta página o sale rápido. También cuando nadie toca la página por un rato.',
    now: 'Cerrar el candado',
    idle: 'Cerrar solo cuando nadie la toca por',
    minutes: {
      '1': '1 minuto',
      '5': '5 minutos',
      '10': '10 minutos',
      '30': '30 minutos',
      '0': 'Solo cuando yo lo pido',
    },
    change: 'Cambiar las palabras',
    code: 'Hacer un código de rescate nuevo',
    try: 'Probar mi código de rescate',
    off: 'Quitar el candado',
    clear: 'Algunas cosas no se cierran: cuántas páginas hay, sus días y en qué grupo está usted.',
  },
  old: 'Las palabras de ahora',
  next: 'Sus palabras nuevas',
  changed: 'Desde ahora el candado se abre con las palabras nuevas.',
  change: 'Usar las palabras nuevas',
  newCode: 'Hacer el código',
  codeMade: 'Su código nuevo está listo. El de antes ya no abre nada.',
  written: 'Ya lo anoté',
  offText: 'Después, cualquier persona que use este aparato puede leer lo que usted escribió.',
  stop: 'Ahora no',
};
