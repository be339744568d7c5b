import type { LessonId } from '../../domain/program-year/lesson-ids.js';
import type { Languages, LessonLine, NewsletterOptions } from './options.js';
import { languagesOf } from './words.js';

type Pack = Promise<{ readonly lessons: object }>;

/** The lessons come area by area, so that a page which shows one month does not wait for twelve. */
const packs: Readonly<Record<string, readonly (() => Pack)[]>> = {
  en: [
    () => import('../../i18n/en/lessons/goals.js'),
    () => import('../../i18n/en/lessons/self-care.js'),
    () => import('../../i18n/en/lessons/social.js'),
    () => import('../../i18n/en/lessons/communication.js'),
  ],
  es: [
    () => import('../../i18n/es/lessons/goals.js'),
    () => import('../../i18n/es/lessons/self-care.js'),
    () => import('../../i18n/es/lessons/social.js'),
    () => import('../../i18n/es/lessons/communication.js'),
  ],
};

/** The kit's lessons in these languages, as {@link NewsletterOptions.lesson} takes them. */
export async function lessonWords(language: Languages): Promise<NonNullable<NewsletterOptions['lesson']>> {
  const known = new Map<string, LessonLine>();
  for (const tag of languagesOf(language)) {
    const base = tag.split('-')[0] ?? '';
    const loaders = Object.hasOwn(packs, base) ? (packs[base] ?? []) : [];
    for (const { lessons } of await Promise.all(loaders.map((load) => load()))) {
      for (const id of Object.keys(lessons)) {
        const lesson = (lessons as Readonly<Record<string, LessonLine>>)[id];
        if (lesson) known.set(`${base} ${id}`, lesson);
      }
    }
  }
  return (id: LessonId, asked: string) => known.get(`${asked.split('-')[0] ?? ''} ${id}`);
}
