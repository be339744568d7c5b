import type { LessonIdOf } from '../domain/program-year/lesson-ids.js';
import type { SkillArea } from '../domain/program-year/skill-areas.js';
import type { LessonText } from './lesson-text.js';
import { messagePacks } from './registry.js';
import type { PackLoader } from './types.js';

/** The lessons of one area in one language, by their ids. */
export type Lessons<A extends SkillArea = SkillArea> = Readonly<Record<LessonIdOf<A>, LessonText>>;

type Kit = { readonly [A in SkillArea]: PackLoader<Lessons<A>> };

const english: Kit = {
  goals: () => import('./en/lessons/goals.js').then(({ lessons }) => lessons),
  'self-care': () => import('./en/lessons/self-care.js').then(({ lessons }) => lessons),
  social: () => import('./en/lessons/social.js').then(({ lessons }) => lessons),
  communication: () => import('./en/lessons/communication.js').then(({ lessons }) => lessons),
  coping: () => import('./en/lessons/coping.js').then(({ lessons }) => lessons),
  thoughts: () => import('./en/lessons/thoughts.js').then(({ lessons }) => lessons),
  transition: () => import('./en/lessons/transition.js').then(({ lessons }) => lessons),
};

const spanish: Kit = {
  goals: () => import('./es/lessons/goals.js').then(({ lessons }) => lessons),
  'self-care': () => import('./es/lessons/self-care.js').then(({ lessons }) => lessons),
  social: () => import('./es/lessons/social.js').then(({ lessons }) => lessons),
  communication: () => import('./es/lessons/communication.js').then(({ lessons }) => lessons),
  coping: () => import('./es/lessons/coping.js').then(({ lessons }) => lessons),
  thoughts: () => import('./es/lessons/thoughts.js').then(({ lessons }) => lessons),
  transition: () => import('./es/lessons/transition.js').then(({ lessons }) => lessons),
};

/**
 * The lessons of a skill area, each area and language a file of its own that comes at its first use. A host's own
 * pack, `registerMessages(language, 'lessons/<area>', { 'saying-hello': … })`, may hold some whole lessons; the
 * others stay those of the kit. A language is looked for by its whole tag and then its base; a lesson that it does
 * not have, or whose file does not come, is English. Rejects only where the English file is needed and does not come.
 */
export async function lessonsIn<A extends SkillArea>(area: A, language: string): Promise<Lessons<A>> {
  type Some = Partial<Lessons<A>>;
  const kit: Readonly<Record<string, PackLoader<Some>>> = { en: english[area], es: spanish[area] };
  const packs = messagePacks<Some>(`lessons/${area}`, kit);
  const base = language.split('-')[0] ?? '';
  const tag = [language, base].find((one) => Object.hasOwn(packs, one)) ?? 'en';
  const under = Object.hasOwn(kit, base) ? base : 'en';
  const quiet = (loader: PackLoader<Some> | undefined) => loader?.().catch(() => undefined);
  const top = await quiet(packs[tag]);
  if (top && packs[tag] === kit[tag]) return top as Lessons<A>;
  const own = under === 'en' ? undefined : await quiet(kit[under]);
  if (own) return { ...own, ...top } as Lessons<A>;
  return { ...(await english[area]()), ...(await quiet(packs['en'])), ...top };
}
