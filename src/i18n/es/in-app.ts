import type { InAppMessages } from '../en/in-app.js';

/** Para quien está en la ventana de una app. */
export const inApp: InAppMessages = {
  heading: (app) => `Está dentro de ${app}`,
  text: 'Esta ventana puede perder sus palabras cuando la cierra. Un navegador las guarda.',
  chrome: 'Abrir en Chrome',
  safari: 'Abrir en Safari',
  copy: 'Copiar el enlace',
  copied: 'El enlace está copiado. Abra su navegador y péguelo ahí.',
  byHand: 'Deje el dedo en este enlace para copiarlo:',
  stay: 'Quedarme aquí',
};
