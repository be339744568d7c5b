import type { MyDataMessages } from '../en/my-data.js';

/** Spanish words (United States) of the page of one's own things: what it shows first. */
export const myData: MyDataMessages = {
  heading: 'Mis datos',
  lead: 'Aquí ve lo que esta página guarda para usted. Lo puede guardar, llevar o borrar.',
  device: 'Sus palabras quedan en este aparato.',
  visit: 'Sus palabras están aquí durante esta visita. Se van cuando usted sale.',
  tab: 'Sus palabras están solo en esta pestaña. Se van cuando la cierra.',
  what: 'Lo que hay aquí',
  none: 'Aún no se guarda nada aquí.',
  kinds: {
    journal: (count) => (count === 1 ? '1 página de su diario' : `${count} páginas de su diario`),
    goals: (count) => (count === 1 ? '1 meta o plan' : `${count} metas y planes`),
    outings: (count) =>
      count === 1 ? '1 salida o persona' : `${count} salidas y personas que usted conoció`,
    money: (count) => (count === 1 ? '1 nota de dinero' : `${count} notas de dinero`),
    photos: (count) => (count === 1 ? '1 foto' : `${count} fotos`),
    answers: (count) => (count === 1 ? '1 respuesta de su coach' : `${count} respuestas de su coach`),
    coach: 'Cambios al plan del grupo',
  },
  trashed: (count) => (count === 1 ? '1 cosa en la papelera' : `${count} cosas en la papelera`),
  size: {
    little: 'Todo esto es poco. Queda mucho lugar.',
    used: (size) => `Este sitio usa unos ${size} aquí. Queda lugar para más.`,
    full: (size) => `Este sitio usa unos ${size} aquí. Casi no queda lugar. Guarde pronto un archivo.`,
    megabytes: (count) => `${count} megas`,
  },
  backup: {
    never: 'Aún no ha guardado un archivo. Si este aparato se daña o se pierde, sus palabras se van.',
    at: (day) => `Guardó un archivo el ${day}.`,
    old: 'Ya hace tiempo de eso. Puede guardar uno nuevo.',
  },
  persist: {
    text: 'El navegador puede borrar páginas viejas. Le puede pedir al suyo que guarde esta.',
    ask: 'Pedir a mi navegador que la guarde',
    yes: 'Su navegador va a guardar sus palabras.',
    no: 'Su navegador aún las puede borrar. Guarde un archivo a veces.',
  },
  do: 'Lo que puede hacer',
  save: 'Guardarlo en un archivo',
  bring: 'Traer un archivo de vuelta',
  move: 'Llevarlo a otro aparato',
  lock: 'Un candado para mis cosas',
  erase: 'Borrar una parte o todo',
  done: 'Ya terminé aquí',
};
