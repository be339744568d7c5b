import type { ProgramSettings, Texts } from './settings.js';
import type { SkillArea } from './skill-areas.js';

/** The focal theme of a month. */
export interface Theme {
  readonly title: Texts;
  /** Where its lessons, prompts and topics come from. */
  readonly area: SkillArea;
}

const theme = (area: SkillArea, en: string, es: string): Theme => ({ title: { en, es }, area });

/** Months of a program year. */
export const monthsOfYear = 12;

/** The twelve themes of the program, verbatim in English; theme of month n at n − 1. */
export const defaultThemes: readonly Theme[] = [
  theme('goals', 'Introduction & Goal Setting', 'Introducción y metas'),
  theme('self-care', 'Self-Care', 'Cuidado personal'),
  theme('social', 'Social Interaction', 'Convivir con los demás'),
  theme('communication', 'Communication', 'Comunicación'),
  theme('coping', 'Coping Strategies', 'Formas de salir adelante'),
  theme('thoughts', 'Thoughts & Beliefs', 'Pensamientos y creencias'),
  theme('social', 'Social Interaction', 'Convivir con los demás'),
  theme('self-care', 'Self-Care', 'Cuidado personal'),
  theme('coping', 'Coping Strategies', 'Formas de salir adelante'),
  theme('social', 'Social Interaction', 'Convivir con los demás'),
  theme('communication', 'Communication', 'Comunicación'),
  theme(
    'transition',
    'Coping Skills & Goal Setting (Transitioning Out)',
    'Habilidades para salir adelante y metas (transición)',
  ),
];

/** The twelve themes of this program's year: the host's own where it gave them, else the default ones. */
export const themesOf = (settings: Pick<ProgramSettings, 'themes'>): readonly Theme[] =>
  settings.themes ?? defaultThemes;
