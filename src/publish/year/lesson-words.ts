import { skillAreas, type SkillArea } from '../../domain/program-year/skill-areas.js';
import { lessonsIn } from '../../i18n/lessons.js';
import type { Languages, LessonLine, NewsletterOptions } from './options.js';
import { languagesOf } from './words.js';

/**
 * The kit's lessons in these languages, as {@link NewsletterOptions.lesson} takes them. `areas` saves files where
 * only some months are made.
 */
export async function lessonWords(
  language: Languages,
  areas: readonly SkillArea[] = skillAreas,
): Promise<NonNullable<NewsletterOptions['lesson']>> {
  const known = new Map<string, LessonLine>();
  const read = async (tag: string, area: SkillArea) => {
    const lessons: Readonly<Record<string, LessonLine>> = await lessonsIn(area, tag);
    for (const id of Object.keys(lessons)) {
      const lesson = lessons[id];
      if (lesson) known.set(`${tag} ${id}`, lesson);
    }
  };
  await Promise.all(languagesOf(language).flatMap((tag) => areas.map((area) => read(tag, area))));
  return (id, tag) => known.get(`${tag} ${id}`);
}
