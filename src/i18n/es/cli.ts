import type { CliMessages } from '../en/cli.js';

/** Spanish words of the command line. */
export const cli: CliMessages = {
  help: `Uso: iml-kit newsletter --program program.json [opciones]
     iml-kit check-endpoint URL [opciones]   (vea su propio --help)
     iml-kit init FOLDER [opciones]          (vea su propio --help)
     iml-kit upgrade FOLDER, iml-kit remove FOLDER

Prepara un mes de su programa para un boletín, un sitio web o un teléfono.

  --program FILE     su archivo program.json
  --month N          de 1 a 12, o "now" (ahora) o "next" (el que sigue)
                     si no dice nada: now; con --format ics: todo el año
  --lang LANG        en, es o both (los dos); si no dice nada: en
  --format FORMAT    html      para pegar en un boletín
                     document  una página web completa
                     text      texto simple
                     subject   una línea para el asunto
                     ics       un archivo de calendario
                     png       una imagen (pide: npm install @resvg/resvg-js)
                     alt       lo que dice la imagen, para quien no la ve
  --out FILE         guardar en un archivo; no se toca si nada cambió
  --group            solo lo lee la gente del grupo: lleva lugar y hora,
                     también sin show-place
  --no-place         sin el lugar
  --no-try           sin lo que se puede probar
  --no-lessons       sin las lecciones
  --paragraph FILE   un archivo de texto con sus palabras
  --colour NAME=HEX  paper, ink, muted, accent, onAccent, soft o line
  --print            solo png: en blanco y negro, 300 puntos, para papel
  --layout LAYOUT    solo png: list, o grid para ver también las semanas
  --title TITLE      solo ics: neutral, o theme para decir también el tema
  --strict           no guardar nada si algo del archivo debe cambiar
  --help             mostrar esto
  --version          mostrar la versión

Termina con 0 si todo salió bien, con 1 si no se pudo hacer, y con 2 si la
orden misma está mal escrita.
`,
  unknownCommand: (given) => `No hay una orden "${given}". Pruebe: iml-kit --help`,
  unknownOption: (given) => `No hay una opción "${given}". Pruebe: iml-kit --help`,
  needsValue: (option) => `${option} necesita un valor después.`,
  takesNone: (option) => `${option} no lleva valor.`,
  twice: (option) => `${option} está dos veces.`,
  needsProgram: 'Diga en qué archivo está su programa: --program program.json',
  notOneOf: (option, given, choices) => `${option} no puede ser "${given}". Puede ser: ${choices}.`,
  badMonth: (given) => `No hay un mes "${given}". Escriba de 1 a 12, o now, o next.`,
  noMonthNow: 'Hoy no está en ningún mes de este programa. Diga cuál: --month de 1 a 12.',
  noStart: 'El programa no tiene inicio o reunión semanal, y así no hay fechas. Agregue "start" y "meets".',
  needsId:
    'programId: Escriba aquí también el id de su página, como "programId": "grace-church". Sin él, un teléfono mezcla los calendarios de dos grupos.',
  noFile: (path) => `No hay un archivo ${path}.`,
  cannotRead: (path, why) => `No se pudo leer ${path}: ${why}`,
  notJson: (path, why) => `${path} no es JSON: ${why}`,
  cannotWrite: (path, why) => `No se pudo guardar ${path}: ${why}`,
  written: (path) => `${path} está guardado.`,
  same: (path) => `${path} sigue igual. Nada cambió.`,
  noDrawer: 'Para hacer una imagen, instale @resvg/resvg-js junto a iml-kit: npm install @resvg/resvg-js',
  noFonts: 'Esta computadora no tiene letras, y la imagen saldría vacía. Instale una, como DejaVu Sans.',
  strict: 'No se guardó nada, por --strict.',
  problem: (attribute, what) => `${attribute}: ${what}`,
  writeInstead: (suggestion) => `    Escriba en su lugar: ${suggestion}`,
  youWrote: (given) => `    Usted escribió: ${given}`,
  publish: {
    'colour-unreadable': 'Esto no es un color. Escríbalo como #0f6466. Usamos nuestro propio color.',
    'contrast-low': 'Estas palabras se verían mal. Ahí usamos nuestros propios colores.',
    'too-long': 'La carta era muy larga para un boletín. Esta parte ahora es más corta.',
    'no-dates': 'Sin esto no hay fechas en la carta.',
  },
};
