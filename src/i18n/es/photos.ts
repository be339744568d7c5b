import type { PhotoMessages } from '../en/photos.js';

/** Words of photos that are kept with something else. */
export const photos: PhotoMessages = {
  heading: 'Fotos',
  lead: 'Una foto se queda en este aparato. Nunca se envía. Quitamos el lugar y la hora que pone la cámara.',
  add: 'Agregar una foto',
  working: 'Estamos haciendo la foto más chica. Puede tardar un momento.',
  saved: 'La foto se guardó.',
  full: (most) => `Aquí caben ${most} fotos.`,
  label: (number, of, day) => `Foto ${number} de ${of}, del ${day}`,
  trashTitle: (day) => `Foto del ${day}`,
  larger: 'Ver más grande',
  smaller: 'Ver más chica',
  remove: 'Borrar esta foto',
  removed: 'La foto se borró.',
  problems: {
    'not-a-photo': 'No podemos leer este archivo como foto. Elija una foto JPEG o PNG.',
    'too-large': 'Esta foto es muy grande para este aparato. Elija una más chica.',
    hidden: 'Este navegador esconde lo que hay en las fotos. Por eso no podemos guardar una aquí.',
  },
};
