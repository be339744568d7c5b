import type { InstallMessages } from '../en/install.js';

/** Spanish words of the offer to put the page on the device. */
export const install: InstallMessages = {
  heading: 'Ábrala con un toque',
  intro: 'Puede poner un dibujo chico en su pantalla. Un toque en él abre esta página.',
  seen: 'Quien ve su pantalla puede ver el dibujo y su nombre.',
  apart: 'Ahí empieza sin nada. Lo que escribió aquí se queda aquí, en este navegador.',
  put: 'Ponerla en mi pantalla',
  notNow: 'Ahora no',
  how: 'Cómo se hace',
  done: 'Listo. Busque el dibujo en su pantalla.',
  failed: 'No se pudo. Puede hacerlo a mano.',
  ways: {
    share: [
      'Toque “Compartir”. Es un cuadro con una flecha que va para arriba.',
      'Toque “Agregar a inicio”. Tal vez tenga que bajar un poco.',
      'Toque “Agregar”.',
    ],
    menu: [
      'Toque los tres puntos de su navegador.',
      'Toque “Agregar a la pantalla principal” o “Instalar”.',
      'Diga que sí cuando le pregunte.',
    ],
    dock: ['Vaya a “Archivo”, en lo alto de la pantalla.', 'Elija “Agregar al Dock”.', 'Elija “Agregar”.'],
    bar: [
      'Mire al final de la línea de la dirección.',
      'Toque la pantalla chica con una flecha. ¿No hay flecha? Abra el menú de los tres puntos.',
      'Toque “Instalar”.',
    ],
    star: [
      'Este navegador no puede poner la página en su pantalla.',
      'Toque la estrella junto a la dirección. Así la página queda en sus marcadores.',
    ],
  },
  remind: 'Recordarme que escriba',
  reminderOff: 'El recordatorio no llegó. Pruebe otra vez con red.',
};
