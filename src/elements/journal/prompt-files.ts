import type { SkillArea } from '../../domain/program-year/skill-areas.js';
import { messagePacks } from '../../i18n/registry.js';
import type { PackLoader, Packs } from '../../i18n/types.js';

/** Questions of one skill area in one language. */
export type Questions = readonly string[];

const from = (file: Promise<{ readonly prompts: Questions }>): Promise<Questions> =>
  file.then(({ prompts }) => prompts);

type OfLanguages = Readonly<Record<'en' | 'es', PackLoader<Questions>>>;
const own: Readonly<Record<SkillArea, OfLanguages>> = {
  goals: {
    en: () => from(import('../../i18n/en/prompts/goals.js')),
    es: () => from(import('../../i18n/es/prompts/goals.js')),
  },
  'self-care': {
    en: () => from(import('../../i18n/en/prompts/self-care.js')),
    es: () => from(import('../../i18n/es/prompts/self-care.js')),
  },
  social: {
    en: () => from(import('../../i18n/en/prompts/social.js')),
    es: () => from(import('../../i18n/es/prompts/social.js')),
  },
  communication: {
    en: () => from(import('../../i18n/en/prompts/communication.js')),
    es: () => from(import('../../i18n/es/prompts/communication.js')),
  },
  coping: {
    en: () => from(import('../../i18n/en/prompts/coping.js')),
    es: () => from(import('../../i18n/es/prompts/coping.js')),
  },
  thoughts: {
    en: () => from(import('../../i18n/en/prompts/thoughts.js')),
    es: () => from(import('../../i18n/es/prompts/thoughts.js')),
  },
  transition: {
    en: () => from(import('../../i18n/en/prompts/transition.js')),
    es: () => from(import('../../i18n/es/prompts/transition.js')),
  },
};

/** Brings the questions of an area: a host's own pack for `prompts/<area>` wins, English stands in for the rest. */
export function promptFile(area: SkillArea, language: string): Promise<Questions> {
  const packs: Packs<Questions> = messagePacks(`prompts/${area}`, own[area]);
  return (packs[language] ?? own[area].en)();
}
