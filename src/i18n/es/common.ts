import type { CommonMessages } from '../en/common.js';
import { frame } from './frame.js';

/** Las palabras comunes, en el español de Estados Unidos. */
export const common: CommonMessages = {
  ...frame,
  clear: 'Borrar',
  close: 'Cerrar',
  notNow: 'Ahora no',
  reload: 'Cargar de nuevo',
  tryAgain: 'Probar otra vez',
  makeFile: 'Guardar en un archivo',
  loading: 'Un momento, por favor.',
  sent: 'Lo que compartí',
  stepOf: (current, total) => `Paso ${current} de ${total}`,
  numbers: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],

  keeping: {
    heading: '¿Quién usa este aparato?',
    text: '¿Solo usted? Entonces guardamos aquí lo que escribe. En un aparato de todos, se borra cuando sale.',
    justMe: 'Solo yo',
    shared: 'Es de todos',
    done: 'Ya terminé',
    doneText: 'Esto borra lo que escribió aquí.',
    erase: 'Borrar todo lo que hay aquí',
    keep: 'Guardarlo',
    exitHeading: 'Cuando oprime “Salir rápido”',
    exitKeep: 'Guardar mis palabras en este aparato',
    exitErase: 'Borrar mis palabras',
    exitNote: 'Su navegador aún recuerda que pasó por aquí.',
    askHeading: '¿Guardar o borrar?',
    askText:
      'La última vez salió rápido. Sus palabras siguen en este aparato. Nadie las ve hasta que usted decida.',
    askKeep: 'Guardar y mostrar',
    stillHeading: '¿Sigue ahí?',
    stillText: 'Tapamos esta página para que nadie más la lea. No se borró nada.',
    stillShow: 'Mostrar mis palabras',
    resumed: 'Usted estaba escribiendo esto.',
    goOn: 'Seguir',
    erased: 'Todo se borró.',
  },

  persist: {
    heading: '¿Guardar sus palabras más tiempo?',
    text: 'A veces el navegador borra páginas viejas. Puede pedirle que no lo haga. Quizá le pregunte algo.',
    yes: 'Pedirlo',
    granted: 'Su navegador va a guardar sus palabras.',
    refused: 'Su navegador aún las puede borrar. Guarde un archivo de vez en cuando.',
  },

  undo: {
    undo: 'Deshacer',
    dismiss: 'Está bien',
    deleted: 'Está en la basura.',
    restored: 'Está de vuelta.',
  },

  elsewhere: 'También escribe esto en otra pestaña.',

  errors: {
    'storage-missing': {
      heading: 'Esta ventana no puede guardar sus palabras',
      text: 'Se quedan aquí hasta que cierre esta pestaña. Puede imprimir o guardar un archivo.',
    },
    'storage-denied': {
      heading: 'Su navegador no nos deja guardar sus palabras',
      text: 'Quizá es una ventana privada. Sus palabras se quedan aquí hasta que cierre esta pestaña.',
    },
    'storage-full': {
      heading: 'Este aparato está lleno',
      text: 'Sus palabras siguen aquí. Haga espacio en el aparato y pruebe otra vez. O guarde un archivo.',
    },
    'storage-blocked': {
      heading: 'Otra pestaña no nos deja pasar',
      text: 'Esta página está abierta en otra pestaña. Cierre esa pestaña y vuelva. Sus palabras siguen aquí.',
    },
    'storage-newer': {
      heading: 'Aquí hubo una página más nueva',
      text: 'Puede leer sus palabras y guardar un archivo. Para escribir, abra la página nueva.',
    },
    'storage-lost': {
      heading: 'El navegador tiene que empezar de nuevo',
      text: 'Sus palabras están a salvo en esta pestaña. Cargue la página de nuevo y vuelven.',
    },
    'storage-failed': {
      heading: 'No pudimos guardar eso',
      text: 'Sus palabras siguen aquí. Pruebe otra vez o guarde un archivo.',
    },
    'record-invalid': {
      heading: 'Algo aquí no cabe',
      text: 'Mire los campos que tienen una nota. Sus palabras siguen aquí.',
    },
    'record-missing': {
      heading: 'Esta página ya no está aquí',
      text: 'Quizá se borró en otra pestaña. Busque en la basura.',
    },
    'record-sealed': {
      heading: 'Esta página no se abre',
      text: 'Sigue aquí. La puede guardar en un archivo.',
    },
    locked: {
      heading: 'Sus cosas están con candado',
      text: 'Primero abra el candado. No se perdió nada.',
    },
    'sending-not-set-up': {
      heading: 'Desde aquí no se puede enviar',
      text: 'Puede mostrarlo a su coach o imprimirlo.',
    },
    'format-unknown': {
      heading: 'Desde aquí no se puede enviar',
      text: 'Puede mostrarlo a su coach o imprimirlo. Avise a quien cuida este sitio.',
    },
    'preview-outdated': {
      heading: 'Algo cambió',
      text: 'Mire otra vez antes de enviar.',
    },
    'kit-not-loaded': {
      heading: 'Una parte de la página no llegó',
      text: 'Puede seguir y escribir. Pruebe otra vez cuando tenga internet.',
    },
  },
};
