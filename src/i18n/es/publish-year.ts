import type { PublishYearMessages } from '../en/publish-year.js';

/** Spanish words of newsletters and calendar files that are made from a program's year. */
export const publishYear: PublishYearMessages = {
  letter: {
    subject: (month) => `Noticias: ${month}`,
    monthOf: (month, of) => `Mes ${month} de ${of}`,
    tryHeading: 'Algo para probar',
    meetingsHeading: 'Nuestras reuniones',
    when: 'Cuándo',
    plan: 'Qué hacemos',
    where: 'Lugar',
    zone: 'Zona horaria',
    join: 'Estas reuniones son para la gente del grupo.',
    joinAsk: 'Para preguntar cómo unirse:',
    movedFrom: (day) => `Cambió de día. Antes era el ${day}`,
    added: 'Reunión extra',
    cancelled: 'Este día no hay reunión',
    away: 'Descanso, no hay reunión',
    noDates: 'Pregunte a su coach por los días de este mes.',
    more: (count) => (count === 1 ? 'Y 1 día más.' : `Y ${count} días más.`),
  },

  meaning: {
    goals: 'Nos conocemos y elegimos metas que nos importan.',
    'self-care': 'Buscamos formas de tratarnos bien cada día.',
    social: 'Pasamos tiempo con gente y en lugares que nos gustan.',
    communication: 'Practicamos cómo escuchar y cómo decir lo que nos hace falta.',
    coping: 'Buscamos lo que nos ayuda en los días difíciles.',
    thoughts: 'Vemos qué nos decimos por dentro y buscamos palabras más amables.',
    transition: 'Vemos qué queremos guardar y quién va a estar con nosotros.',
  },

  tryIt: {
    goals: 'Diga una cosa que quiere hacer este año. Cuéntela a alguien de confianza.',
    'self-care': 'Haga hoy algo bueno por usted. Cinco minutos ya cuentan.',
    social: 'Salude a una persona que ve seguido y que no conoce.',
    communication: 'Pregunte a alguien cómo le fue hoy. Escuche hasta el final.',
    coping: 'Cuando el día se ponga duro, pare y respire lento tres veces.',
    thoughts: 'Cuando piense algo duro de usted, diga lo que diría un buen amigo.',
    transition: 'Escriba una cosa que quiere seguir haciendo el año que viene.',
  },

  crisis: {
    line: '¿En crisis? Llame al 988 y oprima 2, a toda hora. O envíe AYUDA al 988.',
    chat: 'O use el chat en 988lifeline.org.',
    danger: '¿Está en peligro ahora? Llame al 911.',
    local: 'También puede llamar a',
  },

  calendar: {
    name: 'Mis reuniones',
    meeting: 'Reunión',
    cancelled: 'Esta reunión no se hace.',
    movedFrom: (day) => `Cambió de día. Antes era el ${day}.`,
  },
};
