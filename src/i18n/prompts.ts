import type { SkillArea } from '../domain/program-year/skill-areas.js';
import { messagePacks } from './registry.js';
import type { PackLoader } from './types.js';

/** The questions of one area in one language. */
type Prompts = readonly string[];

const english: Readonly<Record<SkillArea, PackLoader<Prompts>>> = {
  goals: () => import('./en/prompts/goals.js').then(({ prompts }) => prompts),
  'self-care': () => import('./en/prompts/self-care.js').then(({ prompts }) => prompts),
  social: () => import('./en/prompts/social.js').then(({ prompts }) => prompts),
  communication: () => import('./en/prompts/communication.js').then(({ prompts }) => prompts),
  coping: () => import('./en/prompts/coping.js').then(({ prompts }) => prompts),
  thoughts: () => import('./en/prompts/thoughts.js').then(({ prompts }) => prompts),
  transition: () => import('./en/prompts/transition.js').then(({ prompts }) => prompts),
};

const spanish: Readonly<Record<SkillArea, PackLoader<Prompts>>> = {
  goals: () => import('./es/prompts/goals.js').then(({ prompts }) => prompts),
  'self-care': () => import('./es/prompts/self-care.js').then(({ prompts }) => prompts),
  social: () => import('./es/prompts/social.js').then(({ prompts }) => prompts),
  communication: () => import('./es/prompts/communication.js').then(({ prompts }) => prompts),
  coping: () => import('./es/prompts/coping.js').then(({ prompts }) => prompts),
  thoughts: () => import('./es/prompts/thoughts.js').then(({ prompts }) => prompts),
  transition: () => import('./es/prompts/transition.js').then(({ prompts }) => prompts),
};

/**
 * The journal questions for a skill area, each area and language a file of its own that comes at its first use. The
 * same place in the list is the same question in every language of the kit. A host's own list wins, also in English:
 * `registerMessages(language, 'prompts/<area>', list)`. A language is looked for by its whole tag and then its base;
 * where there is none, or its file does not come, the answer is English. Rejects only where that does not come either.
 */
export async function promptsOf(area: SkillArea, language: string): Promise<readonly string[]> {
  const packs = messagePacks<Prompts>(`prompts/${area}`, { en: english[area], es: spanish[area] });
  const tag = [language, language.split('-')[0] ?? ''].find((one) => Object.hasOwn(packs, one));
  const own = tag === undefined ? undefined : packs[tag];
  const found = await own?.().catch(() => undefined);
  return found ?? (packs['en'] ?? english[area])();
}
