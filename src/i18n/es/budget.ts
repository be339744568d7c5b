import type { BudgetMessages } from '../en/budget.js';

/** Spanish words of the budget. */
export const budget: BudgetMessages = {
  heading: 'Mi presupuesto',
  exampleLabel: 'Un ejemplo',

  tooLong: (limit, length) => `Son ${length} letras y aquí caben ${limit}. No se pierde nada.`,

  month: {
    earlier: 'Mes anterior',
    later: 'Mes siguiente',
    year: 'Todo el año',
    programLeft: 'Queda del programa',
    mineLeft: 'Queda de mi dinero',
    of: (all) => `de ${all}`,
    left: (words) => (/^1 /.test(words) ? `queda ${words}` : `quedan ${words}`),
    more: (words) => `${words} más de lo que pensó`,
    usedUp: 'Todo está usado',
    nothingYet: 'Nada planeado',
    used: (used, planned) => `${used} de ${planned} usados`,
    usedOnly: (used) => `${used} usados`,
    enough: (count) => (count === 1 ? 'alcanza para uno más' : `alcanza para ${count} más`),
    rides: (count) => (count === 1 ? 'alcanza para un viaje' : `alcanza para ${count} viajes`),
    program: 'Dinero del programa',
    mine: 'Mi dinero',
    beside: 'Sin línea',
    others: (count) =>
      count === 1
        ? 'Una cantidad está en otra moneda. No se cuenta aquí.'
        : `${count} cantidades están en otra moneda. No se cuentan aquí.`,
    owed: (amount) => `Le deben ${amount}`,
    spend: 'Gasté algo',
    spendOn: (line) => `Gasté en ${line}`,
    add: 'Sumar',
    ask: 'Preguntar a mi coach sobre una compra',
    change: 'Cambiar mi plan',
    benefits: (contact) =>
      `El dinero del programa puede afectar sus beneficios. Pregunte antes a ${contact}.`,
    coach: 'su coach',
    over: 'Gastó más de lo que pensó. Eso pasa. Puede pasar dinero de otra línea.',
    move: 'Pasar dinero',
    kept: 'Su plan está guardado.',
    spent: 'Lo que gasté',
    toGetBack: 'Por recibir',
    showMore: 'Ver más',
    noWords: 'Algo',
  },

  empty: {
    heading: 'Un plan para su dinero este mes',
    text: 'Un plan muestra lo que puede gastar y lo que queda. Toma unos minutos.',
    example: 'Autobús: $12.00 en el plan, $9.00 usados. Queda un viaje.',
    start: 'Planear este mes',
  },

  lines: {
    transport: 'Autobús y viajes',
    phone: 'Teléfono',
    food: 'Comida',
    tickets: 'Entradas',
    clothing: 'Ropa',
    classes: 'Clases',
    wellness: 'Sentirme bien',
    own: 'Una línea mía',
  },

  conflict: {
    text: 'Usted cambió este plan en dos lugares a la vez. Los dos están guardados.',
    see: 'Ver el otro',
    pill: 'Dos textos',
  },

  ways: {
    year: 'Año',
    asked: 'Lo que pregunté',
    own: 'Mis ajustes',
    print: 'Imprimir',
    file: 'Archivo para hoja de cálculo',
    trash: 'Borrado',
    coach: 'Para mi coach',
  },

  draft: {
    heading: 'Usted estaba escribiendo esto',
    keepGoing: 'Seguir',
    erase: 'Borrar',
    erased: 'Borrado.',
    plan: 'El plan de un mes',
    spending: 'Algo que gastó',
    purchase: 'Una pregunta para su coach',
  },
};
