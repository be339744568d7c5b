/** The skill areas of the program's themes (`themes.ts`); several months share one. */
export const skillAreas = [
  'goals',
  'self-care',
  'social',
  'communication',
  'coping',
  'thoughts',
  'transition',
] as const;
/** One of {@link skillAreas}. */
export type SkillArea = (typeof skillAreas)[number];
