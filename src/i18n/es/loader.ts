import type { LoaderMessages } from '../en/loader.js';

/** Spanish words of the pasted script itself. */
export const loader: LoaderMessages = {
  old: 'Este navegador es muy viejo para escribir aquí.',
  sheet: 'Imprimir una hoja',
  crisis: 'En una crisis, llame al 988 y oprima 2, o envíe AYUDA al 988.',
};
