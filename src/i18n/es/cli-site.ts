import type { SiteMessages } from '../en/cli-site.js';

/** Spanish words of `init`, `upgrade` and `remove`, and of the files that they write. */
export const cliSite: SiteMessages = {
  help: `Uso: iml-kit init FOLDER [opciones]
     iml-kit upgrade FOLDER [--drop-old] [--dry-run] [--yes]
     iml-kit remove FOLDER [--worker-too] [--dry-run] [--yes]

FOLDER es la carpeta pública de su sitio, en esta computadora.

init pone ahí el kit y una página de inicio que funciona sin red y se puede
poner en un teléfono. Nunca cambia un archivo que no escribió. Escribe todo o
nada. Úselo otra vez para cambiar algo.

  --program-id ID    nombra lo que guardan los teléfonos; se elige una vez
  --group NAME       el nombre de su grupo
  --lang LANG        en o es (si no dice nada: en)
  --name NAME        nombre bajo el icono (si no dice nada: "Mis notas")
  --short-name NAME  lo mismo, para lugares angostos
  --colour HEX       si no dice nada: #0f6466
  --background HEX   detrás del icono mientras se abre
  --logo FILE        su logo, png o svg (pide: npm install @resvg/resvg-js)
  --initials AB      una o dos letras en lugar del dibujo
  --icon notes       otra vez el dibujo
  --start FILE       la página de inicio (si no dice nada: my-notes.html)
  --base PATH        dónde está la carpeta en su sitio, como /partners/
  --program FILE     un program.json que ya tiene
  --start-day, --meets, --time-zone, --endpoint, --format, --readers,
  --purpose, --exceptions, --contact   van en program.json
  --worker FILE      su sitio tiene su propio service worker
  --dry-run          mostrar qué cambiaría, sin guardar nada
  --yes              no preguntar nada

upgrade trae esta versión del kit. Las anteriores se quedan para las páginas
que las usan; --drop-old las quita.

remove quita lo que se escribió, pero no lo que usted cambió. Deja un worker
que se apaga solo en los teléfonos. Quítelo después de unos meses, con
--worker-too.
`,
  needsFolder: 'Diga en qué carpeta: iml-kit init public',
  noFolder: (path) => `No hay una carpeta ${path}.`,
  blocked: '"iml-kit" ya está ahí, y no es una carpeta nuestra. Primero dele otro nombre; no se guardó nada.',
  noKit: (path) => `Los archivos del kit no están en ${path}. Instale iml-kit otra vez.`,
  badInstalled: (path) =>
    `No se puede leer ${path}. Dice qué archivos son nuestros. Tráigalo de una copia; no se guardó nada.`,
  longName: (option, most) => `${option} puede tener ${most} letras, no más.`,
  badColour: (option, given) => `${option} no puede ser "${given}". Escriba un color como #0f6466.`,
  badStart: (given) =>
    `--start no puede ser "${given}". Escriba una página dentro de la carpeta que termine en .html, como my-notes.html.`,
  badId: (given, suggestion) => `--program-id no puede ser "${given}". Escriba: ${suggestion}`,
  badInitials: (given) =>
    `--initials no puede ser "${given}". Escriba una o dos letras de la A a la Z, o números.`,
  badBase: (given) => `--base no puede ser "${given}". Escriba una ruta como /partners/.`,
  httpBase: (given) =>
    `${given} no es https. Desde ahí nada se puede poner en un teléfono, y nada funciona sin red. Pida https a su proveedor.`,
  otherId: (was, now) =>
    `Este sitio tiene el id "${was}". Con "${now}" la gente no encontraría lo que escribió. No se guardó nada.`,
  nothingWritten: 'No se guardó nada.',
  nothingToDo: 'Todo está como debe. No hay nada que hacer.',
  dryRun: 'Esto es lo que cambiaría. No se guardó nada.',
  failed: (why) => `No se pudo guardar: ${why}\nTodo está como antes.`,
  recovered: 'Una orden anterior se quedó a la mitad. Primero se puso todo como estaba.',
  busy: 'Otra orden trabaja en esta carpeta, o acaba de hacerlo. No se escribió nada. Intente de nuevo en un minuto.',
  cannotRecover: (why) => `Una orden anterior se quedó a la mitad, y no se puede deshacer: ${why}`,
  notInstalled: (folder) => `El kit no está en ${folder}. Pruebe: iml-kit init ${folder}`,
  done: (start) =>
    `Listo. La página de inicio es ${start}. Las líneas para sus otras páginas están en iml-kit/snippet.txt.`,
  removed: 'Listo. Lo que la gente escribió se queda en sus propios aparatos.',
  workerOff: (name) =>
    `${name} se queda por ahora. Se apaga solo en cada teléfono que pasa. Después: iml-kit remove FOLDER --worker-too`,
  takeLineOut: (name) => `Quite de ${name} la línea importScripts de iml-kit.`,
  siteWorker: (name) =>
    `Su sitio tiene su propio service worker: ${name}. Se queda como está. Ponga esta línea al final:`,
  siteManifest: (name) =>
    `Su sitio ya tiene un manifiesto: ${name}. Se queda como está. Nuestra página de inicio usa el suyo.`,
  theme: 'Esto parece un tema de WordPress. Diga dónde está en su sitio: --base /wp-content/themes/NAME/',
  wordpress: 'Esto parece la raíz de un sitio WordPress: un buen lugar, pues funciona en todas sus páginas.',
  startLeft: (path) =>
    `${path} ya estaba o alguien lo cambió, y así se queda. Pegue ahí las líneas de iml-kit/snippet.txt.`,
  workerLeft: (path) =>
    `${path} ya estaba o alguien lo cambió, y así se queda. Puede ser de un kit anterior.`,
  programLeft: (path) => `${path} tiene cambios suyos, y se queda como está.`,
  stillPinned: (path, version) =>
    `${path} todavía usa la versión ${version}. Cambie primero esa página, o no escriba --drop-old.`,
  files: (count) => `${count} archivos`,
  left: {
    'not-ours': 'ya estaba, no se toca',
    changed: 'usted lo cambió, no se toca',
    'in-the-way': 'hay otra cosa en su lugar, no se toca',
  },
  logo: {
    small: (path, least) => `${path} es muy chico. Un logo necesita al menos ${least} puntos por lado.`,
    large: (path) => `${path} es muy grande. Guarde el logo con unos 1024 puntos por lado.`,
    unsafe: (path) =>
      `${path} tiene un script, o pide algo a otro lugar. Guárdelo como SVG simple o como PNG.`,
    unreadable: (path) => `No se puede leer ${path} como logo. Guárdelo como PNG o SVG.`,
    noDrawer: 'Para un logo, instale @resvg/resvg-js junto a iml-kit: npm install @resvg/resvg-js',
  },
  ask: {
    'program-id': (known) => `Id de su programa, como grace-church; no se cambia después [${known}]: `,
    group: (known) => `Nombre de su grupo [${known}]: `,
    lang: (known) => `Idioma de las páginas, en o es [${known}]: `,
    name: (known) => `Nombre bajo el icono; otros pueden verlo [${known}]: `,
    write: '¿Guardar esto? (s/n) ',
  },
  app: {
    name: 'Mis notas',
    description: 'Un lugar para mis propias notas.',
    journal: 'Escribir',
    week: 'Esta semana',
  },
  page: {
    needsScript: 'Esta página necesita JavaScript. Mientras tanto, el papel sirve igual.',
    crisis:
      '¿En crisis? <a href="tel:988">Llame al 988</a> o <a href="sms:988?&amp;body=AYUDA">mande AYUDA al 988</a>, de día o de noche.',
    pages: 'En esta página',
    journal: 'Diario',
    week: 'Esta semana',
    goals: 'Metas',
    outings: 'Salidas',
    budget: 'Presupuesto',
  },
  snippet: {
    follows: 'Pegue esto en una página. Siempre usa la versión más nueva que usted puso en su sitio.',
    pinned: (version) =>
      `O esto: se queda en la versión ${version}, y el navegador revisa que nadie cambió el script.`,
    head: 'En una página que la gente puede poner en su teléfono, estas líneas van en su head:',
    worker: (name) => `Al final de ${name}, el service worker de su sitio:`,
  },
};
